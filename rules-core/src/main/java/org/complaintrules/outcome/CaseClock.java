package org.complaintrules.outcome;

import java.time.Instant;
import java.util.Objects;
import org.complaintrules.text.Text;
import org.complaintrules.time.DeadlineStatus;
import org.complaintrules.time.Span;
import org.complaintrules.time.TimeLimits;

/**
 * What a rule file calls {@code clock}: makes deadlines as of the time at which a case is looked at. A time after that
 * has not happened yet.
 */
public final class CaseClock {
    private final Instant asOf;
    private final TimeLimits limits;

    /**
     * A clock for one case.
     *
     * @param asOf the time at which the case is looked at
     * @param limits the policy's zone, calendar and working hours
     */
    public CaseClock(Instant asOf, TimeLimits limits) {
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        this.limits = Objects.requireNonNull(limits, "limits");
    }

    /**
     * A deadline that runs for a span from a start.
     *
     * @param action what must be done
     * @param span the limit, such as {@code 15 WORKING_DAYS}; a negative one ends before its start
     * @param from when it began to run, or {@code null} where that is not known; of a negative limit it may be still to
     *     come
     * @param doneAt when it was done, or {@code null} where no time is given: then it is taken for not done
     * @return the deadline and how it stands
     */
    public Deadline deadline(String action, String span, Instant from, Instant doneAt) {
        Span limit = Span.parse(span);
        Instant start = limit.amount() < 0 ? from : happened(from);
        Instant done = happened(doneAt);
        if (start == null) {
            return new Deadline(action, limit, null, null, done, DeadlineStatus.NOT_STARTED);
        }
        Instant due = limits.due(start, limit).orElse(null);
        return new Deadline(action, limit, start, due, done, status(due, done, limit));
    }

    /**
     * A deadline at a given time.
     *
     * @param action what must be done
     * @param at the last moment in time, or {@code null} where that is not known
     * @param doneAt when it was done, or {@code null} where no time is given
     * @return the deadline and how it stands
     */
    public Deadline due(String action, Instant at, Instant doneAt) {
        Instant done = happened(doneAt);
        return new Deadline(action, null, null, at, done, status(at, done, null));
    }

    /**
     * The earlier of two times, leaving aside what is not known or has not happened.
     *
     * @param first a time, or {@code null} where not known
     * @param second another
     * @return the earlier of those known, or {@code null} where neither is
     */
    public Instant earliest(Instant first, Instant second) {
        Instant a = happened(first);
        Instant b = happened(second);
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isBefore(b) ? a : b;
    }

    /**
     * What is open about a deadline that this clock made.
     *
     * @param deadline the deadline
     * @return the caution, or {@code null} where there is none
     */
    public Text cautionOf(Deadline deadline) {
        Text caution = null;
        if (isMetBeforeItsStart(deadline)) {
            caution = DeadlineCautions.DONE_BEFORE_START;
        }
        if (deadline.from() != null && limits.restsOnUnknownYear(deadline.from(), deadline.span())) {
            caution = caution == null
                    ? DeadlineCautions.UNKNOWN_YEAR
                    : caution.then(DeadlineCautions.UNKNOWN_YEAR);
        }
        return caution;
    }

    /** A limit that ends before its start is meant to be met before it. */
    private static boolean isMetBeforeItsStart(Deadline deadline) {
        return deadline.from() != null && deadline.status() == DeadlineStatus.MET
                && deadline.doneAt().isBefore(deadline.from()) && deadline.span().amount() >= 0;
    }

    private DeadlineStatus status(Instant due, Instant done, Span span) {
        if (due == null) {
            return DeadlineStatus.UNDETERMINED;
        }
        if (done != null) {
            return limits.inTime(done, due, span) ? DeadlineStatus.MET : DeadlineStatus.LATE;
        }
        return limits.inTime(asOf, due, span) ? DeadlineStatus.PENDING : DeadlineStatus.OVERDUE;
    }

    private Instant happened(Instant time) {
        return time == null || time.isAfter(asOf) ? null : time;
    }
}

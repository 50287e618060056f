package org.complaintrules.drl.reference;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.complaintrules.outcome.Deadline;
import org.complaintrules.outcome.DeadlineCautions;
import org.complaintrules.text.Text;
import org.complaintrules.time.DeadlineStatus;
import org.complaintrules.time.Span;
import org.complaintrules.time.WorkCalendar;
import org.complaintrules.time.WorkingHours;

/**
 * The clock of a case read a second time: it counts days, months and shifts one by one, and shares no code with the
 * clock that the engine asks. A time after that of the case has not happened yet. For one thread.
 */
public final class ReferenceClock {
    private final Instant asOf;
    private final LocalTimes times;
    private final SpanCount count;
    private final Map<Span, Map<Instant, Optional<Instant>>> ends = new HashMap<>();

    /**
     * A clock for one case.
     *
     * @param asOf the time at which the case is looked at
     * @param zone the zone whose dates are counted
     * @param calendar the days that are worked
     * @param hours the hours that are worked, or {@code null} where the policy does not state them
     */
    public ReferenceClock(Instant asOf, ZoneId zone, WorkCalendar calendar, WorkingHours hours) {
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        this.times = new LocalTimes(zone.getRules());
        this.count = new SpanCount(times, Objects.requireNonNull(calendar, "calendar"), hours);
    }

    /**
     * A deadline that runs for a span from a start.
     *
     * @param action what must be done
     * @param span the limit; a negative one ends before its start
     * @param from when it began to run, or {@code null} where that is not known; what a negative limit is counted back
     *     from may be still to come
     * @param doneAt when it was done, or {@code null} where no time is given: then it is taken for not done
     * @return the deadline and how it stands
     */
    public Deadline deadline(String action, Span span, Instant from, Instant doneAt) {
        Instant done = happened(doneAt);
        boolean known = span.amount() < 0 ? from != null : happened(from) != null;
        if (!known) {
            return new Deadline(action, span, null, null, done, DeadlineStatus.NOT_STARTED);
        }
        Instant end = end(from, span).orElse(null);
        return new Deadline(action, span, from, end, done, status(span, end, done));
    }

    /**
     * A deadline at a given time.
     *
     * @param action what must be done
     * @param at the last moment in time, which may be still to come, or {@code null} where it is not known
     * @param doneAt when it was done, or {@code null} where no time is given
     * @return the deadline and how it stands
     */
    public Deadline due(String action, Instant at, Instant doneAt) {
        Instant done = happened(doneAt);
        return new Deadline(action, null, null, at, done, status(null, at, done));
    }

    /**
     * The earlier of two times, leaving aside what is not known or has not happened.
     *
     * @param a a time, or {@code null} where not known
     * @param b another
     * @return the earlier of those known, or {@code null} where neither is
     */
    public Instant earliest(Instant a, Instant b) {
        Instant earliest = null;
        for (Instant each : new Instant[] {a, b}) {
            if (happened(each) != null && (earliest == null || each.isBefore(earliest))) {
                earliest = each;
            }
        }
        return earliest;
    }

    /**
     * The last moment in time of a limit, whether or not it has begun to run.
     *
     * @param from when it begins to run
     * @param span how long it runs; a negative one ends before it begins to run
     * @return the moment; empty where the span is in working hours and none are stated, and where {@code from} or the
     *     moment itself is not within the years 1 to 9999 (UTC)
     */
    public Optional<Instant> end(Instant from, Span span) {
        // A search asks for the same ends time and again.
        return ends.computeIfAbsent(span, each -> new HashMap<>()).computeIfAbsent(from, each -> count.end(each, span));
    }

    /**
     * What is open about a deadline that this clock made.
     *
     * @param deadline the deadline
     * @return the caution, or {@code null} where there is none
     */
    public Text cautionOf(Deadline deadline) {
        if (deadline.from() == null) {
            return null;
        }
        boolean early = deadline.status() == DeadlineStatus.MET && deadline.span().amount() >= 0
                && deadline.doneAt().isBefore(deadline.from());
        Text first = early ? DeadlineCautions.DONE_BEFORE_START : null;
        if (deadline.due() == null || !count.meetsUnknownYear(deadline.from(), deadline.span(), deadline.due())) {
            return first;
        }
        return first == null ? DeadlineCautions.UNKNOWN_YEAR : first.then(DeadlineCautions.UNKNOWN_YEAR);
    }

    private Instant happened(Instant time) {
        return time != null && time.compareTo(asOf) <= 0 ? time : null;
    }

    private DeadlineStatus status(Span span, Instant end, Instant done) {
        if (end == null) {
            return DeadlineStatus.UNDETERMINED;
        }
        boolean inTime = isInTime(done == null ? asOf : done, span, end);
        if (done == null) {
            return inTime ? DeadlineStatus.PENDING : DeadlineStatus.OVERDUE;
        }
        return inTime ? DeadlineStatus.MET : DeadlineStatus.LATE;
    }

    /** By the clock to the moment, and so where no span is given; otherwise by the date. */
    private boolean isInTime(Instant time, Span span, Instant end) {
        boolean toTheMoment = span == null || switch (span.unit()) {
            case MINUTES, HOURS, WORKING_HOURS -> true;
            case CALENDAR_DAYS, WORKING_DAYS, MONTHS, YEARS -> false;
        };
        return toTheMoment ? time.compareTo(end) <= 0 : times.dayOf(time) <= times.dayOf(end);
    }
}

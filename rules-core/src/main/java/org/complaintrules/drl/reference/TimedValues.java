package org.complaintrules.drl.reference;

import java.time.Instant;
import org.complaintrules.drl.Argument;
import org.complaintrules.drl.Conclusion;
import org.complaintrules.outcome.Deadline;
import org.complaintrules.outcome.OutcomeType;

/** The fields of a deadline: no time is asked for before somebody asks for what depends on it. */
final class TimedValues implements FieldValues {
    private static final int FROM = OutcomeType.DEADLINE.field("from").orElseThrow().position();
    private static final int DUE = OutcomeType.DEADLINE.field("due").orElseThrow().position();

    private final Conclusion.Timed timed;
    private final Match match;
    private final ReferenceClock clock;
    private Deadline begun;
    private Deadline whole;

    TimedValues(Conclusion.Timed timed, Match match, ReferenceClock clock) {
        this.timed = timed;
        this.match = match;
        this.clock = clock;
    }

    @Override
    public Object get(int field) {
        if (field < FROM) {
            return OutcomeType.DEADLINE.fields().get(field).name().equals("action") ? timed.action() : timed.span();
        }
        return OutcomeType.DEADLINE.fields().get(field).of(field <= DUE ? begun() : whole());
    }

    /** The deadline as it would be if nothing had been done: its start and its end are the same. */
    private Deadline begun() {
        if (begun == null) {
            begun = deadline(null);
        }
        return begun;
    }

    private Deadline whole() {
        if (whole == null) {
            whole = deadline(time(timed.doneAt()));
        }
        return whole;
    }

    private Deadline deadline(Instant doneAt) {
        Instant from = time(timed.from());
        return timed.span() == null ? clock.due(timed.action(), from, doneAt)
                : clock.deadline(timed.action(), timed.span(), from, doneAt);
    }

    private Instant time(Argument argument) {
        if (argument instanceof Argument.Earliest earliest) {
            return clock.earliest(time(earliest.first()), time(earliest.second()));
        }
        return (Instant) match.value(((Argument.Bound) argument).field());
    }
}

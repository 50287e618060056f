package org.complaintrules.drl.reference;

import java.time.Instant;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.complaintrules.drl.Argument;
import org.complaintrules.drl.Conclusion;
import org.complaintrules.drl.Reference;
import org.complaintrules.outcome.Deadline;
import org.complaintrules.outcome.OutcomeType;
import org.complaintrules.time.DeadlineStatus;

/** The fields of a deadline: no time is asked for before somebody asks for what depends on it. */
final class TimedValues implements FieldValues {
    private static final int FROM = position("from");
    private static final int DUE = position("due");
    private static final int STATUS = position("status");

    private final Conclusion.Timed timed;
    private final Match match;
    private final ReferenceClock clock;
    private final Decider decider;
    private Deadline begun;
    private Deadline whole;

    TimedValues(Conclusion.Timed timed, Match match, ReferenceClock clock, Decider decider) {
        this.timed = timed;
        this.match = match;
        this.clock = clock;
        this.decider = decider;
    }

    private static int position(String field) {
        return OutcomeType.DEADLINE.field(field).orElseThrow().position();
    }

    @Override
    public Object get(int field) {
        if (field < FROM) {
            return OutcomeType.DEADLINE.fields().get(field).name().equals("action") ? timed.action() : timed.span();
        }
        return field == STATUS ? status() : OutcomeType.DEADLINE.fields().get(field).of(field <= DUE ? begun() : whole());
    }

    @Override
    public boolean areWorkedOutLike(FieldValues other) {
        return other instanceof TimedValues values && clock == values.clock && timed.action().equals(values.timed.action())
                && Objects.equals(timed.span(), values.timed.span()) && isSame(timed.from(), values, values.timed.from())
                && isSame(timed.doneAt(), values, values.timed.doneAt());
    }

    private boolean isSame(Argument own, TimedValues other, Argument others) {
        if (own instanceof Argument.Earliest first && others instanceof Argument.Earliest second) {
            return isSame(first.first(), other, second.first()) && isSame(first.second(), other, second.second());
        }
        return own instanceof Argument.Bound first && others instanceof Argument.Bound second
                && isSame(first.field(), other, second.field());
    }

    private boolean isSame(Reference own, TimedValues other, Reference others) {
        if (match.source(own) instanceof Concluded one && other.match.source(others) instanceof Concluded another) {
            return own.field().equals(others.field()) && one.isWorkedOutLike(another);
        }
        return match.source(own) instanceof CaseFact && other.match.source(others) instanceof CaseFact
                && Objects.equals(match.value(own), other.match.value(others));
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

    private DeadlineStatus status() {
        if (whole != null) {
            return whole.status();
        }
        if (timed.doneAt() instanceof Argument.Earliest earliest) {
            Instant first = time(earliest.first());
            return status(earliest.second(), second -> clock.earliest(first, second));
        }
        return status(timed.doneAt(), time -> time);
    }

    /** How the limit stands; of the time on which that depends no more is settled. */
    private DeadlineStatus status(Argument time, UnaryOperator<Instant> doneAt) {
        begun();
        return unsettled(time) instanceof Variable variable
                ? decider.settle(variable, each -> deadline(doneAt.apply((Instant) each)).status())
                : deadline(doneAt.apply(time(time))).status();
    }

    private Deadline deadline(Instant doneAt) {
        Instant from = time(timed.from());
        return timed.span() == null ? clock.due(timed.action(), from, doneAt)
                : clock.deadline(timed.action(), timed.span(), from, doneAt);
    }

    private Object unsettled(Argument argument) {
        return argument instanceof Argument.Bound bound ? match.value(bound.field()) : null;
    }

    private Instant time(Argument argument) {
        if (argument instanceof Argument.Earliest earliest) {
            return clock.earliest(time(earliest.first()), time(earliest.second()));
        }
        Object time = match.value(((Argument.Bound) argument).field());
        return (Instant) (time instanceof Variable variable ? decider.settle(variable) : time);
    }
}

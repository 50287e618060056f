package org.complaintrules.outcome;

import java.time.Instant;
import org.complaintrules.time.DeadlineStatus;
import org.complaintrules.time.Span;

/**
 * Something that must be done by a certain time, and whether it was. A day limit ends with the last second of its last
 * day.
 *
 * @param action what must be done
 * @param span the limit, or {@code null} where the due time itself is given
 * @param from when it began to run, or {@code null} where it has not
 * @param due the last moment in time, or {@code null} where none can be told
 * @param doneAt when it was done, or {@code null} where that is not known or has not happened
 * @param status how it stands
 */
public record Deadline(String action, Span span, Instant from, Instant due, Instant doneAt, DeadlineStatus status)
        implements Outcome {
    @Override
    public OutcomeType type() {
        return OutcomeType.DEADLINE;
    }

    /** A due time that cannot be told contradicts none. */
    @Override
    public boolean clashesWith(Outcome other) {
        return due != null && other instanceof Deadline deadline && deadline.due != null
                && Outcome.super.clashesWith(other);
    }

    @Override
    public Object value(int field) {
        return switch (field) {
            case 0 -> action;
            case 1 -> span;
            case 2 -> from;
            case 3 -> due;
            case 4 -> doneAt;
            default -> status;
        };
    }
}

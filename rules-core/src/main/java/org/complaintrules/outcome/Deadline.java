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
}

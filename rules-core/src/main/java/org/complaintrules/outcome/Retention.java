package org.complaintrules.outcome;

import org.complaintrules.time.Span;

/**
 * How long a record is kept.
 *
 * @param item the record
 * @param span for how long, or {@code null}: for good
 */
public record Retention(String item, Span span) implements Outcome {
    /**
     * A record kept for a span.
     *
     * @param item the record
     * @param span for how long, such as {@code 2 YEARS}, or {@code null}: for good
     */
    public Retention(String item, String span) {
        this(item, span == null ? null : Span.parse(span));
    }

    @Override
    public OutcomeType type() {
        return OutcomeType.RETENTION;
    }

    @Override
    public Object value(int field) {
        return field == 0 ? item : span;
    }
}

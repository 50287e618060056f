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
     * A record kept for a span that is written as text. A parameter of type {@code String} would leave the {@code null}
     * of a rule file ambiguous; as it is, that is the other constructor's.
     *
     * @param item the record
     * @param span for how long, such as {@code 2 YEARS}, or {@code null}: for good
     * @throws IllegalArgumentException where it is neither
     */
    public Retention(String item, Object span) {
        this(item, span == null ? null : Span.parse(span.toString()));
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

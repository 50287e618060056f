package org.complaintrules.outcome;

import java.math.BigDecimal;

/**
 * A figure measured against a target.
 *
 * @param name what is measured
 * @param part the count or amount
 * @param whole what it is a part of, or {@code null} for a plain count
 * @param target the figure to reach: a share where there is a whole, else a count or amount
 * @param met whether the target is met
 */
public record Measurement(String name, BigDecimal part, BigDecimal whole, BigDecimal target, boolean met)
        implements Outcome {
    /**
     * A figure given as other numbers.
     *
     * @param name what is measured
     * @param part the count or amount
     * @param whole what it is a part of, or {@code null} for a plain count
     * @param target the figure to reach, as an exact decimal
     * @param met whether the target is met
     */
    public Measurement(String name, Number part, Number whole, String target, boolean met) {
        this(name, new BigDecimal(part.toString()), whole == null ? null : new BigDecimal(whole.toString()),
                new BigDecimal(target), met);
    }

    @Override
    public OutcomeType type() {
        return OutcomeType.MEASUREMENT;
    }

    @Override
    public Object value(int field) {
        return switch (field) {
            case 0 -> name;
            case 1 -> part;
            case 2 -> whole;
            case 3 -> target;
            default -> met;
        };
    }
}

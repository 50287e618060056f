package org.complaintrules.outcome;

/**
 * What kind of complaint it is, within one scheme.
 *
 * @param scheme the scheme, such as {@code severity}
 * @param value the value within it, such as {@code MAJOR}
 */
public record Classification(String scheme, String value) implements Outcome {
    @Override
    public OutcomeType type() {
        return OutcomeType.CLASSIFICATION;
    }

    @Override
    public Object value(int field) {
        return field == 0 ? scheme : value;
    }
}

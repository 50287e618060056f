package org.complaintrules.outcome;

/**
 * Whether the complaint is taken on.
 *
 * @param verdict what is decided
 * @param reason why
 */
public record Admission(Verdict verdict, String reason) implements Outcome {
    @Override
    public OutcomeType type() {
        return OutcomeType.ADMISSION;
    }

    @Override
    public Object value(int field) {
        return field == 0 ? verdict : reason;
    }
}

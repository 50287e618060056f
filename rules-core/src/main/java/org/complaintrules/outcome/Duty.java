package org.complaintrules.outcome;

/**
 * What a party must do now, filling in a form included.
 *
 * @param party who must
 * @param action what must be done
 */
public record Duty(String party, String action) implements Outcome {
    @Override
    public OutcomeType type() {
        return OutcomeType.DUTY;
    }

    @Override
    public Object value(int field) {
        return field == 0 ? party : action;
    }
}

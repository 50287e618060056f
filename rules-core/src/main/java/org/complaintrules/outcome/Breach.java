package org.complaintrules.outcome;

/**
 * What was done against a prohibition, or left undone against a duty.
 *
 * @param party by whom
 * @param conduct what was done or left undone
 */
public record Breach(String party, String conduct) implements Outcome {
    @Override
    public OutcomeType type() {
        return OutcomeType.BREACH;
    }

    @Override
    public Object value(int field) {
        return field == 0 ? party : conduct;
    }
}

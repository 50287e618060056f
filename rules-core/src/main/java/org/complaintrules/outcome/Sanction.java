package org.complaintrules.outcome;

/**
 * A measure other than a fine against one party.
 *
 * @param party against whom
 * @param measure the measure
 */
public record Sanction(String party, String measure) implements Outcome {
    @Override
    public OutcomeType type() {
        return OutcomeType.SANCTION;
    }

    @Override
    public Object value(int field) {
        return field == 0 ? party : measure;
    }
}

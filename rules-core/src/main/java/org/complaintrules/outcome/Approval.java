package org.complaintrules.outcome;

/**
 * Who must approve a matter. Where the source leaves a choice of two, the authority is one code for both.
 *
 * @param matter the matter to be approved
 * @param authority who approves it
 */
public record Approval(String matter, String authority) implements Outcome {
    @Override
    public OutcomeType type() {
        return OutcomeType.APPROVAL;
    }

    @Override
    public Object value(int field) {
        return field == 0 ? matter : authority;
    }
}

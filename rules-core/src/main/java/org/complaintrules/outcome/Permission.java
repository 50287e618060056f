package org.complaintrules.outcome;

/**
 * What a party may do.
 *
 * @param holder who may
 * @param action what may be done
 */
public record Permission(String holder, String action) implements Outcome {
    @Override
    public OutcomeType type() {
        return OutcomeType.PERMISSION;
    }

    @Override
    public Object value(int field) {
        return field == 0 ? holder : action;
    }
}

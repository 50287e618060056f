package org.complaintrules.proof.linear;

/** How a sum stands to zero. */
public enum Relation {
    /** Below zero. */
    NEGATIVE,
    /** Below zero or zero. */
    NOT_POSITIVE,
    /** Zero. */
    ZERO,
    /** Below or above zero. */
    NOT_ZERO,
    /** Zero or above. */
    NOT_NEGATIVE,
    /** Above zero. */
    POSITIVE;

    /**
     * What holds exactly where this does not.
     *
     * @return the opposite
     */
    public Relation negated() {
        return switch (this) {
            case NEGATIVE -> NOT_NEGATIVE;
            case NOT_POSITIVE -> POSITIVE;
            case ZERO -> NOT_ZERO;
            case NOT_ZERO -> ZERO;
            case NOT_NEGATIVE -> NEGATIVE;
            case POSITIVE -> NOT_POSITIVE;
        };
    }

    /**
     * How the sum times -1 stands to zero where this holds of the sum.
     *
     * @return the relation seen from the other side
     */
    public Relation mirrored() {
        return switch (this) {
            case NEGATIVE -> POSITIVE;
            case NOT_POSITIVE -> NOT_NEGATIVE;
            case ZERO, NOT_ZERO -> this;
            case NOT_NEGATIVE -> NOT_POSITIVE;
            case POSITIVE -> NEGATIVE;
        };
    }

    /**
     * Whether it holds of a number.
     *
     * @param sign the number's sign: below, at or above zero
     * @return whether it holds
     */
    public boolean holds(int sign) {
        return switch (this) {
            case NEGATIVE -> sign < 0;
            case NOT_POSITIVE -> sign <= 0;
            case ZERO -> sign == 0;
            case NOT_ZERO -> sign != 0;
            case NOT_NEGATIVE -> sign >= 0;
            case POSITIVE -> sign > 0;
        };
    }
}

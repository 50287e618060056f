package org.complaintrules.drl.reference;

/** What a comparison says of given facts. Only true lets a rule conclude. */
public enum Truth {
    /** It holds. */
    TRUE,
    /** Everything in it is known, and it does not hold. */
    FALSE,
    /** Something in it is not known. */
    UNKNOWN;

    static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }
}

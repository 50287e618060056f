package org.complaintrules.outcome;

/** What is decided about taking a complaint on. */
public enum Verdict {
    /** It is taken on. */
    ACCEPT,
    /** It is not taken on. */
    REJECT,
    /** It goes to somebody else. */
    TRANSFER
}

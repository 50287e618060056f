package org.complaintrules.proof.coverage;

/** What the search through the decision space says of a side that no fixture has seen. */
public enum Basis {
    /** No case there can be shows the side: that excuses the fixtures. */
    PROVED,
    /** No case that was looked at shows it, but there are more: times, or several facts of a type, were sampled. */
    SAMPLED,
    /** The search hit its limit, or found no numbers for a case that may exist. */
    UNSETTLED,
    /** A case shows it, and fixtures lack one like it. */
    POSSIBLE
}

package org.complaintrules.proof.question;

/** How a rule fares with a case. */
public enum Standing {
    /** It concludes something that stands. */
    STANDS,
    /** It concludes, but gives way to a more special rule. */
    GIVES_WAY,
    /** It concludes nothing. */
    SILENT
}

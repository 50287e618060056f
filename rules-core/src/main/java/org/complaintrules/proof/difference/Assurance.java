package org.complaintrules.proof.difference;

import org.complaintrules.proof.space.Exploration;

/** How far what is said of all cases is certain; the weakest stands last. */
public enum Assurance {
    /** Every case was looked at. */
    EXHAUSTIVE,
    /** Points in time, or facts of which a case may have several, were looked at by sample. */
    SAMPLED,
    /** There were more cells than the limit allows; what was not come to may differ too. */
    INCOMPLETE;

    static Assurance of(Exploration exploration) {
        return !exploration.complete() ? INCOMPLETE : exploration.sampled() ? SAMPLED : EXHAUSTIVE;
    }

    Assurance and(Assurance other) {
        return compareTo(other) >= 0 ? this : other;
    }
}

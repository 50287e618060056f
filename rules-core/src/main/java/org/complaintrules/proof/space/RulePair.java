package org.complaintrules.proof.space;

/**
 * A rule that differs between two versions of a policy.
 *
 * @param before its position in the one version, or {@link #NONE} where that has no such rule
 * @param after its position in the other, or {@link #NONE}
 */
public record RulePair(int before, int after) {
    /** The position of a rule that is not there. */
    public static final int NONE = -1;
}

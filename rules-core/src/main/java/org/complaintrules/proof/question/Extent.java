package org.complaintrules.proof.question;

import java.util.List;
import org.complaintrules.drl.Rule;

/**
 * How far an answer reaches.
 *
 * @param sampled whether it rests on the times at which limits change their standing, as seen from the time of the
 *     case, or on up to two facts of a type, out of more that there could be
 * @param uncovered the rules for which the search met its limit; empty where it looked at every case
 */
public record Extent(boolean sampled, List<Uncovered> uncovered) {
    /**
     * A rule for which a search met its limit.
     *
     * @param rule the rule
     * @param upTo up to how many unknown fields together, or fields to be changed, every case was looked at
     */
    public record Uncovered(Rule rule, int upTo) {
    }

    /**
     * Copies the list.
     *
     * @param sampled whether it is a sample
     * @param uncovered the rules not covered
     */
    public Extent {
        uncovered = List.copyOf(uncovered);
    }

    /**
     * Whether nothing was left out.
     *
     * @return whether the answer is a proof
     */
    public boolean exhaustive() {
        return !sampled && uncovered.isEmpty();
    }
}

package org.complaintrules.proof.difference;

import java.util.List;

/**
 * Two sets of policies held against each other.
 *
 * @param policies the policies that both have, by id
 * @param added the ids of the policies that only the new set has
 * @param removed the ids of the policies that only the old set has
 */
public record RulesDifference(List<PolicyDifference> policies, List<String> added, List<String> removed) {
    /**
     * Copies the lists.
     *
     * @param policies the policies that both have
     * @param added the ids of the policies that only the new set has
     * @param removed the ids of the policies that only the old set has
     */
    public RulesDifference {
        policies = List.copyOf(policies);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /**
     * Whether nothing changed but what may.
     *
     * @param allowance what may change
     * @return false where something else changed, or may have since not all was looked at
     */
    public boolean isWithin(Allowance allowance) {
        return added.stream().allMatch(allowance::allows) && removed.stream().allMatch(allowance::allows)
                && policies.stream().allMatch(policy -> allowance.allows(policy));
    }
}

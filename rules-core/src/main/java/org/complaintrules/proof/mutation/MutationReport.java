package org.complaintrules.proof.mutation;

import java.util.List;

/**
 * What came of the mutants of several policies.
 *
 * @param policies the policies, each with its mutants
 * @param since the revision since which only changes were looked at, or {@code null} where all was
 * @param untouched the ids of the policies that were left aside, since nothing of them that matters has changed
 */
public record MutationReport(List<PolicyMutation> policies, String since, List<String> untouched) {
    /**
     * Copies the lists.
     *
     * @param policies the policies
     * @param since the revision, or {@code null}
     * @param untouched the ids of the policies that were left aside
     */
    public MutationReport {
        policies = List.copyOf(policies);
        untouched = List.copyOf(untouched);
    }

    /**
     * The score of all policies taken together.
     *
     * @return the score
     */
    public Score score() {
        return policies.stream().map(PolicyMutation::score).reduce(Score.of(List.of()), Score::and);
    }
}

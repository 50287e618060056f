package org.complaintrules.proof.mutation;

import java.util.List;
import org.complaintrules.Policy;

/**
 * What came of the mutants of a policy.
 *
 * @param policy the policy
 * @param fixtures its fixtures
 * @param changed the names of the rules whose mutants these are, in English; empty where they are those of all rules
 * @param results what came of each mutant, by file, line and kind of change
 */
public record PolicyMutation(Policy policy, CountedFixtures fixtures, List<String> changed,
        List<MutantResult> results) {
    /**
     * Copies the lists.
     *
     * @param policy the policy
     * @param fixtures its fixtures
     * @param changed the names of the rules
     * @param results what came of each mutant
     */
    public PolicyMutation {
        changed = List.copyOf(changed);
        results = List.copyOf(results);
    }

    /**
     * How many of the changes its fixtures would notice.
     *
     * @return the score
     */
    public Score score() {
        return Score.of(results);
    }

    /**
     * The mutants that no fixture fails by, although one could.
     *
     * @return the survivors, in the order of the mutants
     */
    public List<MutantResult.Survived> survivors() {
        return results.stream().filter(MutantResult.Survived.class::isInstance).map(MutantResult.Survived.class::cast)
                .toList();
    }

    /**
     * The survivors of which the rule engine does not say what the reference evaluator says: a mistake in one of these.
     *
     * @return the survivors that are not confirmed
     */
    public List<MutantResult.Survived> unconfirmed() {
        return survivors().stream().filter(survivor -> !survivor.confirmed()).toList();
    }
}

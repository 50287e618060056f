package org.complaintrules.proof.mutation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.DrlWriter;
import org.complaintrules.drl.Rule;

/** Finds out which rules of a policy an earlier version did not have like this. */
public final class ChangedRules {
    private ChangedRules() {
    }

    /**
     * The rules that are new or differ, wherever they stand.
     *
     * @param before the earlier version
     * @param now the policy
     * @return the rules of the policy, in its order
     */
    public static List<Rule> of(PolicyModel before, PolicyModel now) {
        Set<String> known = new HashSet<>();
        before.rules().forEach(rule -> known.add(new DrlWriter(rule).rule()));
        return now.rules().stream().filter(rule -> !known.contains(new DrlWriter(rule).rule())).toList();
    }
}

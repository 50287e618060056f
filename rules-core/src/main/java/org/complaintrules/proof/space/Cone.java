package org.complaintrules.proof.space;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.Conclusion;
import org.complaintrules.drl.Layers;
import org.complaintrules.drl.Rule;
import org.complaintrules.drl.reference.Writing;

/** Which rules depend on which: all others need not be looked at to know what some rules conclude. */
public final class Cone {
    private Cone() {
    }

    /**
     * The rules on which some rules depend: those that can conclude what they ask for, those to which they can give way,
     * and so on.
     *
     * @param policy the policy
     * @param rules the positions of the rules
     * @return their positions, those of the rules themselves among them
     */
    public static BitSet of(PolicyModel policy, BitSet rules) {
        return reached(policy, rules, false);
    }

    /**
     * The rules that depend on some rules: those that can ask for what they conclude, those that can give way to them,
     * and so on.
     *
     * @param policy the policy
     * @param rules the positions of the rules
     * @return their positions, those of the rules themselves among them
     */
    public static BitSet dependents(PolicyModel policy, BitSet rules) {
        return reached(policy, rules, true);
    }

    private static BitSet reached(PolicyModel policy, BitSet rules, boolean back) {
        BitSet reached = (BitSet) rules.clone();
        Deque<Integer> open = new ArrayDeque<>(rules.stream().boxed().toList());
        while (!open.isEmpty()) {
            int rule = open.pop();
            for (int other = 0; other < policy.rules().size(); other++) {
                boolean depends = back ? dependsOn(policy, other, rule) : dependsOn(policy, rule, other);
                if (depends && !reached.get(other)) {
                    reached.set(other);
                    open.push(other);
                }
            }
        }
        return reached;
    }

    private static boolean dependsOn(PolicyModel policy, int rule, int other) {
        Layers.Position position = policy.layers().rules().get(rule);
        return position.overriddenBy().contains(other) && canMeet(policy.rules().get(rule), policy.rules().get(other))
                || position.replacedBy().contains(other) && canMeet(policy.rules().get(rule), policy.rules().get(other))
                || policy.layers().rules().get(other).release() < position.layer()
                && asksFor(policy.rules().get(rule), policy.rules().get(other));
    }

    private static boolean asksFor(Rule rule, Rule other) {
        for (int i = 0; i < rule.when().size(); i++) {
            if (Writing.canMatch(rule.when().get(i), i, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean canMeet(Rule rule, Rule other) {
        List<Conclusion> theirs = other.then();
        return rule.then().stream().anyMatch(mine -> theirs.stream().anyMatch(their -> their.type() == mine.type()));
    }
}

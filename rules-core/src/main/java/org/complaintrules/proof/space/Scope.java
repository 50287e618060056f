package org.complaintrules.proof.space;

import java.util.BitSet;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.reference.PreparedRules;

/**
 * The rules that a search is about: some of a policy, and all on which they depend.
 */
public final class Scope {
    private final PolicyModel policy;
    private final PreparedRules prepared;
    private final BitSet rules;

    private Scope(PolicyModel policy, PreparedRules prepared, BitSet rules) {
        this.policy = policy;
        this.prepared = prepared;
        this.rules = rules;
    }

    /**
     * All rules of a policy.
     *
     * @param policy a version of the policy
     * @return their scope
     */
    public static Scope all(PolicyModel policy) {
        BitSet rules = new BitSet();
        rules.set(0, policy.rules().size());
        return new Scope(policy, new PreparedRules(policy.rules(), policy.layers()), rules);
    }

    /**
     * Some rules of this scope's policy and all on which they depend.
     *
     * @param some the positions of the rules
     * @return their scope
     */
    public Scope of(BitSet some) {
        return new Scope(policy, prepared, Cone.of(policy, some));
    }

    /**
     * One rule of this scope's policy and all on which it depends.
     *
     * @param rule the position of the rule
     * @return its scope
     */
    public Scope of(int rule) {
        BitSet one = new BitSet();
        one.set(rule);
        return of(one);
    }

    /**
     * The policy.
     *
     * @return a version of the policy
     */
    public PolicyModel policy() {
        return policy;
    }

    /**
     * The rules.
     *
     * @return their positions
     */
    public BitSet rules() {
        return (BitSet) rules.clone();
    }

    PreparedRules prepared() {
        return prepared;
    }
}

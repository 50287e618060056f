package org.complaintrules.proof.difference;

import java.util.List;
import java.util.Set;
import org.complaintrules.drl.Rule;

/**
 * The clauses of which the rulings may change. A change is allowed where every clause is, on which a ruling rests that
 * goes or comes by it; the id of a policy stands for all clauses of that policy, and for when it is in force.
 *
 * @param names the ids of clauses and policies
 */
public record Allowance(Set<String> names) {
    /** Nothing may change. */
    public static final Allowance NOTHING = new Allowance(Set.of());

    /**
     * Copies the set.
     *
     * @param names the ids of clauses and policies
     */
    public Allowance {
        names = Set.copyOf(names);
    }

    /**
     * Whether a policy may come, go, or be in force at other times.
     *
     * @param policy the policy's id
     * @return whether it was named
     */
    public boolean allows(String policy) {
        return names.contains(policy);
    }

    /**
     * Whether a change is allowed.
     *
     * @param policy the policy's id
     * @param change the change
     * @return whether all its clauses were named
     */
    public boolean allows(String policy, Change change) {
        return allows(policy) || names.containsAll(change.clauses());
    }

    /**
     * Whether all is allowed that two versions of a policy decide differently, and all that was not looked at may be.
     *
     * @param difference what differs
     * @return whether nothing is left that is not allowed
     */
    public boolean allows(PolicyDifference difference) {
        return allows(difference.id()) || !difference.isInForceOtherwise()
                && difference.topics().stream().allMatch(topic -> allows(difference.id(), topic));
    }

    private boolean allows(String policy, TopicChange topic) {
        return topic.groups().stream().flatMap(group -> group.changes().stream()).allMatch(each -> allows(policy, each))
                && (topic.assurance() != Assurance.INCOMPLETE || topic.rules().stream().map(Rule::clauses)
                        .flatMap(List::stream).allMatch(names::contains));
    }
}

package org.complaintrules.facts;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What is known of one complaint, checked against the policy's fact types.
 *
 * @param policy the policy's id
 * @param asOf the time at which the case is looked at, or {@code null} where no rule needs it
 * @param facts what is known
 * @param given the JSON names of the fact types that were given, those given as an empty list included
 */
public record Case(String policy, Instant asOf, List<Fact> facts, Set<String> given) {
    /**
     * Copies the collections.
     *
     * @param policy the policy's id
     * @param asOf the time at which the case is looked at
     * @param facts what is known
     * @param given the names of the fact types that were given
     */
    public Case {
        facts = List.copyOf(facts);
        given = Set.copyOf(given);
    }
}

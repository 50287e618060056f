package org.complaintrules.facts;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.complaintrules.drl.FactSchema;

/**
 * What a case of a policy must look like.
 *
 * @param policy the policy's id
 * @param facts the fact types
 * @param clocked the JSON names of the fact types that a rule with a clock matches: a case that gives one must say
 *     {@code asOf}
 * @param zone the policy's zone, in which dates are meant
 * @param from the first day on which the policy is in force, or {@code null} where unknown
 * @param to the last day on which it is in force, or {@code null} where it has no end or none is known
 */
public record CaseSchema(String policy, FactSchema facts, Set<String> clocked, ZoneId zone, LocalDate from,
        LocalDate to) {
    /**
     * Copies the set.
     *
     * @param policy the policy's id
     * @param facts the fact types
     * @param clocked the fact types that need {@code asOf}
     * @param zone the policy's zone
     * @param from the first day in force, or {@code null}
     * @param to the last day in force, or {@code null}
     */
    public CaseSchema {
        clocked = Set.copyOf(clocked);
    }
}

package org.complaintrules.proof.question;

import java.util.List;
import org.complaintrules.drl.reference.Truth;
import org.complaintrules.outcome.Ruling;

/**
 * A fact or a ruling that a pattern of a rule was held against.
 *
 * @param pointer where the fact stands in the case, or {@code null} for a ruling
 * @param ruling the ruling, or {@code null} for a fact
 * @param conditions how each condition of the pattern fares with it
 */
public record Candidate(String pointer, Ruling ruling, List<ConditionAnswer> conditions) {
    /**
     * Copies the list.
     *
     * @param pointer where the fact stands, or {@code null}
     * @param ruling the ruling, or {@code null}
     * @param conditions how each condition fares
     */
    public Candidate {
        conditions = List.copyOf(conditions);
    }

    /**
     * Whether the pattern matches it.
     *
     * @return true where every condition holds, false where one fails, else unknown
     */
    public Truth truth() {
        return ConditionReading.all(conditions.stream().map(ConditionAnswer::truth).toList());
    }
}

package org.complaintrules.proof.question;

import java.util.List;
import org.complaintrules.drl.reference.Truth;

/**
 * How a pattern of a rule fares: what it asks of one fact, or of what another rule concluded.
 *
 * @param pattern the pattern's position in the rule, from 0
 * @param truth whether it is met, is not met, or rests on something unknown
 * @param candidates the facts of its type, or the rulings that stand of its type of outcome and of a rule that could
 *     meet it
 * @param producers where it asks for an outcome, the rules that could conclude it
 */
public record PatternAnswer(int pattern, Truth truth, List<Candidate> candidates, List<Producer> producers) {
    /**
     * Copies the lists.
     *
     * @param pattern the pattern's position
     * @param truth how it fares
     * @param candidates what it was held against
     * @param producers the rules that could conclude what it asks for
     */
    public PatternAnswer {
        candidates = List.copyOf(candidates);
        producers = List.copyOf(producers);
    }
}

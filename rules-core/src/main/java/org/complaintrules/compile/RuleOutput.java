package org.complaintrules.compile;

import org.complaintrules.outcome.Outcome;

/** Where a compiled rule puts what it concludes. */
public interface RuleOutput {
    /**
     * Takes a conclusion.
     *
     * @param rule the rule's position in its policy
     * @param conclusion the conclusion's position in its rule
     * @param outcome what is concluded
     * @param matched what the rule's patterns of the kind {@code ONE} matched, in their order
     */
    void conclude(int rule, int conclusion, Outcome outcome, Object[] matched);
}

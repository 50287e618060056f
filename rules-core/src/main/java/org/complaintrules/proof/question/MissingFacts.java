package org.complaintrules.proof.question;

import java.time.Instant;
import java.util.List;
import org.complaintrules.outcome.Decision;

/**
 * What unknown facts could still change of a decision. What is not named in any change cannot change it, as far as the
 * extent says. Lists of facts that are given are taken as whole.
 *
 * @param decision the decision on what is known now
 * @param changes the changes: first those that one field brings alone, then those that take several fields together or
 *     facts that are not given
 * @param asOf the time from which limits were looked at: that of the case, or a usual one where it has none
 * @param extent how far the search went
 */
public record MissingFacts(Decision decision, List<PossibleChange> changes, Instant asOf, Extent extent) {
    /**
     * Copies the list.
     *
     * @param decision the decision now
     * @param changes the changes
     * @param asOf the time
     * @param extent how far the search went
     */
    public MissingFacts {
        changes = List.copyOf(changes);
    }

    /**
     * What is worth asking for, each once.
     *
     * @return the unknown fields and facts that some change names
     */
    public List<Unknown> unknowns() {
        return changes.stream().flatMap(change -> change.unknowns().stream()).distinct().toList();
    }
}

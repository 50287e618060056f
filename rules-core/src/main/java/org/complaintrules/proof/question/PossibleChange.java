package org.complaintrules.proof.question;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.complaintrules.outcome.Conflict;
import org.complaintrules.outcome.Decision;
import org.complaintrules.outcome.Ruling;

/**
 * A way in which a decision could still change.
 *
 * @param unknowns what would have to become known, all of it
 * @param values where that is one field of a fact that is given, the values that bring this change; else empty
 * @param example values that bring it, by their pointers
 * @param come the rulings that would stand and do not now
 * @param go the rulings that stand now and would not
 * @param conflicts the conflicts that there would be and are not now
 * @param decision all that would be decided with the values of the example
 */
public record PossibleChange(List<Unknown> unknowns, List<PossibleValues> values, Map<String, Object> example,
        List<Ruling> come, List<Ruling> go, List<Conflict> conflicts, Decision decision) {
    /**
     * Copies the collections.
     *
     * @param unknowns what would have to become known
     * @param values the values that bring this change
     * @param example values that bring it
     * @param come the rulings that would stand
     * @param go the rulings that would not
     * @param conflicts the conflicts that there would be
     * @param decision all that would be decided
     */
    public PossibleChange {
        unknowns = List.copyOf(unknowns);
        values = List.copyOf(values);
        example = Collections.unmodifiableMap(new LinkedHashMap<>(example));
        come = List.copyOf(come);
        go = List.copyOf(go);
        conflicts = List.copyOf(conflicts);
    }
}

package org.complaintrules.proof.difference;

import java.util.List;
import java.util.Optional;
import org.complaintrules.outcome.Decision;
import org.complaintrules.text.Place;
import org.complaintrules.text.Problem;

/**
 * A past case that is decided differently.
 *
 * @param place where it stands
 * @param policy the policy's id
 * @param before the decision of the old version, or nothing where it refuses the case
 * @param after the decision of the new version, or nothing where it refuses the case
 * @param changes what changes; empty where one version refuses the case
 * @param refused why one version refuses the case; empty where both decide it
 */
public record CaseChange(Place place, String policy, Optional<Decision> before, Optional<Decision> after,
        List<Change> changes, List<Problem> refused) {
    /**
     * Copies the lists.
     *
     * @param place where it stands
     * @param policy the policy's id
     * @param before the decision of the old version
     * @param after the decision of the new version
     * @param changes what changes
     * @param refused why one version refuses the case
     */
    public CaseChange {
        changes = List.copyOf(changes);
        refused = List.copyOf(refused);
    }
}

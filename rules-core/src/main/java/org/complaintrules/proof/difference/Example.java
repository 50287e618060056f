package org.complaintrules.proof.difference;

import java.util.List;
import java.util.Optional;
import org.complaintrules.outcome.Decision;
import org.complaintrules.proof.space.Witness;

/**
 * A case that two versions decide differently, with both decisions in full.
 *
 * @param witness the case
 * @param before the decision of the old version on what it knows of the facts, or nothing where it refuses them
 * @param after the decision of the new version, likewise
 * @param notBefore the pointers of what the old version does not know, and was not told
 * @param notAfter the pointers of what the new version does not know
 */
public record Example(Witness witness, Optional<Decision> before, Optional<Decision> after, List<String> notBefore,
        List<String> notAfter) {
    /**
     * Copies the lists.
     *
     * @param witness the case
     * @param before the decision of the old version
     * @param after the decision of the new version
     * @param notBefore what the old version does not know
     * @param notAfter what the new version does not know
     */
    public Example {
        notBefore = List.copyOf(notBefore);
        notAfter = List.copyOf(notAfter);
    }
}

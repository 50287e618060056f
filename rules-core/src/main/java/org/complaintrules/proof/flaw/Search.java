package org.complaintrules.proof.flaw;

import java.util.Optional;
import org.complaintrules.proof.space.Exploration;
import org.complaintrules.proof.space.Witness;

/**
 * What came of the search for a case.
 *
 * @param witness the case, or nothing where none was found, or none could be written down
 * @param found whether there is such a case
 * @param exploration how far the search has come
 */
public record Search(Optional<Witness> witness, boolean found, Exploration exploration) {
    /**
     * Whether it is certain that there is no such case, within what the search looks at.
     *
     * @return whether nothing was found and nothing left out
     */
    public boolean ruledOut() {
        return !found && exploration.complete();
    }

    /**
     * Whether the search was given up at its limit.
     *
     * @return whether nothing can be said
     */
    public boolean isOpen() {
        return !found && !exploration.complete();
    }
}

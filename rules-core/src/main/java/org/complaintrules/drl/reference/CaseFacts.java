package org.complaintrules.drl.reference;

import java.util.List;
import org.complaintrules.drl.FactType;

/** The facts of a case, as an evaluation asks for them. */
public interface CaseFacts {
    /**
     * The facts of a type.
     *
     * @param type the type
     * @return the facts, always the same objects in the same order
     */
    List<? extends CaseFact> of(FactType type);

    /**
     * Whether the facts of a type were given as a list, be it an empty one.
     *
     * @param type the type
     * @return whether they were given
     */
    boolean isGiven(FactType type);
}

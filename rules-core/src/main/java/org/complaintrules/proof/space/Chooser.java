package org.complaintrules.proof.space;

import java.util.function.IntPredicate;

/** Chooses between the ways in which something can be settled. */
@FunctionalInterface
interface Chooser {
    /**
     * Chooses.
     *
     * @param count how many options there are
     * @param possible whether an option is open in this case
     * @return the option, from 0
     */
    int choose(int count, IntPredicate possible);
}

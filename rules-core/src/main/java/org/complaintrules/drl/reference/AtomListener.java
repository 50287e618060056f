package org.complaintrules.drl.reference;

import org.complaintrules.drl.Condition;
import org.complaintrules.drl.Rule;

/** Is told of each comparison that an evaluation comes to. */
@FunctionalInterface
public interface AtomListener {
    /** Listens to nothing. */
    AtomListener NONE = (rule, atom, truth) -> { };

    /**
     * A comparison was come to: all that stands before it in its pattern and must hold does.
     *
     * @param rule the rule
     * @param atom the comparison, the very object that the rule holds
     * @param truth what it says of the facts at hand
     */
    void seen(Rule rule, Condition.Atom atom, Truth truth);
}

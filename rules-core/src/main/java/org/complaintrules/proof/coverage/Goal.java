package org.complaintrules.proof.coverage;

import org.complaintrules.drl.Condition;

/** A side of a rule or a condition that is to be seen. */
sealed interface Goal {
    /** The position of the rule. */
    int rule();

    /** Whether it is to hold, or to fail. */
    boolean holds();

    /** The same with the other side. */
    Goal opposite();

    /** That a rule concludes, or is evaluated and concludes nothing. */
    record OfRule(int rule, boolean holds) implements Goal {
        @Override
        public OfRule opposite() {
            return new OfRule(rule, !holds);
        }
    }

    /** That a condition of a rule is come to and holds, or fails, of known values. */
    record OfAtom(int rule, int pattern, Condition.Atom atom, boolean holds) implements Goal {
        @Override
        public OfAtom opposite() {
            return new OfAtom(rule, pattern, atom, !holds);
        }
    }
}

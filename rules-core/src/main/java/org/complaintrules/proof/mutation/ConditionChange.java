package org.complaintrules.proof.mutation;

import java.util.Optional;
import org.complaintrules.drl.Condition;
import org.complaintrules.text.Place;

/**
 * A change within a condition: of the part {@code before} into {@code after}, if that is not left out, so that
 * {@code whole} then stands for the condition, if anything is left of it.
 */
record ConditionChange(Change change, Condition before, Optional<Condition> after, Optional<Condition> whole) {
    static ConditionChange drop(Condition condition) {
        return new ConditionChange(Change.DROPPED_CONDITION, condition, Optional.empty(), Optional.empty());
    }

    static ConditionChange of(Condition.Atom atom, Changed<Condition.Atom> changed) {
        return new ConditionChange(changed.change(), atom, Optional.of(changed.into()), Optional.of(changed.into()));
    }

    /** The same change, seen from the condition that has this one as a part. */
    ConditionChange within(Optional<Condition> condition) {
        return new ConditionChange(change, before, after, condition);
    }

    Place place() {
        return before.atoms().get(0).place();
    }
}

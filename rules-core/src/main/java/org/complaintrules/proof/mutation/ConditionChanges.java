package org.complaintrules.proof.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.complaintrules.drl.Condition;

/** The ways to change a condition: each comparison in it, and each part left out. */
final class ConditionChanges {
    private final AtomChanges atoms;

    ConditionChanges(AtomChanges atoms) {
        this.atoms = atoms;
    }

    List<ConditionChange> of(Condition condition) {
        List<ConditionChange> changes = new ArrayList<>();
        if (condition instanceof Condition.AllOf all) {
            changes.addAll(within(all.parts(), Condition.AllOf::new));
        } else if (condition instanceof Condition.AnyOf any) {
            changes.addAll(within(any.parts(), Condition.AnyOf::new));
        } else if (condition instanceof Condition.Atom atom) {
            atoms.of(atom).forEach(changed -> changes.add(ConditionChange.of(atom, changed)));
        }
        changes.add(ConditionChange.drop(condition));
        return changes;
    }

    private List<ConditionChange> within(List<Condition> parts, Function<List<Condition>, Condition> joined) {
        List<ConditionChange> changes = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            for (ConditionChange change : of(parts.get(i))) {
                List<Condition> left = change.whole().isPresent() ? Copy.with(parts, i, change.whole().get())
                        : Copy.without(parts, i);
                changes.add(change.within(Optional.of(left.size() == 1 ? left.get(0) : joined.apply(left))));
            }
        }
        return changes;
    }
}

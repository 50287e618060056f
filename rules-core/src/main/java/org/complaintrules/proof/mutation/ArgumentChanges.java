package org.complaintrules.proof.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.complaintrules.drl.Argument;
import org.complaintrules.drl.FieldType;
import org.complaintrules.drl.Pattern;
import org.complaintrules.drl.Reference;
import org.complaintrules.drl.Rule;

/** The ways to give a conclusion another of the fields that its rule binds. */
final class ArgumentChanges {
    private final List<Reference> bound = new ArrayList<>();

    ArgumentChanges(Rule rule) {
        for (int i = 0; i < rule.when().size(); i++) {
            Pattern pattern = rule.when().get(i);
            for (String field : pattern.bound()) {
                bound.add(new Reference(i, field, pattern.matched().typeOf(field).orElseThrow()));
            }
        }
    }

    List<Argument> of(Argument argument) {
        return of(argument, List.of());
    }

    /** The earlier of two becomes each of them, or one of the two becomes a field that is neither. */
    private List<Argument> of(Argument argument, List<Reference> taken) {
        List<Argument> changes = new ArrayList<>();
        if (argument instanceof Argument.Bound own) {
            next(own.field(), taken).ifPresent(other -> changes.add(new Argument.Bound(other)));
        } else if (argument instanceof Argument.Earliest earliest) {
            changes.add(earliest.first());
            changes.add(earliest.second());
            List<Reference> all = earliest.references();
            of(earliest.first(), all).forEach(first -> changes.add(new Argument.Earliest(first, earliest.second())));
            of(earliest.second(), all).forEach(second -> changes.add(new Argument.Earliest(earliest.first(), second)));
        }
        return changes;
    }

    /** The next field of the same type, beginning again after the last. */
    private Optional<Reference> next(Reference field, List<Reference> taken) {
        int own = bound.indexOf(field);
        for (int i = 1; i < bound.size(); i++) {
            Reference other = bound.get((own + i) % bound.size());
            if (sameType(field.type(), other.type()) && !taken.contains(other)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private static boolean sameType(FieldType one, FieldType other) {
        return one.equals(other) || isNumber(one) && isNumber(other);
    }

    private static boolean isNumber(FieldType type) {
        return type == FieldType.Plain.LONG || type == FieldType.Plain.DECIMAL;
    }
}

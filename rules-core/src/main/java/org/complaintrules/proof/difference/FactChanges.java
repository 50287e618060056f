package org.complaintrules.proof.difference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.complaintrules.drl.FactSchema;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.Field;
import org.complaintrules.drl.FieldType;
import org.complaintrules.drl.Matched;
import org.complaintrules.drl.Pattern;
import org.complaintrules.drl.Rule;

/** Finds what cases can say to one of two versions only. */
final class FactChanges {
    private final List<FactChange> changes = new ArrayList<>();
    private final Set<String> redeclared = new HashSet<>();
    private final Set<String> retyped = new HashSet<>();

    FactChanges(FactSchema before, FactSchema after) {
        for (FactType type : before.types()) {
            Optional<FactType> same = after.type(type.name());
            if (same.isPresent()) {
                compare(type, same.get());
            } else {
                add(FactChange.Kind.TYPE_DROPPED, type, null, "");
            }
        }
        after.types().stream().filter(type -> before.type(type.name()).isEmpty())
                .forEach(type -> add(FactChange.Kind.TYPE_ADDED, type, null, ""));
    }

    List<FactChange> changes() {
        return List.copyOf(changes);
    }

    /** Whether a rule asks for facts that are declared differently. */
    boolean affects(Rule rule) {
        return rule.when().stream().anyMatch(pattern -> pattern.matched() instanceof Matched.OfFact fact
                && redeclared.contains(fact.type().name()));
    }

    /** Whether a rule reads a field whose values are of another type in the other version. */
    boolean readsRetyped(Rule rule) {
        for (int i = 0; i < rule.when().size(); i++) {
            Pattern pattern = rule.when().get(i);
            String type = pattern.matched().drlName();
            if (pattern.reads(i).stream().anyMatch(field -> retyped.contains(type + "." + field))) {
                return true;
            }
        }
        return false;
    }

    private void compare(FactType before, FactType after) {
        if (before.many() != after.many() || before.closed() != after.closed()) {
            add(FactChange.Kind.REDECLARED, after, null, marks(before) + " → " + marks(after));
            redeclared.add(before.name());
        }
        for (Field field : before.fields()) {
            Optional<Field> same = after.field(field.name());
            if (same.isPresent()) {
                compare(before, field, same.get());
            } else {
                add(FactChange.Kind.FIELD_DROPPED, before, field, "");
            }
        }
        after.fields().stream().filter(field -> before.field(field.name()).isEmpty())
                .forEach(field -> add(FactChange.Kind.FIELD_ADDED, after, field, ""));
    }

    private void compare(FactType type, Field before, Field after) {
        if (before.required() != after.required() || before.key() != after.key()) {
            add(FactChange.Kind.REDECLARED, type, after, marks(before) + " → " + marks(after));
            redeclared.add(type.name());
        }
        List<String> old = values(before);
        List<String> fresh = values(after);
        if (!before.type().getClass().equals(after.type().getClass())
                || old.isEmpty() && !before.type().equals(after.type())) {
            add(FactChange.Kind.REDECLARED, type, after, before.type().drlName() + " → " + after.type().drlName());
            redeclared.add(type.name());
            retyped.add(type.name() + "." + before.name());
            return;
        }
        old.stream().filter(value -> !fresh.contains(value))
                .forEach(value -> add(FactChange.Kind.VALUE_DROPPED, type, before, value));
        fresh.stream().filter(value -> !old.contains(value))
                .forEach(value -> add(FactChange.Kind.VALUE_ADDED, type, after, value));
    }

    private static List<String> values(Field field) {
        return field.type() instanceof FieldType.Enumeration enumeration ? enumeration.values()
                : field.type() instanceof FieldType.ListOf list ? list.of().values() : List.of();
    }

    private static String marks(FactType type) {
        return (type.many() ? "@many" : "one") + (type.closed() ? " @closed" : "");
    }

    private static String marks(Field field) {
        return field.key() ? "@key" : field.required() ? "@required" : "optional";
    }

    private void add(FactChange.Kind kind, FactType type, Field field, String value) {
        changes.add(new FactChange(kind, "/" + type.key() + (field == null ? "" : "/" + field.name()), value));
    }
}

package org.complaintrules.proof.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.complaintrules.drl.FactSchema;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.Field;
import org.complaintrules.drl.FieldType;
import org.complaintrules.drl.reference.Variable;
import org.complaintrules.proof.space.Outset;

/**
 * What of a case is open in a search; all else is as the case has it.
 *
 * @param present the case
 * @param fields the open fields of facts that are given
 * @param types the names of the types of which facts may be supplied
 */
record OpenParts(CaseDraft present, Set<Variable> fields, Set<String> types) {
    /** What stands for a fact as a whole. */
    static Variable fact(FactType type, int number) {
        return new Variable(type.name(), number, "");
    }

    static boolean isFact(Variable part) {
        return part.field().isEmpty();
    }

    /** Whether the search may settle a field, or supply a fact. */
    boolean isOpen(Variable part) {
        return part.fact() < present.count(part.type()) ? fields.contains(part) : types.contains(part.type());
    }

    /** Whether there are facts of a type, or some may be supplied. */
    boolean mayBeThere(FactType type) {
        return present.isGiven(type) || types.contains(type.name());
    }

    /** Adds the fields without which a fact that is supplied makes no sense; an empty list has none. */
    void addRequired(Set<Variable> parts, CaseDraft supplied) {
        for (Variable part : List.copyOf(parts)) {
            if (isFact(part) && supplied.factOf(part) != null) {
                present.type(part.type()).fields().stream().filter(field -> field.key() || field.required())
                        .forEach(field -> parts.add(new Variable(part.type(), part.fact(), field.name())));
            }
        }
    }

    /** A case without something that is open; {@code null} where it cannot be left out alone. */
    CaseDraft without(Variable part, CaseDraft draft) {
        if (isFact(part)) {
            return draft.count(part.type()) <= 1 ? draft.without(draft.type(part.type())) : null;
        }
        Field field = draft.type(part.type()).field(part.field()).orElseThrow();
        return draft.factOf(part) == null || field.key() || field.required() ? null : draft.with(part, null);
    }

    /** The case as a search begins with it. */
    Outset outset(FactSchema schema) {
        Map<String, List<Map<String, Object>>> settled = new LinkedHashMap<>();
        for (FactType type : schema.types()) {
            // Of an empty list that is open it is open whether there are any, as where it is not given.
            if (present.isGiven(type) && !(types.contains(type.name()) && present.count(type.name()) == 0)) {
                List<Map<String, Object>> facts = new ArrayList<>();
                for (DraftFact fact : present.facts(type)) {
                    facts.add(settled(fact, facts.size()));
                }
                if (types.contains(type.name())) {
                    facts.add(another(type));
                }
                settled.put(type.name(), facts);
            }
        }
        return new Outset(present.asOf(), settled, present.times());
    }

    /** One more fact of a type: its key is open only where there are a few keys to choose from. */
    private Map<String, Object> another(FactType type) {
        Field key = type.keyField().orElseThrow();
        Map<String, Object> another = new LinkedHashMap<>();
        if (!(key.type() instanceof FieldType.Enumeration)) {
            List<Object> taken = present.facts(type).stream().map(fact -> fact.value(key.name())).toList();
            Object fresh = null;
            for (int number = 1; fresh == null || taken.contains(fresh); number++) {
                fresh = key.type() == FieldType.Plain.TEXT ? String.valueOf(number)
                        : Scale.of(key.type()).value(BigDecimal.valueOf(number));
            }
            another.put(key.name(), fresh);
        }
        return another;
    }

    /** The keys that one more fact of a type must not have, which are the facts before it. */
    Set<Object> keysBefore(FactType type, int number) {
        Set<Object> keys = new LinkedHashSet<>();
        if (number > 0 && number >= present.count(type.name())
                && type.keyField().orElseThrow().type() instanceof FieldType.Enumeration) {
            present.facts(type).forEach(fact -> keys.add(fact.value(type.keyField().orElseThrow().name())));
        }
        return keys;
    }

    private Map<String, Object> settled(DraftFact fact, int number) {
        Map<String, Object> settled = new LinkedHashMap<>();
        for (Field field : fact.type().fields()) {
            if (!fields.contains(new Variable(fact.type().name(), number, field.name()))) {
                settled.put(field.name(), fact.value(field.name()));
            }
        }
        return settled;
    }
}

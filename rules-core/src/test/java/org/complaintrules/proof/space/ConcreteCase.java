package org.complaintrules.proof.space;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.complaintrules.drl.FactSchema;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.reference.Variable;

/**
 * A case in which everything is settled: by the name of each type that is given its facts, each with the fields that are
 * known.
 */
record ConcreteCase(Map<String, List<Map<String, Object>>> facts) {
    static ConcreteCase of(FactSchema schema, Witness witness) {
        Map<String, List<Map<String, Object>>> facts = new LinkedHashMap<>();
        for (FactType type : schema.types()) {
            Object given = witness.facts().get(type.key());
            if (given != null) {
                facts.put(type.name(), given instanceof List<?> several ? several.stream().map(ConcreteCase::fields).toList()
                        : List.of(fields(given)));
            }
        }
        return new ConcreteCase(facts);
    }

    private static Map<String, Object> fields(Object fact) {
        Map<String, Object> fields = new LinkedHashMap<>();
        ((Map<?, ?>) fact).forEach((name, value) -> fields.put((String) name, value));
        return fields;
    }

    int count(String type) {
        return facts.getOrDefault(type, List.of()).size();
    }

    boolean isGiven(String type) {
        return facts.containsKey(type);
    }

    Object value(String type, int fact, String field) {
        return facts.get(type).get(fact).get(field);
    }

    Object value(Variable variable) {
        return value(variable.type(), variable.fact(), variable.field());
    }

    /** The value of a number or a date, or {@code null}. */
    BigDecimal number(Variable variable) {
        Object value = value(variable);
        return value == null ? null : value instanceof LocalDate date ? BigDecimal.valueOf(date.toEpochDay())
                : value instanceof Long whole ? BigDecimal.valueOf(whole) : (BigDecimal) value;
    }

    /** The facts as a reader of cases takes them. */
    Map<String, Object> given(FactSchema schema) {
        Map<String, Object> given = new LinkedHashMap<>();
        for (FactType type : schema.types()) {
            if (isGiven(type.name()) && (type.many() || count(type.name()) > 0)) {
                List<Map<String, Object>> several = facts.get(type.name());
                given.put(type.key(), type.many() ? several : several.get(0));
            }
        }
        return given;
    }

    /** What is settled where this case is given: all of it, but for whether there are facts of a closed type not given. */
    Map<String, List<Map<String, Object>>> settled(FactSchema schema) {
        Map<String, List<Map<String, Object>>> settled = new LinkedHashMap<>();
        for (FactType type : schema.types()) {
            List<Map<String, Object>> several = new ArrayList<>();
            for (Map<String, Object> fact : facts.getOrDefault(type.name(), List.of())) {
                Map<String, Object> all = new LinkedHashMap<>();
                type.fields().forEach(field -> all.put(field.name(), fact.get(field.name())));
                several.add(all);
            }
            if (isGiven(type.name()) || !type.closed()) {
                settled.put(type.name(), several);
            }
        }
        return settled;
    }

    /** A case that agrees with what is settled, and otherwise is like this one, or like another that agrees already. */
    ConcreteCase with(Map<String, List<Map<String, Object>>> settled, ConcreteCase other) {
        Map<String, List<Map<String, Object>>> all = new LinkedHashMap<>(facts);
        settled.forEach((type, several) -> {
            List<Map<String, Object>> agreeing = new ArrayList<>();
            for (int i = 0; i < several.size(); i++) {
                Map<String, Object> fact = new LinkedHashMap<>((i < count(type) ? this : other).facts.get(type).get(i));
                fact.putAll(several.get(i));
                fact.values().removeIf(Objects::isNull);
                agreeing.add(fact);
            }
            all.put(type, agreeing);
        });
        return new ConcreteCase(all);
    }

    boolean hasDistinctKeys(FactSchema schema) {
        return schema.types().stream().filter(FactType::many).allMatch(type -> facts.getOrDefault(type.name(), List.of())
                .stream().map(fact -> fact.get(type.keyField().orElseThrow().name())).distinct().count() == count(type.name()));
    }

    /** The same case with the facts of each type in every order, but for some types. */
    List<ConcreteCase> orders(Collection<String> except) {
        List<ConcreteCase> orders = List.of(this);
        for (String type : facts.keySet()) {
            if (count(type) == 2 && !except.contains(type)) {
                List<ConcreteCase> more = new ArrayList<>(orders);
                orders.forEach(each -> more.add(each.swapped(type)));
                orders = more;
            }
        }
        return orders;
    }

    private ConcreteCase swapped(String type) {
        Map<String, List<Map<String, Object>>> swapped = new LinkedHashMap<>(facts);
        swapped.put(type, List.of(facts.get(type).get(1), facts.get(type).get(0)));
        return new ConcreteCase(swapped);
    }
}

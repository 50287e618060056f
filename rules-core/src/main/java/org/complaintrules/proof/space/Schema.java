package org.complaintrules.proof.space;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.Field;
import org.complaintrules.drl.FieldType;
import org.complaintrules.drl.reference.Variable;
import org.complaintrules.proof.linear.Grid;
import org.complaintrules.proof.linear.LinearSystem;

/** The fact types of one or more versions of a policy together, with the values that each field may take. */
final class Schema {
    private final Map<String, FactType> types = new LinkedHashMap<>();
    private final Map<String, Map<String, Field>> fields = new HashMap<>();
    private final Map<String, Map<String, FieldDomain>> domains = new HashMap<>();
    private final Map<Variable, FieldDomain> byVariable = new HashMap<>();

    private final LinearSystem<Variable> numbers = new LinearSystem<>(this::grid);

    /** The schema of some versions, and of facts that are settled before a search, by the names of their types. */
    Schema(List<PolicyModel> versions, Map<String, List<Map<String, Object>>> settled) {
        Texts texts = new Texts(versions, settled);
        for (PolicyModel version : versions) {
            for (FactType type : version.schema().types()) {
                types.putIfAbsent(type.name(), type);
                for (Field field : type.fields()) {
                    fields.computeIfAbsent(type.name(), name -> new LinkedHashMap<>())
                            .merge(field.name(), field, (one, other) -> other.required() ? other : one);
                    domains.computeIfAbsent(type.name(), name -> new HashMap<>()).merge(field.name(),
                            domain(type, field, texts), Schema::either);
                }
            }
        }
    }

    /** The fact types by name. */
    Map<String, FactType> types() {
        return types;
    }

    /** The fields of a type by name, those of all versions. */
    Map<String, Field> fields(String type) {
        return fields.getOrDefault(type, Map.of());
    }

    FieldDomain domain(Variable variable) {
        FieldDomain known = byVariable.get(variable);
        if (known == null) {
            known = domain(variable.type(), variable.field());
            byVariable.put(variable, known);
        }
        return known;
    }

    FieldDomain domain(String type, String field) {
        return domains.get(type).get(field);
    }

    /** Solves what must hold of numbers and dates. */
    LinearSystem<Variable> numbers() {
        return numbers;
    }

    private Grid grid(Variable variable) {
        return domain(variable) instanceof FieldDomain.Numeric number && !number.whole() ? Grid.DECIMAL : Grid.WHOLE;
    }

    private static FieldDomain domain(FactType type, Field field, Texts texts) {
        if (field.type() instanceof FieldType.Enumeration enumeration) {
            return new FieldDomain.Finite(List.copyOf(enumeration.values()));
        }
        if (field.type() instanceof FieldType.ListOf list) {
            return new FieldDomain.Several(list.of().values());
        }
        return switch ((FieldType.Plain) field.type()) {
            case TEXT -> new FieldDomain.Finite(texts.of(type.name(), field.name()));
            case BOOLEAN -> new FieldDomain.Finite(List.of(true, false));
            case LONG -> new FieldDomain.Numeric(true);
            case DECIMAL -> new FieldDomain.Numeric(false);
            case INSTANT -> new FieldDomain.Time();
            case DATE -> new FieldDomain.Day();
        };
    }

    /** Where two versions declare a field differently, the values of both if both are a few, else those of the first. */
    private static FieldDomain either(FieldDomain one, FieldDomain other) {
        if (one instanceof FieldDomain.Finite first && other instanceof FieldDomain.Finite second) {
            Set<Object> values = new LinkedHashSet<>(first.values());
            values.addAll(second.values());
            return new FieldDomain.Finite(List.copyOf(values));
        }
        if (one instanceof FieldDomain.Several first && other instanceof FieldDomain.Several second) {
            Set<String> values = new LinkedHashSet<>(first.values());
            values.addAll(second.values());
            return new FieldDomain.Several(List.copyOf(values));
        }
        return one;
    }
}

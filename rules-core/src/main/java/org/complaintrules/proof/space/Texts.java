package org.complaintrules.proof.space;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.Argument;
import org.complaintrules.drl.Conclusion;
import org.complaintrules.drl.Condition;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.Field;
import org.complaintrules.drl.FieldType;
import org.complaintrules.drl.Literal;
import org.complaintrules.drl.Operand;
import org.complaintrules.drl.Reference;
import org.complaintrules.drl.Rule;
import org.complaintrules.drl.Term;

/**
 * The texts that matter to each field: those that it is compared with, itself or through other fields, and as many more
 * as it takes for all fields that are compared with each other to differ.
 */
final class Texts {
    /** Fields that are compared with each other, by the names of their types and their own. */
    private static final class Group {
        private final Set<String> fields = new LinkedHashSet<>();
        private final Set<Object> texts = new LinkedHashSet<>();
        private int variables;
    }

    private final Map<String, Group> groups = new HashMap<>();

    /** The texts of some versions, and of facts that are settled before a search, by the names of their types. */
    Texts(List<PolicyModel> versions, Map<String, List<Map<String, Object>>> settled) {
        for (PolicyModel version : versions) {
            version.rules().forEach(this::addCompared);
            version.rules().forEach(this::addConcluded);
        }
        Map<String, Integer> variables = new LinkedHashMap<>();
        versions.forEach(version -> version.schema().types().forEach(type -> texts(type).forEach(field ->
                variables.merge(name(type.name(), field), Math.max(type.many() ? 2 : 1,
                        settled.getOrDefault(type.name(), List.of()).size()), Math::max))));
        variables.forEach((field, count) -> group(field).variables += count);
        settled.forEach((type, facts) -> facts.forEach(fact -> fact.forEach((field, value) -> {
            if (variables.containsKey(name(type, field)) && value != null) {
                group(name(type, field)).texts.add(value);
            }
        })));
    }

    private static List<String> texts(FactType type) {
        return type.fields().stream().filter(field -> field.type() == FieldType.Plain.TEXT).map(Field::name).toList();
    }

    private static String name(String type, String field) {
        return type + "." + field;
    }

    private Group group(String field) {
        return groups.computeIfAbsent(field, name -> {
            Group group = new Group();
            group.fields.add(name);
            return group;
        });
    }

    private void addCompared(Rule rule) {
        rule.when().forEach(pattern -> Condition.atoms(pattern.conditions()).forEach(atom -> {
            Group group = null;
            for (Reference field : atom.references()) {
                Group other = group(name(rule.when().get(field.pattern()).matched().drlName(), field.field()));
                group = group == null ? other : joined(group, other);
            }
            for (Operand operand : operands(atom)) {
                if (operand instanceof Literal literal && literal.type() == FieldType.Plain.TEXT) {
                    group.texts.add(literal.value());
                }
            }
        }));
    }

    private Group joined(Group one, Group other) {
        if (one != other) {
            one.fields.addAll(other.fields);
            one.texts.addAll(other.texts);
            other.fields.forEach(field -> groups.put(field, one));
        }
        return one;
    }

    private static List<Operand> operands(Condition.Atom atom) {
        List<Operand> operands = new ArrayList<>();
        if (atom instanceof Condition.OneOf oneOf) {
            operands.addAll(oneOf.values());
        } else if (atom instanceof Condition.Comparison comparison) {
            comparison.left().stream().map(Term::operand).forEach(operands::add);
            comparison.right().stream().map(Term::operand).forEach(operands::add);
        }
        return operands;
    }

    /** The codes that rules conclude are texts with which a field may be compared. */
    private void addConcluded(Rule rule) {
        for (Conclusion conclusion : rule.then()) {
            for (int i = 0; i < conclusion.type().fields().size(); i++) {
                Group group = group(name(conclusion.type().drlName(), conclusion.type().fields().get(i).name()));
                conclusion.fixed(conclusion.type().fields().get(i).name())
                        .filter(String.class::isInstance).ifPresent(group.texts::add);
                if (conclusion instanceof Conclusion.Stated stated && stated.arguments().get(i) instanceof Argument.Bound bound
                        && bound.field().type() instanceof FieldType.Enumeration enumeration) {
                    group.texts.addAll(enumeration.values());
                }
            }
        }
    }

    /** The texts for a field of a fact: at least two that no rule compares it with. */
    List<Object> of(String type, String field) {
        Group group = group(name(type, field));
        Set<Object> texts = new LinkedHashSet<>(group.texts);
        for (int i = 1, fresh = 0; fresh < Math.max(2, group.variables); i++) {
            fresh += texts.add(String.valueOf(i)) ? 1 : 0;
        }
        return new ArrayList<>(texts);
    }
}

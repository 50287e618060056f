package org.complaintrules.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.Argument;
import org.complaintrules.drl.Conclusion;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.FieldType;
import org.complaintrules.drl.Rule;
import org.complaintrules.outcome.OutcomeField;
import org.complaintrules.outcome.OutcomeType;
import org.complaintrules.outcome.Verdict;
import org.complaintrules.time.DeadlineStatus;
import org.complaintrules.time.Span;
import org.complaintrules.time.SpanUnit;

/** The JSON Schema of what the fixtures of a policy expect: entries by type of outcome, with the policy's codes. */
final class ExpectationDefinitions {
    private final PolicyModel policy;

    ExpectationDefinitions(PolicyModel policy) {
        this.policy = policy;
    }

    /** The types of outcomes by their names in JSON. */
    static List<String> typeNames() {
        return Arrays.stream(OutcomeType.values()).map(OutcomeType::jsonName).toList();
    }

    Map<String, Object> definitions() {
        Map<String, Object> definitions = new LinkedHashMap<>();
        List<Object> entries = new ArrayList<>();
        for (OutcomeType type : OutcomeType.values()) {
            entries.add(entry(type));
        }
        definitions.put("expectation", Tree.of("description", "Matches a ruling that agrees with every member named",
                "type", "object", "required", List.of("type"), "anyOf", entries));
        definitions.put("clause", Tree.of("enum", policy.clauses().stream().map(clause -> clause.id()).toList()));
        definitions.put("rule", Tree.of("enum", policy.rules().stream().map(rule -> rule.name().en()).toList()));
        definitions.put("about", about());
        definitions.put("span", span());
        return definitions;
    }

    private Map<String, Object> entry(OutcomeType type) {
        Map<String, Object> properties = Tree.of("type", Tree.of("const", type.jsonName()));
        type.fields().forEach(field -> properties.put(field.name(), field(type, field)));
        properties.put("rule", Tree.of("$ref", "#/$defs/rule"));
        properties.put("clauses", PolicySchema.list(Tree.of("$ref", "#/$defs/clause"), 1));
        properties.put("about", Tree.of("$ref", "#/$defs/about"));
        properties.put("provisional", Tree.of("type", "boolean"));
        return PolicySchema.object(FactDefinitions.label(type.label()), properties, List.of("type"));
    }

    private Map<String, Object> field(OutcomeType type, OutcomeField field) {
        String description = FactDefinitions.label(FieldNames.of(field.name()));
        return switch (field.kind()) {
            case ROLE, CODE, SCHEME, CURRENCY -> code(type, field, description);
            case AMOUNT -> FactDefinitions.amount(description, field.optional());
            case SPAN -> Tree.of("description", description, "anyOf", field.optional()
                    ? List.of(Tree.of("$ref", "#/$defs/span"), Tree.of("type", "null"))
                    : List.of(Tree.of("$ref", "#/$defs/span")));
            case INSTANT -> FactDefinitions.time(description, field.optional());
            case STATUS -> Tree.of("description", description, "enum", names(DeadlineStatus.values()));
            case VERDICT -> Tree.of("description", description, "enum", names(Verdict.values()));
            case BOOLEAN -> Tree.of("description", description, "type", "boolean");
        };
    }

    /** The codes that rules of this policy conclude here; where none does, any code will do. */
    private Map<String, Object> code(OutcomeType type, OutcomeField field, String description) {
        SortedSet<String> codes = new TreeSet<>();
        for (Rule rule : policy.rules()) {
            rule.then().stream().filter(each -> each.type() == type).forEach(each -> collect(each, field, codes));
        }
        if (codes.isEmpty()) {
            return Tree.of("description", description, "type", "string");
        }
        String labels = String.join("; ", codes.stream()
                .map(code -> code + ": " + FactDefinitions.label(policy.info().label(code))).toList());
        return Tree.of("description", description + ". " + labels, "enum", List.copyOf(codes));
    }

    private static void collect(Conclusion conclusion, OutcomeField field, SortedSet<String> codes) {
        conclusion.fixed(field.name()).ifPresent(code -> codes.add(code.toString()));
        if (conclusion instanceof Conclusion.Stated stated && stated.arguments().get(stated.type().fields()
                .indexOf(field)) instanceof Argument.Bound bound
                && bound.field().type() instanceof FieldType.Enumeration enumeration) {
            codes.addAll(enumeration.values());
        }
    }

    private Map<String, Object> about() {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (FactType type : policy.schema().types()) {
            if (type.many()) {
                Map<String, Object> key = type.keyField().orElseThrow().type() instanceof FieldType.Enumeration one
                        ? Tree.of("enum", one.values()) : Tree.of("type", "string");
                properties.put(type.key(), Tree.of("description", FactDefinitions.label(type.label()),
                        "anyOf", List.of(key, PolicySchema.list(key, 1))));
            }
        }
        return PolicySchema.object("The keys of the facts that the ruling is about, by fact type", properties,
                List.of());
    }

    private static Map<String, Object> span() {
        Map<String, Object> amount = Tree.of("type", "integer", "minimum", -Span.MAX_AMOUNT, "maximum",
                Span.MAX_AMOUNT);
        Map<String, Object> unit = Tree.of("enum", names(SpanUnit.values()));
        String units = String.join("|", names(SpanUnit.values()));
        return Tree.of("anyOf", List.of(
                PolicySchema.object("a span of time", Tree.of("amount", amount, "unit", unit),
                        List.of("amount", "unit")),
                Tree.of("type", "string", "pattern", "^(0|-?[1-9][0-9]{0,5}) (" + units + ")$")));
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}

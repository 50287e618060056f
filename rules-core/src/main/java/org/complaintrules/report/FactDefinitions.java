package org.complaintrules.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.Field;
import org.complaintrules.drl.FieldType;
import org.complaintrules.text.Text;

/** The JSON Schema of the facts of a policy, as the reader of cases takes them. */
final class FactDefinitions {
    private static final int MOST_FACTS = 10_000;
    private static final BigDecimal TOO_MUCH = BigDecimal.TEN.pow(15);
    private static final String AMOUNT = "^-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,10})?$";
    private static final String DATE = "^[0-9]{4}-[0-9]{2}-[0-9]{2}";
    // Not the format "date-time", which does not allow the seconds to be left out.
    private static final String TIME = DATE
            + "T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})$";

    private final PolicyModel policy;

    FactDefinitions(PolicyModel policy) {
        this.policy = policy;
    }

    /** What values a field takes, in words. */
    static String kind(Wording words, Field field) {
        if (field.type() instanceof FieldType.Enumeration one) {
            return String.join(", ", one.values());
        }
        if (field.type() instanceof FieldType.ListOf list) {
            return words.pair(words.of("其中若干", "any of"), String.join(", ", list.of().values()));
        }
        String unit = field.unit() == null ? "" : words.of("（", " (") + words.unit(field.unit()) + words.of("）", ")");
        return switch ((FieldType.Plain) field.type()) {
            case TEXT -> words.of("文字", "text");
            case BOOLEAN -> words.of("true 或 false", "true or false");
            case LONG -> words.of("整数", "whole number") + unit;
            case DECIMAL -> words.of("数值", "number") + unit;
            case INSTANT -> words.of("带时区的时间", "time with offset");
            case DATE -> words.of("日期", "date");
        };
    }

    /** The schema of the object of all facts. */
    Map<String, Object> facts() {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (FactType type : policy.schema().types()) {
            Map<String, Object> one = Tree.of("$ref", "#/$defs/" + name(type));
            List<Object> forms = new ArrayList<>(List.of(one));
            if (type.many()) {
                forms.add(Tree.of("type", "array", "items", one, "maxItems", MOST_FACTS));
            }
            forms.add(Tree.of("type", "null"));
            properties.put(type.key(), Tree.of("description", label(type.label()), "anyOf", forms));
        }
        return PolicySchema.object("What is known of the case; what is left out is unknown", properties, List.of());
    }

    /** The schemas of the fact types, by name. */
    Map<String, Object> definitions() {
        Map<String, Object> definitions = new LinkedHashMap<>();
        for (FactType type : policy.schema().types()) {
            Map<String, Object> properties = new LinkedHashMap<>();
            List<String> required = new ArrayList<>();
            for (Field field : type.fields()) {
                boolean needed = field.required() || field.key();
                properties.put(field.name(), field(field, !needed));
                if (needed) {
                    required.add(field.name());
                }
            }
            definitions.put(name(type), PolicySchema.object(label(type.label()), properties, required));
        }
        return definitions;
    }

    /** The name of a type's schema, which no other schema has. */
    private static String name(FactType type) {
        return "fact-" + type.key();
    }

    private Map<String, Object> field(Field field, boolean nullable) {
        String description = label(field.label()) + (field.unit() == null ? "" : " (" + field.unit() + ")");
        if (field.type() instanceof FieldType.Enumeration one) {
            return Tree.of("description", description + ". " + values(one), "enum", constants(one, nullable));
        }
        if (field.type() instanceof FieldType.ListOf list) {
            return Tree.of("description", description + ". " + values(list.of()), "type", types(nullable, "array"),
                    "items", Tree.of("enum", list.of().values()), "uniqueItems", true);
        }
        return switch ((FieldType.Plain) field.type()) {
            case TEXT -> Tree.of("description", description, "type", types(nullable, "string"), "pattern", "\\S");
            case BOOLEAN -> Tree.of("description", description, "type", types(nullable, "boolean"));
            case LONG -> Tree.of("description", description, "type", types(nullable, "integer"),
                    "exclusiveMinimum", TOO_MUCH.negate(), "exclusiveMaximum", TOO_MUCH);
            case DECIMAL -> amount(description, nullable);
            case INSTANT -> time(description, nullable);
            case DATE -> Tree.of("description", description, "type", types(nullable, "string"),
                    "pattern", DATE + "$");
        };
    }

    /** An exact amount, as a number or as a decimal in quotes. */
    static Map<String, Object> amount(String description, boolean nullable) {
        return Tree.of("description", description, "type", types(nullable, "number", "string"), "pattern", AMOUNT,
                "exclusiveMinimum", TOO_MUCH.negate(), "exclusiveMaximum", TOO_MUCH);
    }

    /** A time with an offset. */
    static Map<String, Object> time(String description, boolean nullable) {
        return Tree.of("description", description, "type", types(nullable, "string"), "pattern", TIME,
                "examples", List.of("2026-03-04T10:00:00+08:00"));
    }

    static Object types(boolean nullable, String... types) {
        List<String> all = new ArrayList<>(List.of(types));
        if (nullable) {
            all.add("null");
        }
        return all.size() == 1 ? all.get(0) : all;
    }

    private static List<Object> constants(FieldType.Enumeration enumeration, boolean nullable) {
        List<Object> constants = new ArrayList<>(enumeration.values());
        if (nullable) {
            constants.add(null);
        }
        return constants;
    }

    /** What the values are called, since the names in the rules are short. */
    private String values(FieldType.Enumeration enumeration) {
        return String.join("; ", enumeration.values().stream()
                .map(value -> value + ": " + label(policy.info().label(value))).toList());
    }

    /** A label in both languages: editors know no language. */
    static String label(Text text) {
        return text.en().equals(text.zh()) ? text.en() : text.en() + " — " + text.zh();
    }
}

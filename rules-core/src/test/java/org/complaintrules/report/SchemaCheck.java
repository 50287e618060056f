package org.complaintrules.report;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.complaintrules.json.Json;

/** As much of JSON Schema as the schemas of policies use; a keyword that it does not know fails the test. */
final class SchemaCheck {
    private final Map<String, Json> definitions;
    private final Json.Obj root;

    SchemaCheck(Json.Obj root) {
        this.root = root;
        this.definitions = ((Json.Obj) root.members().get("$defs")).members();
    }

    boolean fits(Json value) {
        return fits(root, value);
    }

    private boolean fits(Json schema, Json value) {
        Map<String, Json> keywords = ((Json.Obj) schema).members();
        return keywords.keySet().stream().allMatch(keyword -> fits(keyword, keywords, value));
    }

    private boolean fits(String keyword, Map<String, Json> schema, Json value) {
        Json wanted = schema.get(keyword);
        return switch (keyword) {
            case "$schema", "$id", "$defs", "title", "description", "examples", "then" -> true;
            case "$ref" -> fits(definitions.get(text(wanted).substring("#/$defs/".length())), value);
            case "type" -> (wanted instanceof Json.Arr types ? types.items() : List.of(wanted)).stream()
                    .anyMatch(type -> isOf(text(type), value));
            case "const" -> same(wanted, value);
            case "enum" -> items(wanted).stream().anyMatch(each -> same(each, value));
            case "pattern" -> !(value instanceof Json.Str given)
                    || Pattern.compile(text(wanted)).matcher(given.value()).find();
            case "anyOf" -> items(wanted).stream().anyMatch(each -> fits(each, value));
            case "if" -> !fits(wanted, value) || fits(schema.get("then"), value);
            case "items" -> !(value instanceof Json.Arr list)
                    || list.items().stream().allMatch(item -> fits(wanted, item));
            case "minItems" -> !(value instanceof Json.Arr list) || list.items().size() >= number(wanted).intValue();
            case "maxItems" -> !(value instanceof Json.Arr list) || list.items().size() <= number(wanted).intValue();
            case "uniqueItems" -> !(value instanceof Json.Arr list)
                    || new HashSet<>(list.items().stream().map(SchemaCheck::shown).toList()).size()
                            == list.items().size();
            case "required" -> !(value instanceof Json.Obj object)
                    || items(wanted).stream().allMatch(name -> object.members().containsKey(text(name)));
            case "properties" -> !(value instanceof Json.Obj object) || ((Json.Obj) wanted).members().entrySet()
                    .stream().allMatch(each -> !object.members().containsKey(each.getKey())
                            || fits(each.getValue(), object.members().get(each.getKey())));
            case "additionalProperties" -> !(value instanceof Json.Obj object)
                    || ((Json.Obj) schema.get("properties")).members().keySet().containsAll(object.members().keySet());
            case "minimum" -> !(value instanceof Json.Num) || number(value).compareTo(number(wanted)) >= 0;
            case "maximum" -> !(value instanceof Json.Num) || number(value).compareTo(number(wanted)) <= 0;
            case "exclusiveMinimum" -> !(value instanceof Json.Num) || number(value).compareTo(number(wanted)) > 0;
            case "exclusiveMaximum" -> !(value instanceof Json.Num) || number(value).compareTo(number(wanted)) < 0;
            default -> throw new AssertionError("unknown keyword " + keyword);
        };
    }

    private static boolean isOf(String type, Json value) {
        return switch (type) {
            case "object" -> value instanceof Json.Obj;
            case "array" -> value instanceof Json.Arr;
            case "string" -> value instanceof Json.Str;
            case "number" -> value instanceof Json.Num;
            case "integer" -> value instanceof Json.Num && number(value).stripTrailingZeros().scale() <= 0;
            case "boolean" -> value instanceof Json.Bool;
            case "null" -> value instanceof Json.Null;
            default -> throw new AssertionError("unknown type " + type);
        };
    }

    private static boolean same(Json left, Json right) {
        return left instanceof Json.Num && right instanceof Json.Num
                ? number(left).compareTo(number(right)) == 0 : shown(left).equals(shown(right));
    }

    private static String shown(Json value) {
        return value instanceof Json.Str text ? '"' + text.value() + '"' : value instanceof Json.Num number
                ? number.text() : value instanceof Json.Bool flag ? String.valueOf(flag.value()) : value.toString()
                        .replaceAll("\\[.*", "");
    }

    private static List<Json> items(Json list) {
        return ((Json.Arr) list).items();
    }

    private static String text(Json value) {
        return ((Json.Str) value).value();
    }

    private static BigDecimal number(Json value) {
        return new BigDecimal(((Json.Num) value).text());
    }
}

package org.complaintrules.compile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.complaintrules.json.Json;
import org.complaintrules.text.Nearest;
import org.complaintrules.text.Place;
import org.complaintrules.text.Problem;
import org.complaintrules.text.Text;

/** Reads the members of a JSON object of a policy's files and notes what is wrong with them. */
final class Members {
    private final Json.Obj object;
    private final List<Problem> problems;

    private Members(Json.Obj object, List<Problem> problems) {
        this.object = object;
        this.problems = problems;
    }

    /** The members of a value that should be an object with these members and no others. */
    static Members of(Json json, List<Problem> problems, String... known) {
        Json.Obj object = object(json, problems);
        object.members().forEach((name, value) -> {
            if (!Arrays.asList(known).contains(name)) {
                problems.add(new Problem("unknown-member", value.place(),
                        Text.of("未知成员“%s”", "unknown member '%s'", name),
                        Text.of("可用：%s", "known: %s", Nearest.first(name, List.of(known)))));
            }
        });
        return new Members(object, problems);
    }

    private static Json.Obj object(Json json, List<Problem> problems) {
        if (json instanceof Json.Obj object) {
            return object;
        }
        problems.add(wrongType(json, Text.of("对象", "an object")));
        return new Json.Obj(Map.of(), json.spot());
    }

    private static Problem wrongType(Json json, Text expected) {
        return new Problem("wrong-type", json.place(), Text.of("此处是%s", "this is %s", json.kind()),
                Text.of("应为%s", "expected %s", expected));
    }

    Place place() {
        return object.place();
    }

    /** The place without its pointer, as a compiled model keeps it. */
    Place lineAndColumn() {
        return Place.at(place().file(), place().line(), place().column());
    }

    /** Where a member stands, or the object where it is not given. */
    Place placeOf(String name) {
        Json value = get(name);
        return value == null ? place() : value.place();
    }

    Json get(String name) {
        Json value = object.members().get(name);
        return value instanceof Json.Null ? null : value;
    }

    /** A text that must be given; empty where it is not, which is noted. */
    String text(String name) {
        String text = optionalText(name);
        if (text == null) {
            problems.add(new Problem("missing-member", place(), Text.of("缺少“%s”", "'%s' is missing", name), null));
            return "";
        }
        return text;
    }

    String optionalText(String name) {
        Json value = get(name);
        if (value == null) {
            return null;
        }
        if (value instanceof Json.Str text && !text.value().isBlank()) {
            return text.value();
        }
        problems.add(wrongType(value, Text.of("非空文本", "a text that is not empty")));
        return "";
    }

    boolean flag(String name) {
        Json value = get(name);
        if (value == null) {
            return false;
        }
        if (value instanceof Json.Bool flag) {
            return flag.value();
        }
        problems.add(wrongType(value, Text.of("true 或 false", "true or false")));
        return false;
    }

    /** A text in both languages that must be given. */
    Text bilingual(String name) {
        Text text = optionalBilingual(name);
        if (text == null) {
            problems.add(new Problem("missing-member", place(), Text.of("缺少“%s”", "'%s' is missing", name),
                    Text.same("{\"zh\": \"...\", \"en\": \"...\"}")));
            return Text.same("");
        }
        return text;
    }

    Text optionalBilingual(String name) {
        Json value = get(name);
        return value == null ? null : bilingual(value);
    }

    private Text bilingual(Json value) {
        Members languages = of(value, problems, "zh", "en");
        return new Text(languages.text("zh"), languages.text("en"));
    }

    Map<String, Text> labels(String name) {
        Map<String, Text> labels = new LinkedHashMap<>();
        Json value = get(name);
        if (value != null) {
            object(value, problems).members().forEach((code, label) -> labels.put(code, bilingual(label)));
        }
        return labels;
    }

    List<Json> list(String name) {
        Json value = get(name);
        if (value instanceof Json.Arr list) {
            return list.items();
        }
        problems.add(value == null
                ? new Problem("missing-member", place(), Text.of("缺少“%s”", "'%s' is missing", name), null)
                : wrongType(value, Text.of("列表", "a list")));
        return List.of();
    }

    /** A list that may be left out. */
    List<Json> optionalList(String name) {
        return get(name) == null ? List.of() : list(name);
    }

    LocalDate date(String name) {
        String text = optionalText(name);
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            problems.add(new Problem("malformed-date", get(name).place(),
                    Text.of("“%s”不是日期", "'%s' is not a date", text), Text.same("2009-10-30")));
            return null;
        }
    }
}

package org.complaintrules.facts;

import java.util.stream.Collectors;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.Field;
import org.complaintrules.drl.FieldType;
import org.complaintrules.text.Text;

/** Says in words what a field or a fact takes. */
final class Expected {
    static final Text TIME = new Text("带时区偏移的时间，如 \"2026-03-04T10:00:00+08:00\"",
            "a time with its offset, such as \"2026-03-04T10:00:00+08:00\"");
    static final Text DATE = new Text("日期，如 \"2026-03-04\"", "a date, such as \"2026-03-04\"");

    private Expected() {
    }

    static Text of(Field field) {
        if (field.type() instanceof FieldType.Enumeration enumeration) {
            return Text.of("以下之一：%s", "one of %s", String.join(", ", enumeration.values()));
        }
        if (field.type() instanceof FieldType.ListOf list) {
            return Text.of("由以下各值组成的列表：%s", "a list of values out of %s", String.join(", ", list.of().values()));
        }
        return switch ((FieldType.Plain) field.type()) {
            case TEXT -> new Text("非空的文字", "a text that is not empty");
            case BOOLEAN -> new Text("true 或 false", "true or false");
            case LONG -> Text.of("整数%s，如 3", "a whole number%s, such as 3", unit(field));
            case DECIMAL -> Text.of("数%s，如 15000.00 或 \"15000.00\"", "a number%s, such as 15000.00 or \"15000.00\"",
                    unit(field));
            case INSTANT -> TIME;
            case DATE -> DATE;
        };
    }

    static Text of(FactType type) {
        String fields = type.fields().stream().map(Field::name).collect(Collectors.joining(", "));
        return type.many()
                ? Text.of("含字段 %s 的对象，或此类对象的列表", "an object with the fields %s, or a list of such objects", fields)
                : Text.of("含字段 %s 的一个对象", "one object with the fields %s", fields);
    }

    private static Text unit(Field field) {
        return field.unit() == null ? Text.same("") : Text.of("（单位 %s）", " (unit: %s)", field.unit());
    }
}

package org.complaintrules.facts;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.complaintrules.drl.Field;
import org.complaintrules.drl.FieldType;
import org.complaintrules.json.Excerpt;
import org.complaintrules.text.Nearest;
import org.complaintrules.text.Text;

/** Turns what is given for one field into a value of its type, or into a problem. */
final class FieldReader {
    private final CaseTime time;
    private final Findings findings;

    FieldReader(CaseTime time, Findings findings) {
        this.time = time;
        this.findings = findings;
    }

    /** The value; {@code null} where it is unknown or a problem has been found. */
    Object read(Field field, Given given) {
        Content content = given.content();
        if (content instanceof Content.Unknown) {
            return null;
        }
        if (field.type() instanceof FieldType.Enumeration enumeration) {
            return constant(field, enumeration, given, content);
        }
        if (field.type() instanceof FieldType.ListOf list) {
            return constants(field, list.of(), given, content);
        }
        return switch ((FieldType.Plain) field.type()) {
            case TEXT -> text(field, given, content);
            case BOOLEAN -> content instanceof Content.Bool bool ? bool.value() : wrongType(field, given, content);
            case LONG -> whole(field, given, content);
            case DECIMAL -> decimal(field, given, content);
            case INSTANT -> instant(field, given, content);
            case DATE -> date(field, given, content);
        };
    }

    private String text(Field field, Given given, Content content) {
        if (!(content instanceof Content.Str string)) {
            return wrongType(field, given, content);
        }
        if (string.value().isBlank()) {
            findings.add("wrong-type", given, named(field, "是空白文字", "is an empty text"),
                    new Text("未知时请省去此字段", "leave the field out where it is unknown"));
            return null;
        }
        return string.value();
    }

    private Long whole(Field field, Given given, Content content) {
        if (!(content instanceof Content.Num number)) {
            return wrongType(field, given, content);
        }
        Optional<BigDecimal> value = ExactNumber.within(number.text());
        if (value.isEmpty()) {
            return outOfRange(field, given, content);
        }
        return value.get().stripTrailingZeros().scale() > 0
                ? wrongType(field, given, content) : Long.valueOf(value.get().longValueExact());
    }

    private BigDecimal decimal(Field field, Given given, Content content) {
        String text;
        if (content instanceof Content.Num number) {
            text = number.text();
        } else if (content instanceof Content.Str string && ExactNumber.isNumber(string.value())) {
            text = string.value();
        } else {
            return wrongType(field, given, content);
        }
        Optional<BigDecimal> value = ExactNumber.within(text);
        return value.isPresent() ? value.get() : outOfRange(field, given, content);
    }

    private Instant instant(Field field, Given given, Content content) {
        Instant instant;
        if (content instanceof Content.Moment moment) {
            instant = moment.instant();
        } else if (content instanceof Content.Str string) {
            Optional<Instant> parsed = CaseTime.instant(string.value());
            if (parsed.isEmpty()) {
                return malformedTime(field, given, content);
            }
            instant = parsed.get();
        } else {
            return wrongType(field, given, content);
        }
        return time.covers(instant) ? instant : outOfYears(field, given, content);
    }

    private LocalDate date(Field field, Given given, Content content) {
        LocalDate date;
        if (content instanceof Content.Day day) {
            date = day.date();
        } else if (content instanceof Content.Str string) {
            Optional<LocalDate> parsed = CaseTime.date(string.value());
            if (parsed.isEmpty()) {
                return malformedTime(field, given, content);
            }
            date = parsed.get();
        } else {
            return wrongType(field, given, content);
        }
        return CaseTime.covers(date) ? date : outOfYears(field, given, content);
    }

    private String constant(Field field, FieldType.Enumeration enumeration, Given given, Content content) {
        if (!(content instanceof Content.Str string)) {
            return wrongType(field, given, content);
        }
        if (!enumeration.values().contains(string.value())) {
            String shown = Excerpt.of(string.value());
            findings.add("unknown-value", given, named(field, "没有“%s”这个值", "has no value '%s'", shown),
                    Text.of("可用的值：%s", "its values: %s", Nearest.first(shown, enumeration.values())));
            return null;
        }
        return string.value();
    }

    private List<String> constants(Field field, FieldType.Enumeration enumeration, Given given, Content content) {
        if (!(content instanceof Content.Items items)) {
            return wrongType(field, given, content);
        }
        List<String> values = new ArrayList<>();
        for (Given item : items.items()) {
            String value = constant(field, enumeration, item, item.content());
            if (value != null && values.contains(value)) {
                findings.add("duplicate-value", item, named(field, "两次给出 %s", "names %s twice", value),
                        new Text("每个值只写一次", "name each value once"));
            } else if (value != null) {
                values.add(value);
            }
        }
        return List.copyOf(values);
    }

    private <T> T wrongType(Field field, Given given, Content content) {
        return refused("wrong-type", given, wasGivenAs(field, content), give(Expected.of(field)));
    }

    private <T> T malformedTime(Field field, Given given, Content content) {
        return refused("malformed-time", given, wasGivenAs(field, content), give(Expected.of(field)));
    }

    private <T> T outOfYears(Field field, Given given, Content content) {
        return refused("malformed-time", given, wasGivenAs(field, content),
                Text.of("年份应在 %d 至 %d 之间", "give a year from %d to %d", CaseTime.FIRST_YEAR, CaseTime.LAST_YEAR));
    }

    private <T> T outOfRange(Field field, Given given, Content content) {
        return refused("number-out-of-range", given, wasGivenAs(field, content),
                Text.of("小数点前最多 %d 位，后最多 %d 位", "give at most %d digits before and %d after the point",
                        ExactNumber.MAX_DIGITS_BEFORE_POINT, ExactNumber.MAX_DIGITS_AFTER_POINT));
    }

    private <T> T refused(String code, Given given, Text what, Text mend) {
        findings.add(code, given, what, mend);
        return null;
    }

    private static Text wasGivenAs(Field field, Content content) {
        return named(field, "给出的是%s", "was given as %s", content.shown());
    }

    private static Text give(Text expected) {
        return Text.of("应为%s", "give %s", expected);
    }

    private static Text named(Field field, String zh, String en, Object... arguments) {
        return Text.of("%s(%s)%s", "%s (%s) %s", field.name(), field.label(), Text.of(zh, en, arguments));
    }
}

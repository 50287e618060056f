package org.complaintrules.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.complaintrules.compile.PolicyInfo;
import org.complaintrules.outcome.Verdict;
import org.complaintrules.text.Language;
import org.complaintrules.text.Text;
import org.complaintrules.time.DeadlineStatus;
import org.complaintrules.time.Span;

/** The words for the codes, values and times of one policy, in one language. */
final class Wording {
    private static final Text UNKNOWN = new Text("未知", "unknown");
    private static final Text YES = new Text("是", "yes");
    private static final Text NO = new Text("否", "no");

    final Language language;
    private final PolicyInfo info;
    private final ZoneOffset usual;

    /** Words for a policy as such: times are shown with their offset. */
    Wording(PolicyInfo info, Language language) {
        this(info, language, null);
    }

    /** Words for a case: times with the offset of its own time are shown without it. */
    Wording(PolicyInfo info, Language language, Instant asOf) {
        this.info = info;
        this.language = language;
        this.usual = asOf == null ? null : info.zone().getRules().getOffset(asOf);
    }

    String of(Text text) {
        return text.in(language);
    }

    String of(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    /** A name, and what is said of it. */
    String pair(String name, String said) {
        return name + of("：", ": ") + said;
    }

    String quoted(String text) {
        return of("“", "\"") + text + of("”", "\"");
    }

    /** What a code is called. */
    String code(String code) {
        return of(info.label(code));
    }

    /** Words of which one holds. */
    String any(List<String> words) {
        return joined(words, of("或", " or "));
    }

    /** Words that all hold. */
    String all(List<String> words) {
        return joined(words, of("和", " and "));
    }

    private String joined(List<String> words, String last) {
        int end = words.size() - 1;
        if (end < 1) {
            return String.join("", words);
        }
        List<String> apart = new ArrayList<>();
        for (String word : words) {
            boolean hasComma = word.indexOf(',') >= 0 || word.indexOf('\uFF0C') >= 0;
            apart.add(hasComma && !word.endsWith(of("”", "\"")) ? quoted(word) : word);
        }
        return String.join(of("、", ", "), apart.subList(0, end)) + last + apart.get(end);
    }

    String number(BigDecimal number, String unit) {
        return number.toPlainString() + (unit == null ? "" : " " + unit(unit));
    }

    String unit(String unit) {
        return info.unit(unit).map(this::of).orElse(unit);
    }

    String span(Span span) {
        return span.amount() == 0 && !span.unit().isByClock() ? of("当日", "the same day") : of(span.label());
    }

    String time(Instant time) {
        OffsetDateTime local = time.atZone(info.zone()).toOffsetDateTime();
        String shown = local.toLocalDate() + " " + local.toLocalTime();
        return local.getOffset().equals(usual) ? shown : shown + " " + local.getOffset();
    }

    /** The time as of which a case is looked at, with its offset, which holds for the times after it. */
    String asOf(Instant time) {
        return of("案件时点：", "as of ") + time(time) + " " + usual;
    }

    String verdict(Verdict verdict) {
        return switch (verdict) {
            case ACCEPT -> of("受理", "accepted");
            case REJECT -> of("不予受理", "not accepted");
            case TRANSFER -> of("转交他人受理", "passed on");
        };
    }

    /** A value of a fact or an outcome; {@code null} is unknown. */
    String value(Object value, String unit) {
        if (value == null) {
            return of(UNKNOWN);
        }
        if (value instanceof BigDecimal number) {
            return number(number, unit);
        }
        if (value instanceof Long whole) {
            return number(BigDecimal.valueOf(whole), unit);
        }
        if (value instanceof Boolean flag) {
            return of(flag ? YES : NO);
        }
        if (value instanceof Instant time) {
            return time(time);
        }
        if (value instanceof Span span) {
            return span(span);
        }
        if (value instanceof DeadlineStatus status) {
            return of(status.label());
        }
        if (value instanceof Verdict verdict) {
            return verdict(verdict);
        }
        if (value instanceof List<?> list) {
            List<String> items = new ArrayList<>();
            for (Object item : list) {
                items.add(value(item, unit));
            }
            return items.isEmpty() ? of("无", "none") : all(items);
        }
        return Columns.printable(code(value.toString()));
    }
}

package org.complaintrules.report;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.complaintrules.drl.FieldType;

/** Says how far two values lie apart. */
final class DistanceWords {
    private final Wording words;

    DistanceWords(Wording words) {
        this.words = words;
    }

    /** A distance of 0 or more between two values of a type: seconds between times, days between dates. */
    String of(FieldType type, BigDecimal distance, Function<BigDecimal, String> amount) {
        return type == FieldType.Plain.INSTANT ? of(Duration.ofSeconds(distance.longValue()))
                : type == FieldType.Plain.DATE ? distance.toPlainString() + words.of(" 天", " days")
                : amount.apply(distance);
    }

    /** How much more or less, later or earlier a value is than before. */
    String change(FieldType type, BigDecimal by, Function<BigDecimal, String> amount) {
        boolean up = by.signum() > 0;
        String distance = of(type, by.abs(), amount);
        return type == FieldType.Plain.INSTANT || type == FieldType.Plain.DATE
                ? up ? words.of("晚 " + distance, distance + " later") : words.of("早 " + distance, distance + " earlier")
                : up ? words.of("多 " + distance, distance + " more") : words.of("少 " + distance, distance + " less");
    }

    /** Days, hours, minutes and seconds. */
    String of(Duration duration) {
        List<String> parts = new ArrayList<>();
        add(parts, duration.toDays(), " 天", " d");
        add(parts, duration.toHoursPart(), " 小时", " h");
        add(parts, duration.toMinutesPart(), " 分", " min");
        add(parts, duration.toSecondsPart(), " 秒", " s");
        return parts.isEmpty() ? words.of("0 秒", "0 s") : String.join(" ", parts);
    }

    private void add(List<String> parts, long number, String zh, String en) {
        if (number > 0) {
            parts.add(number + words.of(zh, en));
        }
    }
}

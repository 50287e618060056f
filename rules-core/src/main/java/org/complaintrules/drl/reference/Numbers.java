package org.complaintrules.drl.reference;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.complaintrules.drl.FieldType;

/** Values that have an order, as exact numbers: dates as days, times as seconds. */
final class Numbers {
    private static final int NANO_DIGITS = 9;

    private Numbers() {
    }

    static boolean areValuesOf(FieldType type) {
        return type instanceof FieldType.Plain plain && switch (plain) {
            case LONG, DECIMAL, INSTANT, DATE -> true;
            case TEXT, BOOLEAN -> false;
        };
    }

    static BigDecimal of(Object value) {
        if (value instanceof BigDecimal number) {
            return number;
        }
        if (value instanceof Long number) {
            return BigDecimal.valueOf(number);
        }
        if (value instanceof LocalDate date) {
            return BigDecimal.valueOf(date.toEpochDay());
        }
        Instant time = (Instant) value;
        return BigDecimal.valueOf(time.getEpochSecond()).add(BigDecimal.valueOf(time.getNano(), NANO_DIGITS));
    }
}

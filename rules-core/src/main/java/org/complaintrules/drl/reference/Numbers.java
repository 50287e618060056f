package org.complaintrules.drl.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.complaintrules.drl.FieldType;

/** Values that have an order. Numbers and dates can be added up, dates as days. */
final class Numbers {
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
        return BigDecimal.valueOf(((LocalDate) value).toEpochDay());
    }
}

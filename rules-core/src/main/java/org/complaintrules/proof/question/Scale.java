package org.complaintrules.proof.question;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.complaintrules.drl.FieldType;

/** The values of a field as numbers on a line, and how far one stands from the next. */
enum Scale {
    /** Amounts, usually told to the hundredth. */
    AMOUNTS,
    /** Whole numbers. */
    COUNTS,
    /** Dates, in days. */
    DAYS,
    /** Times, in seconds. */
    TIMES;

    private static final int NANO_DIGITS = 9;
    private static final int CENT_DIGITS = 2;

    /** The scale of a field's values, or {@code null} where they have no order. */
    static Scale of(FieldType type) {
        return !(type instanceof FieldType.Plain plain) ? null : switch (plain) {
            case DECIMAL -> AMOUNTS;
            case LONG -> COUNTS;
            case DATE -> DAYS;
            case INSTANT -> TIMES;
            case TEXT, BOOLEAN -> null;
        };
    }

    /** The least step, where some numbers have so many digits after the point. */
    BigDecimal step(int digits) {
        return this == AMOUNTS ? BigDecimal.ONE.movePointLeft(Math.max(CENT_DIGITS, digits)) : BigDecimal.ONE;
    }

    BigDecimal number(Object value) {
        return switch (this) {
            case AMOUNTS -> (BigDecimal) value;
            case COUNTS -> BigDecimal.valueOf((Long) value);
            case DAYS -> BigDecimal.valueOf(((LocalDate) value).toEpochDay());
            case TIMES -> BigDecimal.valueOf(((Instant) value).getEpochSecond())
                    .add(BigDecimal.valueOf(((Instant) value).getNano(), NANO_DIGITS));
        };
    }

    Object value(BigDecimal number) {
        return switch (this) {
            case AMOUNTS -> number.stripTrailingZeros().scale() < 0 ? number.setScale(0) : number.stripTrailingZeros();
            case COUNTS -> number.longValueExact();
            case DAYS -> LocalDate.ofEpochDay(number.longValueExact());
            case TIMES -> Instant.ofEpochSecond(number.longValue(),
                    number.remainder(BigDecimal.ONE).movePointRight(NANO_DIGITS).longValue());
        };
    }
}

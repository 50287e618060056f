package org.complaintrules.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers exactly, and none that is costly to calculate with. */
final class ExactNumber {
    static final int MAX_DIGITS_BEFORE_POINT = 15;
    static final int MAX_DIGITS_AFTER_POINT = 10;

    /** Leaves room for zeros; making a number of a million digits takes minutes. */
    private static final int MAX_LENGTH = 100;
    private static final Pattern JSON_NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private ExactNumber() {
    }

    /** Whether a text is a number as JSON writes it. */
    static boolean isNumber(String text) {
        return JSON_NUMBER.matcher(text).matches();
    }

    /**
     * The number of a text that {@link #isNumber}, without an exponent and with its zeros after the point as far as
     * the digits allowed go; nothing where it has more digits, zeros at its end not counted.
     */
    static Optional<BigDecimal> within(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        BigDecimal number;
        try {
            number = new BigDecimal(text);
        } catch (NumberFormatException exponentBeyondInt) {
            return Optional.empty();
        }
        BigDecimal stripped = number.stripTrailingZeros();
        boolean fits = (long) stripped.precision() - stripped.scale() <= MAX_DIGITS_BEFORE_POINT
                && stripped.scale() <= MAX_DIGITS_AFTER_POINT;
        int scale = Math.max(0, Math.min(number.scale(), MAX_DIGITS_AFTER_POINT));
        return fits ? Optional.of(number.setScale(scale, RoundingMode.UNNECESSARY)) : Optional.empty();
    }
}

package org.complaintrules.time;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.complaintrules.text.Nearest;
import org.complaintrules.text.Text;

/**
 * A length of time, such as 15 working days.
 *
 * @param amount how many, from -100000 to 100000; 0 of a day unit is the same day, and a negative span ends before it
 *     starts
 * @param unit what is counted
 */
public record Span(int amount, SpanUnit unit) {
    /** The largest amount; its negative is the smallest. */
    public static final int MAX_AMOUNT = 100_000;

    private static final List<String> UNITS = Arrays.stream(SpanUnit.values()).map(Enum::name).toList();

    /**
     * Refuses an amount out of range.
     *
     * @param amount how many
     * @param unit what is counted
     * @throws IllegalArgumentException if the amount is beyond {@value #MAX_AMOUNT} either way
     */
    public Span {
        Objects.requireNonNull(unit, "unit");
        if (amount < -MAX_AMOUNT || amount > MAX_AMOUNT) {
            throw new IllegalArgumentException("a span's amount is from -%d to %d, but was %d"
                    .formatted(MAX_AMOUNT, MAX_AMOUNT, amount));
        }
    }

    /**
     * Reads what {@link #toString()} writes, and nothing else: a whole number without plus sign or leading zeros, one
     * blank, and the name of a unit.
     *
     * @param text such as {@code 15 WORKING_DAYS}
     * @return the span
     * @throws IllegalArgumentException if the text is not a span; the message says what would be right
     */
    public static Span parse(String text) {
        int blank = text.indexOf(' ');
        if (blank < 0) {
            throw malformed(text, null);
        }
        String unit = text.substring(blank + 1);
        if (!UNITS.contains(unit)) {
            throw new IllegalArgumentException("\"%s\" is not a span: \"%s\" is not a unit; known units: %s"
                    .formatted(text, unit, Nearest.first(unit, UNITS)));
        }
        int amount;
        try {
            amount = Integer.parseInt(text.substring(0, blank));
        } catch (NumberFormatException e) {
            throw malformed(text, e);
        }
        Span span = new Span(amount, SpanUnit.valueOf(unit));
        if (!span.toString().equals(text)) {
            throw malformed(text, null);
        }
        return span;
    }

    /**
     * The span for people.
     *
     * @return such as "15 working days"
     */
    public Text label() {
        return unit.label(amount);
    }

    /** The span as rule files write it, such as {@code 15 WORKING_DAYS}. */
    @Override
    public String toString() {
        return amount + " " + unit;
    }

    private static IllegalArgumentException malformed(String text, Throwable cause) {
        return new IllegalArgumentException(
                "\"%s\" is not a span: a whole number from -%d to %d, one blank and a unit are expected, such as"
                        .formatted(text, MAX_AMOUNT, MAX_AMOUNT) + " \"15 WORKING_DAYS\"", cause);
    }
}

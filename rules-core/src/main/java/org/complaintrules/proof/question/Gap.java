package org.complaintrules.proof.question;

import java.math.BigDecimal;

/**
 * How far a comparison that does not hold is from holding.
 *
 * @param left what the left side comes to: a {@code BigDecimal}, an {@code Instant} or a {@code LocalDate}
 * @param right what the right side comes to
 * @param by how much the left side would have to change, above 0, if all else stays: an amount or a count; of dates a
 *     number of days, of times a number of seconds
 * @param tooHigh whether the left side would have to be less, and not more
 */
public record Gap(Object left, Object right, BigDecimal by, boolean tooHigh) {
}

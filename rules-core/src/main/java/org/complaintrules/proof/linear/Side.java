package org.complaintrules.proof.linear;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The values of a range on one side of zero, in the order in which to try them; all of them where they are few. First
 * comes the plainest: without digits after the point if possible, else of two, else of as few as there are; of those the
 * one with the fewest digits up to the last that is not zero; of those the nearest to zero. Of a range too large to be
 * tried there follow multiples of powers of ten, the roundest first, then powers of ten, since 100 may do where 1 will
 * not, then neighbours of the end that is nearest to zero, with as many digits and with more.
 */
final class Side {
    private static final int CENTS = 2;
    private static final int FEW = 100;
    private static final int MULTIPLES = 10;
    private static final int POWERS = 6;

    private final BigDecimal near;
    private final BigDecimal far;
    private final boolean negative;
    private final int finest;
    private final int scale;
    private final BigDecimal first;
    private final boolean small;
    private final int size;

    /** From one end to the other, both as distances from zero, on a grid of so many digits; not empty. */
    Side(BigDecimal near, BigDecimal far, boolean negative, int finest) {
        this.near = near;
        this.far = far;
        this.negative = negative;
        this.finest = finest;
        int digits = 0;
        while (near.setScale(digits, RoundingMode.CEILING).compareTo(far) > 0) {
            digits = finer(digits);
        }
        this.scale = Math.min(digits, finest);
        this.first = near.setScale(scale, RoundingMode.CEILING);
        BigDecimal steps = far.subtract(near).scaleByPowerOfTen(finest);
        this.small = steps.compareTo(BigDecimal.valueOf(FEW)) < 0;
        this.size = 1 + (small ? steps.intValueExact() + 1 : first.precision() * MULTIPLES + POWERS + 2 * FEW);
    }

    /** Whether no value is left out. */
    boolean small() {
        return small;
    }

    /** How many values there are to try, those included that turn out to be missing. */
    int size() {
        return size;
    }

    /** The value to try at a position, from 0; {@code null} where none is there. */
    BigDecimal at(int index) {
        BigDecimal value = index == 0 ? plainest()
                : small ? near.add(BigDecimal.valueOf(index - 1, finest)) : other(index - 1);
        return value.compareTo(near) < 0 || value.compareTo(far) > 0 ? null : negative ? value.negate() : value;
    }

    private BigDecimal plainest() {
        int digits = scale - first.precision() + 1;
        while (multiple(digits, 0).compareTo(far) > 0) {
            digits++;
        }
        return multiple(digits, 0);
    }

    private BigDecimal other(int index) {
        int powers = first.precision() * MULTIPLES;
        int neighbours = powers + POWERS;
        return index < powers ? multiple(scale - first.precision() + 1 + index / MULTIPLES, index % MULTIPLES)
                : index < neighbours ? BigDecimal.valueOf(1, scale - first.precision() + 1 - (index - powers))
                : neighbour(index < neighbours + FEW ? scale : Math.min(finer(scale), finest), (index - neighbours) % FEW);
    }

    private BigDecimal neighbour(int digits, int steps) {
        return near.setScale(digits, RoundingMode.CEILING).add(BigDecimal.valueOf(steps, digits));
    }

    private static int finer(int digits) {
        return digits == 0 ? CENTS : digits + 1;
    }

    /** The first number of so many digits after the point, before the point if negative, or one of those after it. */
    private BigDecimal multiple(int digits, int after) {
        return first.setScale(digits, RoundingMode.CEILING).add(BigDecimal.valueOf(after, digits));
    }
}

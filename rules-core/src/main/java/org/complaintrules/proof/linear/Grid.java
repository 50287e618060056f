package org.complaintrules.proof.linear;

import java.math.BigDecimal;

/**
 * The values that a variable may have: all numbers of so many digits after the point, nearer to zero than
 * {@link #LIMIT}.
 *
 * @param scale the digits after the point, from 0 to 10
 */
public record Grid(int scale) {
    /** The most digits after the point that a value may have. */
    public static final int MAX_SCALE = 10;

    /** 10<sup>15</sup>: every value is below it, and above it times -1. */
    public static final BigDecimal LIMIT = new BigDecimal("1000000000000000");

    /** Whole numbers. */
    public static final Grid WHOLE = new Grid(0);

    /** Numbers of at most 10 digits after the point. */
    public static final Grid DECIMAL = new Grid(MAX_SCALE);

    /** By their digits after the point, since ranges are made too often to calculate these each time. */
    private static final BigDecimal[] GREATEST = new BigDecimal[MAX_SCALE + 1];
    private static final BigDecimal[] LEAST = new BigDecimal[MAX_SCALE + 1];

    static {
        for (int scale = 0; scale <= MAX_SCALE; scale++) {
            GREATEST[scale] = LIMIT.subtract(BigDecimal.valueOf(1, scale));
            LEAST[scale] = GREATEST[scale].negate();
        }
    }

    /**
     * Refuses more digits than a value may have.
     *
     * @param scale the digits after the point
     * @throws IllegalArgumentException if not from 0 to 10
     */
    public Grid {
        if (scale < 0 || scale > MAX_SCALE) {
            throw new IllegalArgumentException(
                    "a grid has 0 to " + MAX_SCALE + " digits after the point, but was given " + scale);
        }
    }

    /**
     * Whether a number is one of the values.
     *
     * @param number the number
     * @return whether it is
     */
    public boolean allows(BigDecimal number) {
        return number.abs().compareTo(LIMIT) < 0 && number.stripTrailingZeros().scale() <= scale;
    }

    /** The distance from one value to the next. */
    BigDecimal unit() {
        return BigDecimal.valueOf(1, scale);
    }

    /** The greatest value. */
    BigDecimal greatest() {
        return GREATEST[scale];
    }

    /** The least value. */
    BigDecimal least() {
        return LEAST[scale];
    }
}

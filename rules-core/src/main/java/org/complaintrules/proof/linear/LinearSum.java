package org.complaintrules.proof.linear;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A sum of variables, each times a factor, and a constant. Its numbers are kept without zeros at their end, so that
 * sums which differ only in how a number is written are equal. The order of the variables is kept, but makes no
 * difference to whether sums are equal.
 *
 * @param <V> what stands for a variable; needs {@code equals} and {@code hashCode}
 * @param factors the factor of each variable, in the order given; none is zero
 * @param constant what is added to the variables
 */
public record LinearSum<V>(Map<V, BigDecimal> factors, BigDecimal constant) {
    /**
     * Leaves out variables whose factor is zero.
     *
     * @param factors the factor of each variable
     * @param constant what is added to the variables
     */
    public LinearSum {
        Map<V, BigDecimal> kept = new LinkedHashMap<>();
        factors.forEach((variable, factor) -> {
            if (factor.signum() != 0) {
                kept.put(variable, plain(factor));
            }
        });
        factors = Collections.unmodifiableMap(kept);
        constant = plain(constant);
    }

    /**
     * One variable alone.
     *
     * @param <V> what stands for a variable
     * @param variable the variable
     * @return the sum
     */
    public static <V> LinearSum<V> of(V variable) {
        return new LinearSum<>(Map.of(variable, BigDecimal.ONE), BigDecimal.ZERO);
    }

    /**
     * A number alone.
     *
     * @param <V> what stands for a variable
     * @param constant the number
     * @return the sum
     */
    public static <V> LinearSum<V> constant(BigDecimal constant) {
        return new LinearSum<>(Map.of(), constant);
    }

    /**
     * Both sums together.
     *
     * @param other what is added
     * @return the sum of both
     */
    public LinearSum<V> plus(LinearSum<V> other) {
        Map<V, BigDecimal> all = new LinkedHashMap<>(factors);
        other.factors.forEach((variable, factor) -> all.merge(variable, factor, BigDecimal::add));
        return new LinearSum<>(all, constant.add(other.constant));
    }

    /**
     * This sum without the other.
     *
     * @param other what is taken off
     * @return the difference
     */
    public LinearSum<V> minus(LinearSum<V> other) {
        return plus(other.times(BigDecimal.ONE.negate()));
    }

    /**
     * Every factor and the constant times a number.
     *
     * @param number the number
     * @return the product
     */
    public LinearSum<V> times(BigDecimal number) {
        Map<V, BigDecimal> all = new LinkedHashMap<>();
        factors.forEach((variable, factor) -> all.put(variable, factor.multiply(number)));
        return new LinearSum<>(all, constant.multiply(number));
    }

    /**
     * The one sum that stands for all positive multiples of this one: factors and constant are whole numbers without a
     * common divisor.
     *
     * @return the sum; equal for two sums exactly where one is a positive multiple of the other
     */
    public LinearSum<V> normalised() {
        int scale = constant.scale();
        for (BigDecimal factor : factors.values()) {
            scale = Math.max(scale, factor.scale());
        }
        BigInteger divisor = constant.setScale(scale).unscaledValue();
        for (BigDecimal factor : factors.values()) {
            divisor = divisor.gcd(factor.setScale(scale).unscaledValue());
        }
        if (divisor.signum() == 0) {
            return this;
        }
        Map<V, BigDecimal> all = new LinkedHashMap<>();
        BigDecimal unit = new BigDecimal(divisor.abs(), scale);
        factors.forEach((variable, factor) -> all.put(variable, factor.divideToIntegralValue(unit)));
        return new LinearSum<>(all, constant.divideToIntegralValue(unit));
    }

    /**
     * What the sum comes to.
     *
     * @param values a value for each of its variables; others are not looked at
     * @return the exact value
     * @throws IllegalArgumentException if a variable of the sum has no value
     */
    public BigDecimal value(Map<V, BigDecimal> values) {
        BigDecimal sum = constant;
        for (Map.Entry<V, BigDecimal> factor : factors.entrySet()) {
            BigDecimal value = values.get(factor.getKey());
            if (value == null) {
                throw new IllegalArgumentException(factor.getKey() + " has no value");
            }
            sum = sum.add(factor.getValue().multiply(value));
        }
        return sum;
    }

    /** The same number without zeros at the end of its digits after the point, and without an exponent. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

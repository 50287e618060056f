package org.complaintrules.proof.linear;

import java.math.BigDecimal;

/**
 * A constraint over numbered variables, in lowest terms: whole factors without a common divisor, and a constant that is
 * a fraction. An inequality whose variables are all whole numbers has its constant rounded to what they can reach. The
 * relation is negative, not positive, zero or not zero. What makes a row needs to be told which variables are whole.
 */
sealed interface Row permits SmallRow, LargeRow {
    /** How the sum must stand to zero. */
    Relation relation();

    /** The sign of a variable's factor; 0 where the variable does not occur. */
    int sign(int variable);

    /** The factor of a variable. */
    BigDecimal factor(int variable);

    /** The constant times its denominator. */
    BigDecimal numerator();

    /** What the constant's numerator is divided by; above zero. */
    BigDecimal denominator();

    /** How many variables are numbered, whether they occur or not. */
    int size();

    /**
     * What follows from this row and another for the remaining variables.
     *
     * @param variable a variable of both rows; of opposite sign unless the other row is an equality
     */
    Row without(int variable, Row other, boolean[] whole);

    /** The same sum, or its opposite, in another relation. */
    Row as(Relation relation, boolean opposite, boolean[] whole);

    /** Equal for rows of the same factors, and for no others. */
    Object direction();

    /** Compares the constant with that of a row of the same factors; the greater one asks for more. */
    int compareConstant(Row other);

    /** Whether it is an inequality that the {@link Grid#LIMIT} of its variables already says. */
    boolean holdsWithinLimit();

    /** The relation that follows from this row and another one that is added to it. */
    default Relation joined(Row other) {
        return other.relation() == Relation.NEGATIVE ? Relation.NEGATIVE : relation();
    }

    /** Whether it asks for more than a row of the same factors, both being inequalities. */
    default boolean stricterThan(Row other) {
        int order = compareConstant(other);
        return order > 0 || order == 0 && relation() == Relation.NEGATIVE && other.relation() != Relation.NEGATIVE;
    }

    /** Whether no variable occurs. */
    default boolean constant() {
        for (int variable = 0; variable < size(); variable++) {
            if (sign(variable) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Narrows the range of a variable to what the values of the others leave. */
    default void restrict(Range range, int variable, BigDecimal[] values) {
        BigDecimal rest = BigDecimal.ZERO;
        for (int other = 0; other < size(); other++) {
            if (other != variable && sign(other) != 0) {
                rest = rest.add(factor(other).multiply(values[other]));
            }
        }
        range.restrict(factor(variable).multiply(denominator()), rest.multiply(denominator()).add(numerator()),
                relation());
    }

    /** A row of these factors, none for a variable that does not occur, and a constant. */
    static Row of(BigDecimal[] factors, BigDecimal constant, Relation relation, boolean[] whole) {
        int scale = constant.scale();
        int digits = 0;
        for (BigDecimal factor : factors) {
            scale = factor == null ? scale : Math.max(scale, factor.scale());
        }
        BigDecimal[] scaled = new BigDecimal[factors.length + 1];
        for (int index = 0; index < scaled.length; index++) {
            BigDecimal number = index == factors.length ? constant : factors[index];
            scaled[index] = number == null ? BigDecimal.ZERO : number.setScale(scale).scaleByPowerOfTen(scale);
            digits = Math.max(digits, scaled[index].precision());
        }
        return digits <= SmallRow.DIGITS ? SmallRow.of(scaled, relation, whole) : LargeRow.of(scaled, relation, whole);
    }
}

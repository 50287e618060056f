package org.complaintrules.proof.linear;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;

/**
 * A condition on a sum: {@code payout - cashValue - 2000} is not positive, for {@code payout - cashValue <= 2000}.
 *
 * @param <V> what stands for a variable
 * @param sum the sum
 * @param relation how it must stand to zero
 */
public record LinearConstraint<V>(LinearSum<V> sum, Relation relation) {
    /**
     * Refuses a constraint without a sum or a relation.
     *
     * @param sum the sum
     * @param relation how it must stand to zero
     */
    public LinearConstraint {
        Objects.requireNonNull(sum, "sum");
        Objects.requireNonNull(relation, "relation");
    }

    /**
     * The constraint that holds exactly where this one does not.
     *
     * @return the opposite
     */
    public LinearConstraint<V> negated() {
        return new LinearConstraint<>(sum, relation.negated());
    }

    /**
     * Whether it holds of given values.
     *
     * @param values a value for each variable of the sum
     * @return whether it holds
     * @throws IllegalArgumentException if a variable of the sum has no value
     */
    public boolean holds(Map<V, BigDecimal> values) {
        return relation.holds(sum.value(values).signum());
    }
}

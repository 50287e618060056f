package org.complaintrules.proof.linear;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Constraints made ready to be decided: variables are numbered in the order in which they are first named, and what is
 * said of one variable alone is already worked into its range.
 */
final class Prepared<V> {
    private final List<LinearConstraint<V>> constraints;
    private final Map<V, Integer> numbers = new HashMap<>();
    private final List<V> variables = new ArrayList<>();
    private final List<Range> ranges = new ArrayList<>();
    private final boolean contradictory;
    private boolean joined;

    Prepared(List<LinearConstraint<V>> constraints, Function<? super V, Grid> grids) {
        this.constraints = constraints;
        boolean contradiction = false;
        for (LinearConstraint<V> constraint : constraints) {
            Map<V, BigDecimal> factors = constraint.sum().factors();
            factors.forEach((variable, factor) -> {
                if (!numbers.containsKey(variable)) {
                    numbers.put(variable, variables.size());
                    variables.add(variable);
                    ranges.add(new Range(grids.apply(variable)));
                }
                if (factors.size() == 1) {
                    ranges.get(numbers.get(variable))
                            .restrict(factor, constraint.sum().constant(), constraint.relation());
                }
            });
            joined |= factors.size() > 1;
            contradiction |= factors.isEmpty() && !constraint.relation().holds(constraint.sum().constant().signum());
        }
        ranges.forEach(Range::trim);
        this.contradictory = contradiction || ranges.stream().anyMatch(Range::empty);
    }

    /** Whether there are no values, by what is said of each variable alone. */
    boolean contradictory() {
        return contradictory;
    }

    /** Whether a constraint joins several variables; if not, and without a contradiction, there are values. */
    boolean joined() {
        return joined;
    }

    /** The variables by their numbers. */
    List<V> variables() {
        return variables;
    }

    /** The ranges by their variables' numbers. */
    List<Range> ranges() {
        return ranges;
    }

    Space space() {
        return new Space(ranges.stream().map(Range::grid).toList());
    }

    /** All that must be zero, not positive or negative, the bounds of every variable included. */
    List<Row> rows(Space space) {
        List<Row> rows = new ArrayList<>();
        for (int variable = 0; variable < variables.size(); variable++) {
            Range range = ranges.get(variable);
            // Whole ends are tighter than what was said; others have more digits, which would only cost time.
            boolean whole = range.grid().scale() == 0;
            Relation relation = whole ? Relation.NOT_POSITIVE : Relation.NEGATIVE;
            rows.add(SmallRow.bound(space.size(), variable, 1, whole ? range.high() : Grid.LIMIT, relation));
            rows.add(SmallRow.bound(space.size(), variable, -1, whole ? range.low().negate() : Grid.LIMIT, relation));
        }
        for (LinearConstraint<V> constraint : constraints) {
            if (constraint.relation() != Relation.NOT_ZERO && !inRange(constraint)) {
                rows.add(row(constraint, space));
            }
        }
        return rows;
    }

    /** All that must not be zero. */
    List<Row> disequalities(Space space) {
        List<Row> rows = new ArrayList<>();
        for (LinearConstraint<V> constraint : constraints) {
            if (constraint.relation() == Relation.NOT_ZERO && !constraint.sum().factors().isEmpty()) {
                rows.add(row(constraint, space));
            }
        }
        return rows;
    }

    /** Whether the bounds say it already. */
    private boolean inRange(LinearConstraint<V> constraint) {
        Map<V, BigDecimal> factors = constraint.sum().factors();
        return factors.isEmpty() || factors.size() == 1
                && ranges.get(numbers.get(factors.keySet().iterator().next())).grid().scale() == 0;
    }

    private Row row(LinearConstraint<V> constraint, Space space) {
        Relation relation = constraint.relation();
        boolean mirrored = relation == Relation.POSITIVE || relation == Relation.NOT_NEGATIVE;
        LinearSum<V> sum = constraint.sum();
        BigDecimal[] factors = new BigDecimal[space.size()];
        for (Map.Entry<V, BigDecimal> factor : sum.factors().entrySet()) {
            factors[numbers.get(factor.getKey())] = mirrored ? factor.getValue().negate() : factor.getValue();
        }
        return Row.of(factors, mirrored ? sum.constant().negate() : sum.constant(),
                mirrored ? relation.mirrored() : relation, space.whole());
    }
}

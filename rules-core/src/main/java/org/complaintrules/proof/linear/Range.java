package org.complaintrules.proof.linear;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The values of its grid that one variable may still have: from one value to another, both included, but for some. */
final class Range {
    private final Grid grid;
    private final BigDecimal unit;
    private final List<BigDecimal> excluded = new ArrayList<>(0);
    private BigDecimal low;
    private BigDecimal high;

    /** All values of a grid. */
    Range(Grid grid) {
        this.grid = grid;
        this.unit = grid.unit();
        this.high = grid.greatest();
        this.low = grid.least();
    }

    /** Leaves the values for which the factor, not zero, times the value plus the rest stands so to zero. */
    void restrict(BigDecimal factor, BigDecimal rest, Relation relation) {
        switch (factor.signum() < 0 ? relation.mirrored() : relation) {
            case NOT_POSITIVE -> atMost(root(factor, rest, RoundingMode.FLOOR));
            case NEGATIVE -> atMost(root(factor, rest, RoundingMode.CEILING).subtract(unit));
            case NOT_NEGATIVE -> atLeast(root(factor, rest, RoundingMode.CEILING));
            case POSITIVE -> atLeast(root(factor, rest, RoundingMode.FLOOR).add(unit));
            case ZERO -> {
                atMost(root(factor, rest, RoundingMode.FLOOR));
                atLeast(root(factor, rest, RoundingMode.CEILING));
            }
            case NOT_ZERO -> {
                BigDecimal value = root(factor, rest, RoundingMode.FLOOR);
                if (factor.multiply(value).add(rest).signum() == 0) {
                    excluded.add(value);
                }
            }
        }
    }

    /** Where the sum is zero, rounded to the grid. */
    private BigDecimal root(BigDecimal factor, BigDecimal rest, RoundingMode rounding) {
        return factor.equals(BigDecimal.ONE) ? rest.negate().setScale(grid.scale(), rounding)
                : rest.negate().divide(factor, grid.scale(), rounding);
    }

    private void atMost(BigDecimal value) {
        if (value.compareTo(high) < 0) {
            high = value;
        }
    }

    private void atLeast(BigDecimal value) {
        if (value.compareTo(low) > 0) {
            low = value;
        }
    }

    /** Draws both ends in past values that are excluded; only then it is seen whether those leave any. */
    void trim() {
        while (!empty() && excluded.contains(low)) {
            low = low.add(unit);
        }
        while (!empty() && excluded.contains(high)) {
            high = high.subtract(unit);
        }
    }

    boolean empty() {
        return low.compareTo(high) > 0;
    }

    boolean excludes(BigDecimal value) {
        return !excluded.isEmpty() && excluded.contains(value.setScale(grid.scale(), RoundingMode.UNNECESSARY));
    }

    Grid grid() {
        return grid;
    }

    BigDecimal low() {
        return low;
    }

    BigDecimal high() {
        return high;
    }
}

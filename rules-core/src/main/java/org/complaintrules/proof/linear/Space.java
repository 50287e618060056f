package org.complaintrules.proof.linear;

import java.math.BigDecimal;
import java.util.List;

/** Which values each numbered variable may have. */
final class Space {
    private static final BigDecimal TEN_TO_18 = BigDecimal.ONE.scaleByPowerOfTen(18).setScale(0);

    /** More digits than a factor has. */
    private static final int WORSE = 50;

    private final List<Grid> grids;
    private final boolean[] whole;

    Space(List<Grid> grids) {
        this.grids = grids;
        this.whole = new boolean[grids.size()];
        for (int variable = 0; variable < whole.length; variable++) {
            whole[variable] = grids.get(variable).scale() == 0;
        }
    }

    int size() {
        return whole.length;
    }

    Grid grid(int variable) {
        return grids.get(variable);
    }

    /** Which variables are whole numbers; not to be changed. */
    boolean[] whole() {
        return whole;
    }

    /**
     * Whether the digits after the point allow a row to be zero. Its factors are whole numbers, so that they never have
     * more of those digits than its variables.
     */
    boolean canBeZero(Row equality) {
        if (equality.constant()) {
            return equality.numerator().signum() == 0;
        }
        return BigDecimal.ONE.movePointRight(scale(equality)).remainder(equality.denominator()).signum() == 0;
    }

    /** The most digits after the point that a variable of the row may have. */
    private int scale(Row row) {
        int scale = 0;
        for (int variable = 0; variable < whole.length; variable++) {
            scale = row.sign(variable) == 0 ? scale : Math.max(scale, grid(variable).scale());
        }
        return scale;
    }

    /**
     * The variable that an equality gives plain values most readily, the others having plain values: best one that is
     * given as a sum without a fraction, else one given as a sum of decimal fractions, else one of the finest grid; of
     * those the one with the smallest factor; the first of several.
     */
    int plainestRoot(Row equality) {
        int scale = scale(equality);
        int best = -1;
        for (int variable = 0; variable < whole.length; variable++) {
            if (equality.sign(variable) != 0
                    && (best < 0 || effort(equality, variable, scale).compareTo(effort(equality, best, scale)) < 0)) {
                best = variable;
            }
        }
        return best;
    }

    private BigDecimal effort(Row equality, int variable, int scale) {
        BigDecimal factor = equality.factor(variable).abs();
        boolean exact = factor.equals(BigDecimal.ONE) && grid(variable).scale() == scale;
        boolean decimal = !whole[variable] && TEN_TO_18.remainder(factor).signum() == 0;
        return exact ? BigDecimal.ZERO
                : decimal ? factor : factor.scaleByPowerOfTen(WORSE * (1 + scale - grid(variable).scale()));
    }
}

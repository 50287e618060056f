package org.complaintrules.outcome;

import java.math.BigDecimal;

/** How values of outcomes compare: amounts by their value, everything else as it is. */
public final class Values {
    private Values() {
    }

    /**
     * Whether two values are the same; 2000 and 2000.00 are.
     *
     * @param left a value, or {@code null}
     * @param right a value, or {@code null}
     * @return whether they are the same
     */
    public static boolean same(Object left, Object right) {
        if (left instanceof BigDecimal a && right instanceof BigDecimal b) {
            return a.compareTo(b) == 0;
        }
        return left == null ? right == null : left.equals(right);
    }
}

package org.complaintrules.proof.region;

import java.math.BigDecimal;

/** All numbers between two cuts; never none. */
public final class Interval {
    private final Cut from;
    private final Cut to;

    Interval(Cut from, Cut to) {
        this.from = from;
        this.to = to;
    }

    Cut from() {
        return from;
    }

    Cut to() {
        return to;
    }

    /**
     * The number at which it begins.
     *
     * @return the number, or {@code null} where it has no lower bound
     */
    public BigDecimal least() {
        return from.number();
    }

    /**
     * Whether {@link #least()} is one of its numbers.
     *
     * @return whether it is
     */
    public boolean hasLeast() {
        return least() != null && !from.above();
    }

    /**
     * The number at which it ends.
     *
     * @return the number, or {@code null} where it has no upper bound
     */
    public BigDecimal greatest() {
        return to.number();
    }

    /**
     * Whether {@link #greatest()} is one of its numbers.
     *
     * @return whether it is
     */
    public boolean hasGreatest() {
        return greatest() != null && to.above();
    }

    /**
     * Whether a number is in it.
     *
     * @param number the number
     * @return whether it is
     */
    public boolean contains(BigDecimal number) {
        return from.compareTo(Cut.below(number)) <= 0 && Cut.above(number).compareTo(to) <= 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Interval interval && from.equals(interval.from) && to.equals(interval.to);
    }

    @Override
    public int hashCode() {
        return 31 * from.hashCode() + to.hashCode();
    }

    @Override
    public String toString() {
        return (hasLeast() ? "[" : "(") + (least() == null ? "" : least()) + ".."
                + (greatest() == null ? "" : greatest()) + (hasGreatest() ? "]" : ")");
    }
}

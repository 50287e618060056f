package org.complaintrules.proof.region;

import java.math.BigDecimal;

/** A place between numbers: just below one or just above it, below all, or above all. */
record Cut(BigDecimal number, boolean above) implements Comparable<Cut> {
    static final Cut BELOW_ALL = new Cut(null, false);
    static final Cut ABOVE_ALL = new Cut(null, true);

    static Cut below(BigDecimal number) {
        return new Cut(plain(number), false);
    }

    static Cut above(BigDecimal number) {
        return new Cut(plain(number), true);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Override
    public int compareTo(Cut other) {
        if (number == null || other.number == null) {
            return Integer.compare(infinite(), other.infinite());
        }
        int byNumber = number.compareTo(other.number);
        return byNumber != 0 ? byNumber : Boolean.compare(above, other.above);
    }

    private int infinite() {
        return number != null ? 0 : above ? 1 : -1;
    }

    static Cut lower(Cut one, Cut other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    static Cut higher(Cut one, Cut other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}

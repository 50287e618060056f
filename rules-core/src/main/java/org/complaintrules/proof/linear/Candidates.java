package org.complaintrules.proof.linear;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * Values of a range to try, the plainest first: not below zero if possible; a whole number, else two digits after the
 * point, else as few as there are; of those the fewest digits up to the last that is not zero; of those the nearest to
 * zero. If the plainest will not do, there follow rounder ones and the next {@value #NEIGHBOURS} from the end nearest to
 * zero, for whole numbers, two digits after the point, and all digits.
 */
final class Candidates implements Iterator<BigDecimal> {
    static final int NEIGHBOURS = 100;
    private static final int CENTS = 2;

    /** Powers of ten tried beyond the digits of the range's end, so that 100 is tried where 1 will not do. */
    private static final int ROUNDER = 6;

    private final Range range;
    private final int finest;
    private BigDecimal next;
    private boolean started;
    private Iterator<BigDecimal> others;

    Candidates(Range range) {
        this.range = range;
        this.finest = range.grid().scale();
    }

    /** Whether every value of the range is a candidate. */
    boolean exhaustive() {
        return range.empty() || range.high().subtract(range.low())
                .compareTo(range.grid().unit().multiply(BigDecimal.valueOf(NEIGHBOURS))) < 0;
    }

    @Override
    public boolean hasNext() {
        while (next == null && (others == null || others.hasNext())) {
            BigDecimal value = following();
            next = value == null || range.excludes(value) ? null : value;
        }
        return next != null;
    }

    @Override
    public BigDecimal next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        BigDecimal value = next;
        next = null;
        return LinearSum.plain(value);
    }

    /** The others are listed only where the plainest will not do, which is rare. */
    private BigDecimal following() {
        if (!started) {
            started = true;
            return range.empty() ? null : plainest();
        }
        if (others == null) {
            others = range.empty() ? Collections.emptyIterator() : others();
        }
        return others.hasNext() ? others.next() : null;
    }

    private BigDecimal plainest() {
        boolean negative = range.high().signum() < 0;
        BigDecimal near = negative ? range.high().negate() : range.low().max(BigDecimal.ZERO);
        BigDecimal far = negative ? range.low().negate() : range.high();
        BigDecimal value = null;
        for (int scale = 0; value == null; scale = scale == 0 ? Math.min(CENTS, finest) : scale + 1) {
            value = plainest(near, far, scale);
        }
        return negative ? value.negate() : value;
    }

    /** The number of at most so many digits after the point that is the plainest; null where there is none. */
    private static BigDecimal plainest(BigDecimal near, BigDecimal far, int scale) {
        BigDecimal first = near.setScale(scale, RoundingMode.CEILING);
        for (int zeros = first.precision() - 1; first.compareTo(far) <= 0; zeros--) {
            BigDecimal value = first.setScale(scale - zeros, RoundingMode.CEILING);
            if (value.compareTo(far) <= 0) {
                return value;
            }
        }
        return null;
    }

    /** All candidates but the plainest. */
    private Iterator<BigDecimal> others() {
        Set<BigDecimal> all = new LinkedHashSet<>();
        addOthers(range.low().max(BigDecimal.ZERO), range.high(), false, all);
        addOthers(range.high().negate().max(range.grid().unit()), range.low().negate(), true, all);
        all.remove(plainest().setScale(finest, RoundingMode.UNNECESSARY));
        return all.iterator();
    }

    private void addOthers(BigDecimal near, BigDecimal far, boolean negative, Set<BigDecimal> all) {
        for (int scale : new int[] {0, Math.min(CENTS, finest), finest}) {
            BigDecimal first = near.setScale(scale, RoundingMode.CEILING);
            for (int zeros = first.precision() - 1; zeros > 0; zeros--) {
                add(first.setScale(scale - zeros, RoundingMode.CEILING), far, negative, all);
            }
            for (int power = 0; power < ROUNDER; power++) {
                add(BigDecimal.valueOf(1, scale - first.precision() - power), far, negative, all);
            }
            for (int step = 0; step < NEIGHBOURS; step++) {
                add(first.add(BigDecimal.valueOf(step, scale)), far, negative, all);
            }
        }
    }

    private void add(BigDecimal value, BigDecimal far, boolean negative, Set<BigDecimal> all) {
        if (value.compareTo(far) <= 0) {
            all.add((negative ? value.negate() : value).setScale(finest, RoundingMode.UNNECESSARY));
        }
    }
}

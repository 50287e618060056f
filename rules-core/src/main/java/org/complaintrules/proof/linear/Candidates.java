package org.complaintrules.proof.linear;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The values of a range to try, the plainest first, each made only when it is asked for; a value may come twice. */
final class Candidates implements Iterator<BigDecimal> {
    private final Range range;
    private final List<Side> sides = new ArrayList<>(2);
    private int side;
    private int index;
    private BigDecimal next;

    Candidates(Range range) {
        this.range = range;
        if (range.high().signum() >= 0 && !range.empty()) {
            sides.add(new Side(range.low().max(BigDecimal.ZERO), range.high(), false, range.grid().scale()));
        }
        if (range.low().signum() < 0 && !range.empty()) {
            sides.add(new Side(range.high().negate().max(range.grid().unit()), range.low().negate(), true,
                    range.grid().scale()));
        }
    }

    /** Whether every value of the range is a candidate. */
    boolean exhaustive() {
        return sides.stream().allMatch(Side::small);
    }

    @Override
    public boolean hasNext() {
        while (next == null && side < sides.size()) {
            BigDecimal value = sides.get(side).at(index);
            if (value != null && !range.excludes(value)) {
                next = value;
            }
            index++;
            if (index == sides.get(side).size()) {
                side++;
                index = 0;
            }
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
}

package org.complaintrules.proof.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;

/**
 * So many sides covered out of so many.
 *
 * @param covered how many are seen or excused
 * @param total how many there are
 */
public record Tally(int covered, int total) {
    private static final Tally NONE = new Tally(0, 0);
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    static Tally of(boolean covered) {
        return new Tally(covered ? 1 : 0, 1);
    }

    static Tally of(Stream<Tally> tallies) {
        return tallies.reduce(NONE, Tally::and);
    }

    Tally and(Tally other) {
        return new Tally(covered + other.covered, total + other.total);
    }

    /**
     * The share that is covered, for people: two decimals, cut off, so that it is 100 only where all are covered.
     *
     * @return the percentage from 0 to 100; 100 where there is nothing to cover
     */
    public BigDecimal percent() {
        return total == 0 ? ALL : BigDecimal.valueOf(covered).multiply(ALL)
                .divide(BigDecimal.valueOf(total), 2, RoundingMode.DOWN);
    }

    /**
     * Whether the share is at least so much; exact, whatever {@link #percent()} cuts off.
     *
     * @param least a percentage
     * @return whether it is reached
     */
    public boolean reaches(BigDecimal least) {
        return BigDecimal.valueOf(covered).multiply(ALL).compareTo(least.multiply(BigDecimal.valueOf(total))) >= 0;
    }
}

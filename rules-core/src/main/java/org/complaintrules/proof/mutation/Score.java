package org.complaintrules.proof.mutation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How many changes fixtures would notice.
 *
 * @param killed how many mutants a fixture fails by
 * @param survived how many none fails by, although one could
 * @param open of how many it was not found out whether a fixture could fail by them
 * @param equivalent how many no fixture could fail by; they do not count
 * @param sampled how many of the equivalent are so by a sample of cases, and not by all
 */
public record Score(int killed, int survived, int open, int equivalent, int sampled) {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /**
     * The score of some mutants.
     *
     * @param results what came of them
     * @return the score
     */
    public static Score of(List<MutantResult> results) {
        return new Score(count(results, MutantResult.Killed.class), count(results, MutantResult.Survived.class),
                count(results, MutantResult.Open.class), count(results, MutantResult.Equivalent.class),
                (int) results.stream().filter(result -> result instanceof MutantResult.Equivalent equivalent
                        && !equivalent.exploration().exhaustive()).count());
    }

    private static int count(List<MutantResult> results, Class<? extends MutantResult> fate) {
        return (int) results.stream().filter(fate::isInstance).count();
    }

    /**
     * Two scores taken together.
     *
     * @param other the score of other mutants
     * @return the score of all
     */
    public Score and(Score other) {
        return new Score(killed + other.killed, survived + other.survived, open + other.open,
                equivalent + other.equivalent, sampled + other.sampled);
    }

    /**
     * How many mutants count.
     *
     * @return all but the equivalent
     */
    public int counted() {
        return killed + survived + open;
    }

    /**
     * The killed in percent of those that count.
     *
     * @return 0 to 100 with two decimals, rounded down, so that 100 means all; 100 where none counts
     */
    public BigDecimal percent() {
        return exact(2, RoundingMode.DOWN);
    }

    /**
     * Whether enough are killed.
     *
     * @param least a percentage from 0 to 100
     * @return whether the exact score is not below it
     */
    public boolean reaches(BigDecimal least) {
        return least.multiply(BigDecimal.valueOf(counted())).compareTo(ALL.multiply(BigDecimal.valueOf(killed))) <= 0;
    }

    /**
     * By how much the score is below a percentage that it does not reach.
     *
     * @param least a percentage from 0 to 100
     * @return the difference in percent with two decimals, rounded up, so that it is never said to be nothing
     */
    public BigDecimal lacks(BigDecimal least) {
        return least.subtract(exact(10, RoundingMode.DOWN)).setScale(2, RoundingMode.UP);
    }

    private BigDecimal exact(int scale, RoundingMode rounding) {
        return counted() == 0 ? ALL.setScale(scale)
                : ALL.multiply(BigDecimal.valueOf(killed)).divide(BigDecimal.valueOf(counted()), scale, rounding);
    }
}

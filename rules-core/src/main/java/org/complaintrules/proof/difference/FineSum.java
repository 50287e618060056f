package org.complaintrules.proof.difference;

import java.math.BigDecimal;

/**
 * How the fines of cases change, those of one currency in a case taken together.
 *
 * @param currency the currency, as ISO 4217 names it
 * @param casesUp in how many cases the least or the greatest amount goes up
 * @param casesDown in how many cases one of them goes down
 * @param leastUp the sum by which least amounts go up
 * @param leastDown the sum by which least amounts go down
 * @param greatestUp the sum by which greatest amounts go up, where both decisions state one
 * @param greatestDown the sum by which greatest amounts go down, where both decisions state one
 * @param withoutCeiling in how many of the cases a decision states no greatest amount
 */
public record FineSum(String currency, long casesUp, long casesDown, BigDecimal leastUp, BigDecimal leastDown,
        BigDecimal greatestUp, BigDecimal greatestDown, long withoutCeiling) {
    static FineSum none(String currency) {
        return new FineSum(currency, 0, 0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0);
    }

    /** The sum with a case whose fines differ by so much; the second is {@code null} where there is no ceiling. */
    FineSum and(BigDecimal least, BigDecimal greatest) {
        BigDecimal most = greatest == null ? BigDecimal.ZERO : greatest;
        return new FineSum(currency, casesUp + (least.signum() > 0 || most.signum() > 0 ? 1 : 0),
                casesDown + (least.signum() < 0 || most.signum() < 0 ? 1 : 0), leastUp.add(least.max(BigDecimal.ZERO)),
                leastDown.add(least.negate().max(BigDecimal.ZERO)), greatestUp.add(most.max(BigDecimal.ZERO)),
                greatestDown.add(most.negate().max(BigDecimal.ZERO)), withoutCeiling + (greatest == null ? 1 : 0));
    }
}

package org.complaintrules.outcome;

import java.math.BigDecimal;

/**
 * A fine on one party. Fines on the same party add up; a fixed fine has equal bounds.
 *
 * @param party who pays
 * @param min the least amount, inclusive
 * @param max the greatest amount, inclusive, or {@code null} where the source states none
 * @param currency the currency, as ISO 4217 names it
 */
public record Fine(String party, BigDecimal min, BigDecimal max, String currency) implements Outcome {
    /**
     * A fine within bounds.
     *
     * @param party who pays
     * @param min the least amount
     * @param max the greatest amount, or {@code null} where the source states none
     * @param currency the currency
     */
    public Fine(String party, Number min, Number max, String currency) {
        this(party, new BigDecimal(min.toString()), max == null ? null : new BigDecimal(max.toString()), currency);
    }

    /**
     * A fixed fine.
     *
     * @param party who pays
     * @param amount how much
     * @param currency the currency
     */
    public Fine(String party, Number amount, String currency) {
        this(party, amount, amount, currency);
    }

    @Override
    public OutcomeType type() {
        return OutcomeType.FINE;
    }

    @Override
    public Object value(int field) {
        return switch (field) {
            case 0 -> party;
            case 1 -> min;
            case 2 -> max;
            default -> currency;
        };
    }
}

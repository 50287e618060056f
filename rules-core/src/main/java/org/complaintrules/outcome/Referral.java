package org.complaintrules.outcome;

import org.complaintrules.time.Span;

/**
 * To whom the complaint, or a report of it, goes.
 *
 * @param to to whom
 * @param purpose what for
 * @param within the limit the clause states, or {@code null} where it states none
 */
public record Referral(String to, String purpose, Span within) implements Outcome {
    /**
     * A referral for which the clause states no limit.
     *
     * @param to to whom
     * @param purpose what for
     */
    public Referral(String to, String purpose) {
        this(to, purpose, (Span) null);
    }

    /**
     * A referral within a limit.
     *
     * @param to to whom
     * @param purpose what for
     * @param within the limit, such as {@code 1 HOURS}
     */
    public Referral(String to, String purpose, String within) {
        this(to, purpose, Span.parse(within));
    }

    @Override
    public OutcomeType type() {
        return OutcomeType.REFERRAL;
    }

    @Override
    public Object value(int field) {
        return switch (field) {
            case 0 -> to;
            case 1 -> purpose;
            default -> within;
        };
    }
}

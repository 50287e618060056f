package org.complaintrules.proof.coverage;

/**
 * Both sides of a condition or a rule.
 *
 * @param holds that the condition holds of known values; that the rule concludes
 * @param fails that the condition does not hold of known values; that the rule concludes nothing though its facts are
 *     given or, where it asks for rulings alone, one of its conditions is come to
 */
public record Sides(Side holds, Side fails) {
    /**
     * How many of the two are covered.
     *
     * @return 0 to 2 of 2
     */
    public Tally tally() {
        return Tally.of(holds.covered()).and(Tally.of(fails.covered()));
    }
}

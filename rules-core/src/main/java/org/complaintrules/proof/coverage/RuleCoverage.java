package org.complaintrules.proof.coverage;

import java.util.List;
import org.complaintrules.drl.Rule;

/**
 * What was seen of a rule and its conditions.
 *
 * @param rule the rule
 * @param sides whether it was seen to conclude, and to conclude nothing of what was given; what gives way counts as
 *     concluded
 * @param atoms its conditions, as they are written
 */
public record RuleCoverage(Rule rule, Sides sides, List<AtomCoverage> atoms) {
    /**
     * Copies the list.
     *
     * @param rule the rule
     * @param sides whether it was seen to conclude, and not to
     * @param atoms its conditions
     */
    public RuleCoverage {
        atoms = List.copyOf(atoms);
    }

    /**
     * The sides of its conditions.
     *
     * @return how many are covered
     */
    public Tally ofConditions() {
        return Tally.of(atoms.stream().map(atom -> atom.sides().tally()));
    }

    /**
     * Whether nothing is left to be desired of fixtures.
     *
     * @return whether its own sides and those of its conditions are covered
     */
    public boolean covered() {
        Tally all = sides.tally().and(ofConditions());
        return all.covered() == all.total();
    }
}

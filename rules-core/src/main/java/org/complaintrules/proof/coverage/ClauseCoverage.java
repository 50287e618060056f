package org.complaintrules.proof.coverage;

import java.util.List;
import java.util.function.Function;
import org.complaintrules.compile.Clause;

/**
 * What was seen of a clause: it holds where one of its rules concludes, and does not where one of them is evaluated and
 * concludes nothing.
 *
 * @param clause a clause that has rules
 * @param rules what was seen of them; at least one
 */
public record ClauseCoverage(Clause clause, List<RuleCoverage> rules) {
    /**
     * Copies the list.
     *
     * @param clause the clause
     * @param rules what was seen of its rules
     */
    public ClauseCoverage {
        rules = List.copyOf(rules);
    }

    /**
     * Whether one of its rules was seen to conclude, or each is excused.
     *
     * @return whether that side is covered
     */
    public boolean coversConcluded() {
        return covers(Sides::holds);
    }

    /**
     * Whether one of its rules was seen to conclude nothing, or each is excused.
     *
     * @return whether that side is covered
     */
    public boolean coversSilent() {
        return covers(Sides::fails);
    }

    /**
     * Both sides of the clause.
     *
     * @return how many of the two are covered
     */
    public Tally tally() {
        return Tally.of(coversConcluded()).and(Tally.of(coversSilent()));
    }

    private boolean covers(Function<Sides, Side> which) {
        List<Side> sides = rules.stream().map(rule -> which.apply(rule.sides())).toList();
        return sides.stream().anyMatch(Side.Seen.class::isInstance) || sides.stream().allMatch(Side::covered);
    }
}

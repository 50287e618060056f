package org.complaintrules.proof.coverage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.complaintrules.compile.Clause;
import org.complaintrules.compile.PolicyModel;

/**
 * What the fixtures of a policy have seen of its rules. Each condition has two sides, that it holds and that it does
 * not, both of known values; so has each rule and each clause with rules. A side is covered where a fixture that counts
 * has seen it, or where it is proved that no case there can be shows it.
 *
 * @param policy the policy
 * @param counted the fixtures that count
 * @param rules its rules, in the policy's order
 */
public record Coverage(PolicyModel policy, Counted counted, List<RuleCoverage> rules) {
    /**
     * Copies the list.
     *
     * @param policy the policy
     * @param counted the fixtures that count
     * @param rules its rules
     */
    public Coverage {
        rules = List.copyOf(rules);
    }

    /**
     * The clauses that have rules. Others are not counted.
     *
     * @return what was seen of each, in the order of the source document
     */
    public List<ClauseCoverage> clauses() {
        List<ClauseCoverage> clauses = new ArrayList<>();
        for (Clause clause : policy.clauses()) {
            List<RuleCoverage> ofClause = rules.stream()
                    .filter(each -> each.rule().clauses().contains(clause.id())).toList();
            if (!ofClause.isEmpty()) {
                clauses.add(new ClauseCoverage(clause, ofClause));
            }
        }
        return clauses;
    }

    /**
     * The sides of all conditions.
     *
     * @return how many are covered
     */
    public Tally ofConditions() {
        return Tally.of(rules.stream().map(RuleCoverage::ofConditions));
    }

    /**
     * The sides of all rules.
     *
     * @return how many are covered
     */
    public Tally ofRules() {
        return Tally.of(rules.stream().map(rule -> rule.sides().tally()));
    }

    /**
     * The sides of all clauses that have rules.
     *
     * @return how many are covered
     */
    public Tally ofClauses() {
        return Tally.of(clauses().stream().map(ClauseCoverage::tally));
    }

    /**
     * Whether a gate is passed. A rule that has no conditions shows in the figure of the rules only, so each of the
     * three figures has to pass.
     *
     * @param least the percentage that conditions, rules and clauses must each reach
     * @return whether they do
     */
    public boolean reaches(BigDecimal least) {
        return ofConditions().reaches(least) && ofRules().reaches(least) && ofClauses().reaches(least);
    }
}

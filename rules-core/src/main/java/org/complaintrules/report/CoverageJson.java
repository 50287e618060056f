package org.complaintrules.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.complaintrules.proof.coverage.AtomCoverage;
import org.complaintrules.proof.coverage.ClauseCoverage;
import org.complaintrules.proof.coverage.Coverage;
import org.complaintrules.proof.coverage.RuleCoverage;
import org.complaintrules.proof.coverage.Side;
import org.complaintrules.proof.coverage.Tally;
import org.complaintrules.text.Language;
import org.complaintrules.text.Text;

/** What fixtures have seen of a policy, as JSON. */
public final class CoverageJson {
    private final Coverage coverage;
    private final PolicyOutline outline;
    private final WitnessJson witnesses;

    private CoverageJson(Coverage coverage) {
        this.coverage = coverage;
        this.outline = new PolicyOutline(coverage.policy());
        this.witnesses = new WitnessJson(coverage.policy());
    }

    /**
     * Coverages as a tree that {@link org.complaintrules.json.JsonWriter} writes: for each policy the figures, then
     * each clause and each rule with its conditions, both sides of each, and why a side was not seen.
     *
     * @param coverages the coverage of each policy
     * @return the tree
     */
    public static List<Object> of(List<Coverage> coverages) {
        return coverages.stream().map(coverage -> (Object) new CoverageJson(coverage).tree()).toList();
    }

    private Map<String, Object> tree() {
        return Tree.of("policy", coverage.policy().info().id(), "conditions", tally(coverage.ofConditions()),
                "rules", tally(coverage.ofRules()), "clauses", tally(coverage.ofClauses()),
                "fixtures", Tree.of("counted", coverage.counted().counted(),
                        "forReview", coverage.counted().forReview(), "failing", coverage.counted().failing()),
                "clausesNotCounted", Tree.of("declared", outline.count(ClauseStatus.DECLARED),
                        "undecidable", outline.count(ClauseStatus.UNDECIDABLE),
                        "pending", outline.count(ClauseStatus.PENDING)),
                "byClause", coverage.clauses().stream().map(CoverageJson::clause).toList(),
                "byRule", coverage.rules().stream().map(this::rule).toList());
    }

    private static Object clause(ClauseCoverage clause) {
        return Tree.of("clause", clause.clause().id(), "concluded", clause.coversConcluded(),
                "silent", clause.coversSilent());
    }

    private Object rule(RuleCoverage rule) {
        return Tree.of("rule", rule.rule().name().en(), "file", rule.rule().place().file(),
                "line", rule.rule().place().line(), "clauses", rule.rule().clauses(),
                "concluded", side(rule.sides().holds()), "silent", side(rule.sides().fails()),
                "conditions", rule.atoms().stream().map(atom -> atom(rule, atom)).toList());
    }

    private Object atom(RuleCoverage rule, AtomCoverage atom) {
        Text words = words(rule, atom);
        return Tree.of("line", atom.atom().place().line(), "condition", Tree.of("zh", words.zh(), "en", words.en()),
                "true", side(atom.sides().holds()), "false", side(atom.sides().fails()));
    }

    private Text words(RuleCoverage rule, AtomCoverage atom) {
        return new Text(in(Language.ZH, rule, atom), in(Language.EN, rule, atom));
    }

    private String in(Language language, RuleCoverage rule, AtomCoverage atom) {
        return new ConditionWords(new Wording(coverage.policy().info(), language), rule.rule(), atom.pattern())
                .of(atom.atom());
    }

    private Object side(Side side) {
        if (!(side instanceof Side.Unseen unseen)) {
            return Tree.of("seen", true);
        }
        return Tree.of("seen", false, "excused", unseen.covered(), "reason", code(unseen.reason()),
                "basis", code(unseen.basis()), "case", unseen.witness().map(witnesses::of).orElse(null));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Object tally(Tally tally) {
        return Tree.of("percent", tally.percent(), "covered", tally.covered(), "total", tally.total());
    }
}

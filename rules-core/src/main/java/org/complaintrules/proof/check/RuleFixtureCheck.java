package org.complaintrules.proof.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.complaintrules.drl.Matched;
import org.complaintrules.drl.Pattern;
import org.complaintrules.drl.Rule;
import org.complaintrules.facts.Case;
import org.complaintrules.fixture.Expectation;
import org.complaintrules.fixture.FixtureResult;
import org.complaintrules.outcome.Overridden;
import org.complaintrules.outcome.Ruling;
import org.complaintrules.text.Text;

/**
 * Every rule has a fixture that expects what it concludes, and one in which it is silent although its facts are given.
 * A fixture that awaits review counts for nothing.
 */
final class RuleFixtureCheck implements Check {
    @Override
    public List<Finding> findings(Inspected policy) {
        List<Finding> findings = new ArrayList<>();
        if (!policy.refused().isEmpty()) {
            // What the fixtures that could not be read would have shown is not known.
            return findings;
        }
        List<FixtureResult> fixtures = policy.fixtures().stream().filter(result -> !result.fixture().review()).toList();
        for (Rule rule : policy.model().rules()) {
            String name = rule.name().en();
            if (fixtures.stream().noneMatch(result -> isExpected(name, result))) {
                findings.add(policy.finding(FindingCode.RULE_WITHOUT_FIXTURE, rule.place(), name,
                        Text.of("没有用例预期规则“%s”的结论", "no fixture expects what the rule '%s' concludes", rule.name()),
                        new Text("添加用例，在 expect 或 overridden 中写出该结论",
                                "add a fixture that names it under expect, or under overridden")));
            } else if (canBeSilent(rule) && fixtures.stream().noneMatch(result -> isSilent(rule, result))) {
                findings.add(policy.finding(FindingCode.RULE_ALWAYS_CONCLUDED, rule.place(), name,
                        Text.of("凡给出所需事实的用例，规则“%s”都有结论",
                                "in every fixture that gives its facts, the rule '%s' concludes", rule.name()),
                        new Text("添加给出这些事实而该规则不应有结论的用例",
                                "add a fixture that gives them and in which the rule must not conclude")));
            }
        }
        return findings;
    }

    private static boolean isExpected(String rule, FixtureResult result) {
        return names(rule, result.decision().rulings(), result.fixture().expect())
                || names(rule, overridden(result), result.fixture().overridden());
    }

    private static boolean names(String rule, List<Ruling> rulings, List<Expectation> entries) {
        return rulings.stream().anyMatch(ruling -> ruling.rule().equals(rule)
                && entries.stream().anyMatch(entry -> entry.matches(ruling)));
    }

    private static List<Ruling> overridden(FixtureResult result) {
        return result.decision().overridden().stream().map(Overridden::ruling).toList();
    }

    /** A rule that asks for nothing but that its facts are given can only conclude. */
    private static boolean canBeSilent(Rule rule) {
        return rule.when().stream().anyMatch(pattern -> !pattern.conditions().isEmpty()
                || pattern.matched() instanceof Matched.OfOutcome || pattern.quantifier() == Pattern.Quantifier.NONE);
    }

    private static boolean isSilent(Rule rule, FixtureResult result) {
        return Stream.concat(result.decision().rulings().stream(), overridden(result).stream())
                .noneMatch(ruling -> ruling.rule().equals(rule.name().en())) && givesTheFactsOf(rule, result);
    }

    /** Where a rule asks for outcomes only, one of each type it asks for takes the place of facts. */
    private static boolean givesTheFactsOf(Rule rule, FixtureResult result) {
        boolean outcomesOnly = rule.when().stream().allMatch(each -> each.matched() instanceof Matched.OfOutcome);
        return rule.when().stream().allMatch(pattern -> pattern.matched() instanceof Matched.OfFact fact
                ? isGiven(pattern, fact, result.fixture().facts())
                : !outcomesOnly || result.decision().rulings().stream().anyMatch(ruling ->
                        pattern.matched().drlName().equals(ruling.outcome().type().drlName())));
    }

    private static boolean isGiven(Pattern pattern, Matched.OfFact fact, Case facts) {
        return pattern.quantifier() == Pattern.Quantifier.NONE ? facts.given().contains(fact.type().key())
                : facts.facts().stream().anyMatch(each -> each.type().name().equals(fact.type().name()));
    }
}

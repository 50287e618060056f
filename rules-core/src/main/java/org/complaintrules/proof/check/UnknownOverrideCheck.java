package org.complaintrules.proof.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.complaintrules.compile.FactPointer;
import org.complaintrules.drl.Rule;
import org.complaintrules.text.Text;

/**
 * What is known is not set aside only because something else is not: a rule with {@code field == null} that overrides a
 * rule whose rulings are firm has a counterpart that does the same where the field is known.
 */
final class UnknownOverrideCheck implements Check {
    @Override
    public List<Finding> findings(Inspected policy) {
        List<Rule> rules = policy.model().rules();
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
            for (UnknownField unknown : UnknownField.in(rule)) {
                rules.stream().filter(firm -> isFirm(firm, unknown.field()) && setsAside(rule, firm))
                        .filter(firm -> rules.stream()
                                .noneMatch(other -> doesTheSameWhereKnown(rule, other, firm, unknown)))
                        .forEach(firm -> findings.add(finding(policy, rule, firm, unknown)));
            }
        }
        return findings;
    }

    /** Whether a rule concludes, firmly, whether or not the field is known. */
    private static boolean isFirm(Rule rule, FactPointer field) {
        return !rule.provisional() && !UnknownField.isNeeded(rule, field);
    }

    private static boolean setsAside(Rule rule, Rule other) {
        return rule != other && (names(rule.replaces(), other) && rule.then().stream().anyMatch(mine -> other.then()
                .stream().anyMatch(theirs -> mine.type() == theirs.type()))
                || names(rule.overrides(), other) && UnknownCounterpartCheck.canConcludeTheSame(rule, other));
    }

    private static boolean doesTheSameWhereKnown(Rule rule, Rule other, Rule firm, UnknownField unknown) {
        return UnknownCounterpartCheck.isCounterpart(rule, other, unknown.field()) && setsAside(other, firm);
    }

    private static boolean names(List<String> clauses, Rule rule) {
        return !Collections.disjoint(clauses, rule.clauses());
    }

    private static Finding finding(Inspected policy, Rule rule, Rule firm, UnknownField unknown) {
        return policy.finding(FindingCode.UNKNOWN_UNSAFE, rule.place(), rule.name().en(),
                Text.of("仅因“%2$s”未知，规则“%1$s”就排除规则“%3$s”的确定结论",
                        "the rule '%s' sets aside firm rulings only because '%s' is not known: those of the rule '%s'",
                        rule.name(), unknown.field(), firm.name()),
                new Text("写出该字段已知时同样排除的规则，或删去该排除",
                        "write the rule that does so where the field is known, or leave the override out"))
                .with(List.of(new Related(firm.place(),
                        Text.of("被排除的规则“%s”", "the rule set aside: '%s'", firm.name()))));
    }
}

package org.complaintrules.proof.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.complaintrules.compile.FactPointer;
import org.complaintrules.drl.Rule;
import org.complaintrules.text.Text;

/**
 * Where a rule concludes from a field that is not known, another rule says what holds where it is known: one of the
 * same clause, or one that concludes the same kind of outcome on the same subject.
 */
final class UnknownCounterpartCheck implements Check {
    @Override
    public List<Finding> findings(Inspected policy) {
        List<Rule> rules = policy.model().rules();
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
            UnknownField.in(rule).stream().filter(unknown -> rules.stream()
                    .noneMatch(other -> isCounterpart(rule, other, unknown.field()))).forEach(unknown ->
                    findings.add(policy.finding(FindingCode.UNKNOWN_UNSAFE, unknown.place(), rule.name().en(),
                            Text.of("规则“%s”在“%s”未知时有结论，但没有规则说明已知时如何",
                                    "the rule '%s' concludes where '%s' is not known, and no rule says what holds "
                                            + "where it is known", rule.name(), unknown.field()),
                            new Text("写出已知时的规则，或删去此条件",
                                    "write the rule for where it is known, or leave the condition out"))));
        }
        return findings;
    }

    /** Whether another rule speaks of the same matter and makes use of the field where it is known. */
    static boolean isCounterpart(Rule rule, Rule other, FactPointer field) {
        return other != rule && UnknownField.isReadWhereKnown(other, field)
                && (!Collections.disjoint(rule.clauses(), other.clauses()) || canConcludeTheSame(rule, other));
    }

    static boolean canConcludeTheSame(Rule rule, Rule other) {
        return rule.then().stream().anyMatch(mine -> other.then().stream()
                .anyMatch(theirs -> mine.type() == theirs.type() && mine.canShareSubject(theirs)));
    }
}

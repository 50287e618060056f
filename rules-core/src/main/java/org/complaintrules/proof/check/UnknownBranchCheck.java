package org.complaintrules.proof.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.complaintrules.compile.FactPointer;
import org.complaintrules.drl.Condition;
import org.complaintrules.drl.Rule;
import org.complaintrules.text.Text;

/** An {@code ||} does not put {@code field == null} beside a comparison of the same field. */
final class UnknownBranchCheck implements Check {
    @Override
    public List<Finding> findings(Inspected policy) {
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : policy.model().rules()) {
            rule.when().forEach(pattern -> pattern.conditions()
                    .forEach(condition -> find(policy, rule, condition, findings)));
        }
        return findings;
    }

    private static void find(Inspected policy, Rule rule, Condition condition, List<Finding> findings) {
        if (condition instanceof Condition.AllOf all) {
            all.parts().forEach(part -> find(policy, rule, part, findings));
        } else if (condition instanceof Condition.AnyOf any) {
            any.parts().forEach(part -> find(policy, rule, part, findings));
            for (Condition part : any.parts()) {
                part.atoms().stream().filter(UnknownField::asksForUnknown).forEach(atom -> UnknownField
                        .fields(rule, atom).stream().filter(field -> isComparedBeside(rule, any, part, field))
                        .forEach(field -> findings.add(finding(policy, rule, atom, field))));
            }
        }
    }

    private static boolean isComparedBeside(Rule rule, Condition.AnyOf any, Condition part, FactPointer field) {
        return IntStream.range(0, any.parts().size()).mapToObj(any.parts()::get).filter(other -> other != part)
                .flatMap(other -> other.atoms().stream())
                .anyMatch(atom -> !(atom instanceof Condition.Known)
                        && UnknownField.fields(rule, atom).contains(field));
    }

    private static Finding finding(Inspected policy, Rule rule, Condition.Atom atom, FactPointer field) {
        return policy.finding(FindingCode.UNKNOWN_UNSAFE, atom.place(), rule.name().en(),
                Text.of("规则“%s”把未知的“%s”当作已知的某个值，已知时的结论也会标为暂定",
                        "the rule '%s' takes an unknown '%s' for one of its values, and its rulings are provisional "
                                + "even where that is known", rule.name(), field),
                new Text("为未知另写一条规则", "write a rule of its own for the unknown"));
    }
}

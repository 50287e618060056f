package org.complaintrules.proof.mutation;

import java.util.ArrayList;
import java.util.List;
import org.complaintrules.drl.Conclusion;
import org.complaintrules.drl.Matched;
import org.complaintrules.drl.Pattern;
import org.complaintrules.drl.Rule;
import org.complaintrules.outcome.OutcomeField;
import org.complaintrules.text.Place;

/** A rule with one thing changed, and that thing before and after. */
record RuleChange(Change change, Place place, String before, String after, Rule rule) {
    /** Whether rules may conclude in the same order as before: it hangs on outcomes and overrides alone. */
    boolean keepsOrder(Rule original) {
        return fixed(rule).equals(fixed(original)) && rule.overrides().equals(original.overrides())
                && rule.replaces().equals(original.replaces()) && outcomes(rule).equals(outcomes(original));
    }

    /** What rules can match of its conclusions, and override them by. */
    private static List<Object> fixed(Rule rule) {
        List<Object> fixed = new ArrayList<>();
        for (Conclusion conclusion : rule.then()) {
            fixed.add(conclusion.type());
            conclusion.type().fields().stream().filter(field -> field.kind() != OutcomeField.Kind.SPAN)
                    .forEach(field -> fixed.add(conclusion.fixed(field.name())));
        }
        return fixed;
    }

    private static List<Pattern> outcomes(Rule rule) {
        return rule.when().stream().filter(each -> each.matched() instanceof Matched.OfOutcome).toList();
    }
}

package org.complaintrules.proof.flaw;

import java.util.List;
import org.complaintrules.compile.Total;
import org.complaintrules.drl.Conclusion;
import org.complaintrules.drl.Rule;
import org.complaintrules.outcome.OutcomeField;

/** Which rules have to do with what a policy promises to decide always. */
public final class Promises {
    private Promises() {
    }

    /**
     * Whether a rule may decide what is promised: it concludes that kind of outcome, and on that subject or on one that
     * only a case tells.
     *
     * @param rule a rule of the policy
     * @param total what must always be decided
     * @return whether it may
     */
    public static boolean mayDecide(Rule rule, Total total) {
        return rule.then().stream().anyMatch(each -> each.type() == total.type() && mayBeOn(each, total.subject()));
    }

    private static boolean mayBeOn(Conclusion conclusion, String subject) {
        List<OutcomeField> fields = conclusion.type().fields().stream()
                .filter(field -> field.role() == OutcomeField.Role.SUBJECT).toList();
        return fields.size() != 1 || conclusion.fixed(fields.get(0).name()).map(subject::equals).orElse(true);
    }
}

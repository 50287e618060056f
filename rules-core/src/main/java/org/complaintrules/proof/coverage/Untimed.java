package org.complaintrules.proof.coverage;

import java.util.ArrayList;
import java.util.List;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.Argument;
import org.complaintrules.drl.Conclusion;
import org.complaintrules.drl.Rule;
import org.complaintrules.outcome.OutcomeType;
import org.complaintrules.text.Place;

/**
 * A policy in which one rule concludes no deadlines. Whether a rule concludes a deadline does not depend on its times:
 * a search that asks only whether it concludes need not try them.
 */
final class Untimed {
    private static final Argument NOTHING = new Argument.Fixed("");
    private static final Conclusion UNTIMED = new Conclusion.Stated(OutcomeType.DUTY, List.of(NOTHING, NOTHING),
            Place.NONE);

    private Untimed() {
    }

    static PolicyModel of(PolicyModel policy, int position) {
        Rule rule = policy.rules().get(position);
        if (rule.then().stream().noneMatch(Conclusion.Timed.class::isInstance)) {
            return policy;
        }
        List<Conclusion> then = rule.then().stream()
                .map(each -> each instanceof Conclusion.Timed ? UNTIMED : each).toList();
        List<Rule> rules = new ArrayList<>(policy.rules());
        rules.set(position, new Rule(rule.name(), rule.clauses(), rule.overrides(), rule.replaces(), rule.when(), then,
                rule.place()));
        return new PolicyModel(policy.info(), policy.clauses(), policy.schema(), rules, policy.layers());
    }
}

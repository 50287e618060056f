package org.complaintrules.proof.flaw;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.compile.Total;
import org.complaintrules.drl.reference.Concluded;
import org.complaintrules.drl.reference.ReferenceEvaluator;
import org.complaintrules.proof.space.Exploration;
import org.complaintrules.proof.space.Outset;
import org.complaintrules.proof.space.Scope;
import org.complaintrules.proof.space.Space;
import org.complaintrules.proof.space.Trial;
import org.complaintrules.proof.space.Witness;
import org.complaintrules.time.WorkCalendar;

/** Looks for cases that show something about the rules of one policy. For one thread. */
public final class RuleSearches {
    private final PolicyModel policy;
    private final Space space;
    private final Scope all;

    /**
     * Searches in the space of a policy.
     *
     * @param policy the policy
     * @param calendar the days that are worked
     * @param limit how many cells are looked at, at most, in one search
     */
    public RuleSearches(PolicyModel policy, WorkCalendar calendar, long limit) {
        this.policy = policy;
        this.space = new Space(List.of(policy), calendar, limit);
        this.all = Scope.all(policy);
    }

    /**
     * Looks for a case in which a rule concludes.
     *
     * @param rule the rule's position
     * @param standing whether something of what it concludes must stand
     * @return what came of it
     */
    public Search concluding(int rule, boolean standing) {
        Scope scope = all.of(rule);
        return search(scope, (trial, evaluator) -> {
            trial.require(evaluator.mayConclude(rule));
            return evaluator.conclusions(rule).stream().anyMatch(each -> !standing || evaluator.overrider(each) == null);
        });
    }

    /**
     * Looks for a case in which two rules conclude what contradicts each other.
     *
     * @param one a rule's position
     * @param other another's, or the same
     * @return what came of it
     */
    public Search clashing(int one, int other) {
        BitSet both = new BitSet();
        both.set(one);
        both.set(other);
        return search(all.of(both), (trial, evaluator) -> {
            trial.require(evaluator.mayConclude(one) && evaluator.mayConclude(other));
            Clash clash = new Clash(trial.decider());
            for (Concluded first : evaluator.conclusions(one)) {
                for (Concluded second : evaluator.conclusions(other)) {
                    if (clash.between(first, second) && evaluator.overrider(first) == null
                            && evaluator.overrider(second) == null) {
                        return true;
                    }
                }
            }
            return false;
        });
    }

    /**
     * Looks for a case that must be decided and is not.
     *
     * @param total what must always be decided
     * @return what came of it
     */
    public Search undecided(Total total) {
        BitSet deciding = new BitSet();
        for (int rule = 0; rule < policy.rules().size(); rule++) {
            deciding.set(rule, Promises.mayDecide(policy.rules().get(rule), total));
        }
        return search(all.of(deciding), (trial, evaluator) -> {
            total.given().forEach(field -> trial.requireKnown(
                    policy.schema().typeOfKey(field.key()).orElseThrow().name(), field.field()));
            return deciding.stream().mapToObj(evaluator::conclusions).flatMap(List::stream).noneMatch(each ->
                    each.type() == total.type() && isOn(each, total.subject()) && evaluator.overrider(each) == null);
        });
    }

    private static boolean isOn(Concluded conclusion, String subject) {
        return String.join(" ", conclusion.subject().stream().map(String::valueOf).toList()).equals(subject);
    }

    private Search search(Scope scope, BiPredicate<Trial, ReferenceEvaluator> isFound) {
        Witness[] witness = new Witness[1];
        boolean[] found = new boolean[1];
        Exploration exploration = space.find(List.of(scope), Outset.open(space.usualTime()), trial -> {
            if (isFound.test(trial, trial.evaluator(scope))) {
                found[0] = true;
                witness[0] = trial.cell().witness().orElse(null);
            }
            // A cell whose numbers were not found shows that there is a case; the next may show one.
            return witness[0] == null;
        });
        return new Search(Optional.ofNullable(witness[0]), found[0], exploration);
    }
}

package org.complaintrules.proof.coverage;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.Conclusion;
import org.complaintrules.drl.Condition;
import org.complaintrules.drl.Matched;
import org.complaintrules.drl.Pattern;
import org.complaintrules.drl.Rule;
import org.complaintrules.drl.reference.Writing;

/**
 * What is plain of conditions on outcomes from what rules have in writing, whatever the case: a rule that writes one
 * action is not asked for deadlines of another. An evaluation does not even come to what such conditions leave out.
 */
final class Selection {
    private final PolicyModel policy;

    Selection(PolicyModel policy) {
        this.policy = policy;
    }

    /** Whether it is plain that no ruling that the condition's pattern is shown can show the side. */
    boolean excludes(Goal.OfAtom goal) {
        return pattern(goal).matched() instanceof Matched.OfOutcome
                && makers(goal, position -> isSettledBefore(policy, position, goal.rule())
                        && canMatch(goal, position)).findAny().isEmpty();
    }

    /** The rules that may make a ruling of the pattern's type which fails the condition, and which it is not shown. */
    List<Integer> leftOut(Goal.OfAtom goal) {
        return goal.holds() || !(pattern(goal).matched() instanceof Matched.OfOutcome) ? List.of()
                : makers(goal, position -> isSettledBefore(policy, position, goal.rule())
                        && !canMatch(goal, position)).boxed().toList();
    }

    /** Whether it is settled what a rule concludes when another is evaluated. */
    static boolean isSettledBefore(PolicyModel policy, int maker, int rule) {
        return policy.layers().rules().get(maker).release() < policy.layers().rules().get(rule).layer();
    }

    private boolean canMatch(Goal.OfAtom goal, int maker) {
        return Writing.canMatch(pattern(goal), goal.pattern(), policy.rules().get(maker));
    }

    private IntStream makers(Goal.OfAtom goal, Predicate<Integer> which) {
        return IntStream.range(0, policy.rules().size()).filter(position -> which.test(position)
                && conclusions(goal, position).anyMatch(conclusion -> mayShow(goal, conclusion)));
    }

    private Stream<Conclusion> conclusions(Goal.OfAtom goal, int maker) {
        return policy.rules().get(maker).then().stream().filter(conclusion ->
                ((Matched.OfOutcome) pattern(goal).matched()).type() == conclusion.type());
    }

    private boolean mayShow(Goal.OfAtom goal, Conclusion conclusion) {
        PlainTruth plain = new PlainTruth(goal.pattern(), field -> conclusion.fixed(field).orElse(null));
        for (Condition condition : pattern(goal).conditions()) {
            boolean own = condition.atoms().stream().anyMatch(atom -> atom == goal.atom());
            if (own) {
                Boolean holds = plain.of(goal.atom());
                return holds == null || holds == goal.holds();
            }
            if (Boolean.FALSE.equals(plain.of(condition))) {
                return false;
            }
        }
        throw new IllegalArgumentException("the condition is none of its pattern");
    }

    private Pattern pattern(Goal.OfAtom goal) {
        Rule rule = policy.rules().get(goal.rule());
        return rule.when().get(goal.pattern());
    }
}

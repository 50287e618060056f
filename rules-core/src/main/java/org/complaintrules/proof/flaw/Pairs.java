package org.complaintrules.proof.flaw;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.Argument;
import org.complaintrules.drl.Conclusion;
import org.complaintrules.drl.Matched;
import org.complaintrules.drl.Reference;
import org.complaintrules.drl.Rule;
import org.complaintrules.outcome.OutcomeField;
import org.complaintrules.outcome.Values;

/** The pairs of rules that could contradict each other, as far as what is written in them tells. */
public final class Pairs {
    private Pairs() {
    }

    /**
     * The pairs of a policy.
     *
     * @param policy the policy
     * @return for each pair the positions of its rules; a rule that could contradict itself is a pair with itself
     */
    public static List<int[]> of(PolicyModel policy) {
        List<int[]> pairs = new ArrayList<>();
        List<Rule> rules = policy.rules();
        for (int one = 0; one < rules.size(); one++) {
            for (int other = one; other < rules.size(); other++) {
                if (canClash(rules.get(one), rules.get(other), one == other)) {
                    pairs.add(new int[] {one, other});
                }
            }
        }
        return pairs;
    }

    private static boolean canClash(Rule one, Rule other, boolean same) {
        for (Conclusion first : one.then()) {
            for (Conclusion second : other.then()) {
                if (first.type() == second.type() && canClash(first, second, same && first == second)
                        && !(first instanceof Conclusion.Timed limit && second instanceof Conclusion.Timed another
                        && endTogether(one, limit, other, another))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean canClash(Conclusion first, Conclusion second, boolean same) {
        boolean canDiffer = false;
        for (OutcomeField field : first.type().fields()) {
            boolean canBeSame = !isFixed(first, field) || !isFixed(second, field)
                    || Values.same(first.fixed(field.name()).orElse(null), second.fixed(field.name()).orElse(null));
            if (field.role() == OutcomeField.Role.SUBJECT && !canBeSame) {
                return false;
            }
            canDiffer |= field.role() == OutcomeField.Role.DECIDED && !(isFixed(first, field) && canBeSame
                    && isFixed(second, field)) && !(same && isFixed(first, field));
        }
        return canDiffer;
    }

    private static boolean isFixed(Conclusion conclusion, OutcomeField field) {
        return conclusion instanceof Conclusion.Stated stated
                ? stated.arguments().get(field.position()) instanceof Argument.Fixed
                : conclusion.fixed(field.name()).isPresent();
    }

    /** Whether two limits run equally long from the same fields of facts of which a case has one: they end together. */
    private static boolean endTogether(Rule one, Conclusion.Timed first, Rule other, Conclusion.Timed second) {
        List<String> starts = starts(one, first);
        return !starts.isEmpty() && starts.equals(starts(other, second)) && Objects.equals(first.span(), second.span());
    }

    /** The fields from which a limit runs; none where that depends on which fact or ruling is matched. */
    private static List<String> starts(Rule rule, Conclusion.Timed timed) {
        List<String> starts = new ArrayList<>();
        for (Reference field : timed.from().references()) {
            if (!(rule.when().get(field.pattern()).matched() instanceof Matched.OfFact fact) || fact.type().many()) {
                return List.of();
            }
            starts.add(fact.type().name() + "." + field.field());
        }
        return starts;
    }
}

package org.complaintrules.proof.space;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.complaintrules.drl.reference.Concluded;
import org.complaintrules.drl.reference.Decider;
import org.complaintrules.drl.reference.ReferenceEvaluator;

/**
 * Two versions of a policy held against each other. What stands of the rules that differ, and of those that they can
 * override, tells whether a case is decided differently: all other rules see no more of the difference than that.
 */
public final class Versions {
    private final Scope before;
    private final Scope after;
    private final List<RulePair> changed;
    private final BitSet comparedBefore;
    private final BitSet comparedAfter;

    /**
     * Two versions.
     *
     * @param before all rules of the one version
     * @param after all rules of the other
     * @param changed the rules that differ
     */
    public Versions(Scope before, Scope after, List<RulePair> changed) {
        this.changed = List.copyOf(changed);
        ComparedRules compared = new ComparedRules(before.policy(), after.policy(), changed);
        this.comparedBefore = compared.inBefore();
        this.comparedAfter = compared.inAfter();
        this.before = before.of(comparedBefore);
        this.after = after.of(comparedAfter);
    }

    /** The rules that are evaluated, of each version. */
    List<Scope> scopes() {
        return List.of(before, after);
    }

    /**
     * Looks at the cells that the versions decide differently.
     *
     * @param space the space of both versions
     * @param outset what is settled of the case
     * @param visitor is called for each such cell; returns whether the search is to go on
     * @return how far the search has come
     */
    public Exploration explore(Space space, Outset outset, Predicate<Difference> visitor) {
        return space.explore(scopes(), outset, trial -> isPassed(trial, visitor));
    }

    /**
     * Looks for a cell that the versions decide differently, where there may be many cells.
     *
     * @param space the space of both versions
     * @param outset what is settled of the case
     * @param visitor is called for each such cell; returns whether the search is to go on
     * @return how far the search has come
     */
    public Exploration find(Space space, Outset outset, Predicate<Difference> visitor) {
        return space.find(scopes(), outset, trial -> isPassed(trial, visitor));
    }

    private boolean isPassed(Trial trial, Predicate<Difference> visitor) {
        ReferenceEvaluator one = trial.evaluator(before);
        ReferenceEvaluator other = trial.evaluator(after);
        trial.require(changed.stream().anyMatch(pair -> pair.before() != RulePair.NONE && one.mayConclude(pair.before())
                || pair.after() != RulePair.NONE && other.mayConclude(pair.after())));
        Difference difference = difference(trial, one, other);
        return difference.isNone() || visitor.test(difference);
    }

    /**
     * Whether two versions decide a settled case differently.
     *
     * @param one the evaluation of the case by the one version
     * @param other the evaluation by the other
     * @return whether they do
     */
    public boolean differ(ReferenceEvaluator one, ReferenceEvaluator other) {
        return !difference(null, one, other).isNone();
    }

    /**
     * Whether the rules that differ conclude something else in a settled case, whether or not it stands.
     *
     * @param one the evaluation of the case by the one version
     * @param other the evaluation by the other
     * @return whether they do
     */
    public boolean concludeDifferently(ReferenceEvaluator one, ReferenceEvaluator other) {
        return changed.stream().anyMatch(pair -> {
            List<Concluded> before = concluded(one, pair.before());
            List<Concluded> after = concluded(other, pair.after());
            return before.size() != after.size() || !before.stream().allMatch(each ->
                    after.stream().anyMatch(same -> isSame(each, same, null)));
        });
    }

    private static List<Concluded> concluded(ReferenceEvaluator evaluator, int rule) {
        return rule == RulePair.NONE ? List.of() : evaluator.conclusions(rule);
    }

    private Difference difference(Trial trial, ReferenceEvaluator one, ReferenceEvaluator other) {
        List<Concluded> gone = standing(one, comparedBefore);
        List<Concluded> come = standing(other, comparedAfter);
        Decider decider = trial == null ? null : trial.decider();
        for (Concluded each : List.copyOf(gone)) {
            come.stream().filter(same -> isSame(each, same, decider)).findFirst().ifPresent(same -> {
                gone.remove(each);
                come.remove(same);
            });
        }
        return new Difference(trial, one, other, gone, come);
    }

    private static List<Concluded> standing(ReferenceEvaluator evaluator, BitSet rules) {
        List<Concluded> standing = new ArrayList<>();
        rules.stream().forEach(rule -> evaluator.conclusions(rule).stream()
                .filter(each -> evaluator.overrider(each) == null).forEach(standing::add));
        return standing;
    }

    /** Whether two versions say the same: the outcome, what it is about, its clauses, and whether it is provisional. */
    private static boolean isSame(Concluded before, Concluded after, Decider decider) {
        return before.rule().clauses().equals(after.rule().clauses()) && before.says(after, decider);
    }
}

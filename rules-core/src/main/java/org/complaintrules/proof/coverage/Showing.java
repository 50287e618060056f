package org.complaintrules.proof.coverage;

import org.complaintrules.drl.Condition;
import org.complaintrules.drl.Matched;
import org.complaintrules.drl.Pattern;
import org.complaintrules.drl.Reference;
import org.complaintrules.drl.Rule;
import org.complaintrules.drl.reference.AtomListener;
import org.complaintrules.drl.reference.ReferenceEvaluator;
import org.complaintrules.drl.reference.Truth;
import org.complaintrules.proof.space.Scope;
import org.complaintrules.proof.space.Trial;

/** Whether a case on the way to a cell shows a side, settling no more of it than that takes. */
final class Showing {
    /** Ends an evaluation that has shown what is looked for. */
    private static final class Shown extends RuntimeException {
        private static final long serialVersionUID = 1;

        Shown() {
            super(null, null, false, false);
        }
    }

    private final Rule rule;
    private final Scope scope;

    /**
     * What is to be shown of a rule.
     *
     * @param rule the rule
     * @param scope the rules that are evaluated
     */
    Showing(Rule rule, Scope scope) {
        this.rule = rule;
        this.scope = scope;
    }

    /** Whether the case shows a side of the rule or of one of its conditions. */
    boolean shows(Trial trial, Goal goal) {
        if (goal instanceof Goal.OfAtom ofAtom) {
            return showsAtom(trial, ofAtom);
        }
        return goal.holds() ? concludes(trial, goal.rule()) : isSilent(trial, goal.rule());
    }

    private boolean concludes(Trial trial, int position) {
        ReferenceEvaluator evaluator = trial.evaluator(scope);
        trial.require(evaluator.mayConclude(position));
        return !evaluator.conclusions(position).isEmpty();
    }

    private boolean showsAtom(Trial trial, Goal.OfAtom goal) {
        if (isOfFactsAlone(goal)) {
            trial.require(isCut(() -> trial.evaluator(scope, until(goal)).mayConclude(goal.rule())));
            requireKnown(trial, goal);
        }
        boolean shown = isCut(() -> trial.evaluator(scope, until(goal)).conclusions(goal.rule()));
        if (shown) {
            requireKnown(trial, goal);
        }
        return shown;
    }

    /**
     * Whether facts alone tell whether a condition holds, were it come to: then a case that cannot show the side is
     * left before other rules are looked at. Where there may be several facts, one of them does not tell.
     */
    private boolean isOfFactsAlone(Goal.OfAtom goal) {
        return rule.when().stream().noneMatch(pattern ->
                        pattern.matched() instanceof Matched.OfFact fact && fact.type().many())
                && rule.when().get(goal.pattern()).quantifier() == Pattern.Quantifier.ONE
                && rule.when().get(goal.pattern()).conditions().stream()
                        .filter(condition -> condition.atoms().stream().anyMatch(atom -> atom == goal.atom()))
                        .flatMap(condition -> condition.atoms().stream()).flatMap(atom -> atom.references().stream())
                        .allMatch(field -> rule.when().get(field.pattern()).matched() instanceof Matched.OfFact);
    }

    private static AtomListener until(Goal.OfAtom goal) {
        Truth wanted = goal.holds() ? Truth.TRUE : Truth.FALSE;
        return (at, atom, truth) -> {
            if (atom == goal.atom() && truth == wanted) {
                throw new Shown();
            }
        };
    }

    private static boolean isCut(Runnable evaluation) {
        try {
            evaluation.run();
            return false;
        } catch (Shown shown) {
            return true;
        }
    }

    /** A condition that fails may fail for want of knowledge, which is not what is looked for. */
    private void requireKnown(Trial trial, Goal.OfAtom goal) {
        if (goal.holds() || goal.atom() instanceof Condition.Known) {
            return;
        }
        for (Reference field : goal.atom().references()) {
            if (rule.when().get(field.pattern()).matched() instanceof Matched.OfFact fact) {
                trial.requireKnown(fact.type().name(), field.field());
            }
        }
    }

    private boolean isSilent(Trial trial, int position) {
        Evaluated evaluated = new Evaluated(rule);
        trial.require(evaluated.in(type -> !trial.of(type).isEmpty(), trial::isGiven, true));
        boolean[] comeTo = {false};
        AtomListener listener = (at, atom, truth) -> comeTo[0] |= at.name().equals(rule.name());
        return trial.evaluator(scope, listener).conclusions(position).isEmpty()
                && evaluated.in(type -> true, type -> true, comeTo[0]);
    }

    /** Whether facts alone tell that the rule is silent, though they are given. */
    boolean isPlainlySilent(Trial trial, int position) {
        trial.require(new Evaluated(rule).in(type -> !trial.of(type).isEmpty(), trial::isGiven, false));
        trial.require(!trial.evaluator(scope).mayConclude(position));
        return true;
    }

    /** Whether a ruling of some rule stands. */
    boolean stands(Trial trial, int maker) {
        ReferenceEvaluator evaluator = trial.evaluator(scope);
        trial.require(evaluator.mayConclude(maker));
        return evaluator.conclusions(maker).stream().anyMatch(each -> evaluator.overrider(each) == null);
    }
}

package org.complaintrules.proof.coverage;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.Rule;
import org.complaintrules.facts.CaseReader;
import org.complaintrules.facts.CaseSchema;
import org.complaintrules.proof.reference.ReferencePolicy;
import org.complaintrules.proof.space.Exploration;
import org.complaintrules.proof.space.Outset;
import org.complaintrules.proof.space.Scope;
import org.complaintrules.proof.space.Space;
import org.complaintrules.proof.space.Trial;
import org.complaintrules.proof.space.Witness;
import org.complaintrules.time.WorkCalendar;

/** Looks in the decision space for a case that shows a side of a condition or a rule. */
final class SideSearch {
    /**
     * What came of a search.
     *
     * @param basis what it says of the side
     * @param witness a case that shows it, confirmed by deciding it, where there is one
     */
    record Found(Basis basis, Optional<Witness> witness) {
        static final Found NOTHING = new Found(Basis.PROVED, Optional.empty());

        /** What two searches say together; the other is made only where this has found nothing. */
        Found or(Supplier<Found> other) {
            if (basis == Basis.POSSIBLE) {
                return this;
            }
            Found also = other.get();
            return also.basis.compareTo(basis) > 0 ? also : this;
        }
    }

    private final PolicyModel policy;
    private final Space space;
    private final Scope all;
    private final Selection selection;
    private final ReferencePolicy decides;
    private final CaseReader reader;

    SideSearch(PolicyModel policy, WorkCalendar calendar, ReferencePolicy decides) {
        this.policy = policy;
        this.space = new Space(List.of(policy), calendar, Space.USUAL_LIMIT);
        this.all = Scope.all(policy);
        this.selection = new Selection(policy);
        this.decides = decides;
        this.reader = new CaseReader(new CaseSchema(policy.info().id(), policy.schema(), policy.clocked(),
                policy.info().zone(), policy.info().from(), policy.info().to()));
    }

    Found search(Goal goal) {
        Rule rule = policy.rules().get(goal.rule());
        if (!(goal instanceof Goal.OfAtom ofAtom)) {
            return goal.holds() ? shown(rule, goal) : plainlySilent(rule, goal).or(() -> shown(rule, goal));
        }
        Found found = selection.excludes(ofAtom) ? Found.NOTHING : shown(rule, goal);
        for (int maker : selection.leftOut(ofAtom)) {
            found = found.or(() -> leftOut(rule, goal, maker));
        }
        return found;
    }

    private Found shown(Rule rule, Goal goal) {
        Scope scope = all.of(goal.rule());
        Showing showing = new Showing(rule, scope);
        return explore(rule, goal, scope, trial -> showing.shows(trial, goal));
    }

    /** Looks where facts alone keep the rule from concluding: most cases that show it silent are found there. */
    private Found plainlySilent(Rule rule, Goal goal) {
        Scope scope = all.of(goal.rule());
        Showing showing = new Showing(rule, scope);
        return explore(rule, goal, scope, trial -> showing.isPlainlySilent(trial, goal.rule()));
    }

    /** Looks for a ruling that the pattern of a condition leaves out. */
    private Found leftOut(Rule rule, Goal goal, int maker) {
        Scope scope = all.of(maker);
        Showing showing = new Showing(rule, scope);
        return explore(rule, goal, scope, trial -> showing.stands(trial, maker));
    }

    private Found explore(Rule rule, Goal goal, Scope scope, Predicate<Trial> shows) {
        Witness[] confirmed = {null};
        boolean[] unconfirmed = {false};
        Exploration explored = space.explore(List.of(scope), Outset.open(space.usualTime()), trial -> {
            if (shows.test(trial)) {
                confirmed[0] = trial.cell().witness().filter(candidate -> confirms(candidate, rule, goal)).orElse(null);
                unconfirmed[0] |= confirmed[0] == null;
            }
            return confirmed[0] == null;
        });
        Basis basis = confirmed[0] != null ? Basis.POSSIBLE : unconfirmed[0] || !explored.complete() ? Basis.UNSETTLED
                : explored.sampled() ? Basis.SAMPLED : Basis.PROVED;
        return new Found(basis, Optional.ofNullable(confirmed[0]));
    }

    private boolean confirms(Witness candidate, Rule rule, Goal goal) {
        Observed observed = new Observed(policy, decides);
        observed.add(candidate.in(reader));
        return observed.has(rule, goal);
    }
}

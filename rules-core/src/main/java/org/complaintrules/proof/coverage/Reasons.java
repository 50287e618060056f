package org.complaintrules.proof.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.Condition;
import org.complaintrules.drl.Matched;
import org.complaintrules.drl.Pattern;
import org.complaintrules.drl.Reference;
import org.complaintrules.drl.Rule;
import org.complaintrules.drl.reference.Truth;

/** Finds out why a side was not seen. */
final class Reasons {
    private final PolicyModel policy;
    private final Observed observed;
    private final SideSearch search;
    private final Map<Goal, SideSearch.Found> searched = new HashMap<>();

    Reasons(PolicyModel policy, Observed observed, SideSearch search) {
        this.policy = policy;
        this.observed = observed;
        this.search = search;
    }

    Side.Unseen of(Goal goal) {
        SideSearch.Found found = found(goal);
        boolean possible = found.basis() == Basis.POSSIBLE || found.basis() == Basis.UNSETTLED;
        Reason reason = possible || has(goal.opposite()) ? ofFixtures(goal) : ofSpace(goal);
        return new Side.Unseen(reason, found.basis(), found.witness());
    }

    private SideSearch.Found found(Goal goal) {
        SideSearch.Found found = searched.get(goal);
        if (found == null) {
            found = search.search(goal);
            searched.put(goal, found);
        }
        return found;
    }

    private boolean has(Goal goal) {
        return observed.has(policy.rules().get(goal.rule()), goal);
    }

    /** Why no case shows a side, where fixtures have not seen the other either. */
    private Reason ofSpace(Goal goal) {
        Basis other = found(goal.opposite()).basis();
        if (other == Basis.POSSIBLE || other == Basis.UNSETTLED) {
            return always(!goal.holds());
        }
        return isComeTo(goal) ? Reason.FACT_NEVER_GIVEN : Reason.NEVER_REACHED;
    }

    /** Why fixtures have not seen a side that some case may show. */
    private Reason ofFixtures(Goal goal) {
        if (has(goal.opposite())) {
            return always(!goal.holds());
        }
        return isComeTo(goal) || lacksFacts(goal) ? Reason.FACT_NEVER_GIVEN : Reason.NEVER_REACHED;
    }

    private static Reason always(boolean holds) {
        return holds ? Reason.ALWAYS_TRUE : Reason.ALWAYS_FALSE;
    }

    /** Whether a condition was come to, if only with something in it unknown. */
    private boolean isComeTo(Goal goal) {
        Set<Truth> truths = goal instanceof Goal.OfAtom ofAtom ? observed.truths(ofAtom.atom()) : Set.of();
        return !truths.isEmpty();
    }

    private boolean lacksFacts(Goal goal) {
        Rule rule = policy.rules().get(goal.rule());
        if (goal instanceof Goal.OfAtom ofAtom) {
            boolean asksWhetherKnown = ofAtom.atom() instanceof Condition.Known;
            return ofAtom.atom().references().stream().anyMatch(field -> isNeverGiven(rule, field, asksWhetherKnown));
        }
        List<Pattern> single = rule.when().stream()
                .filter(pattern -> pattern.quantifier() == Pattern.Quantifier.ONE).toList();
        return single.stream().anyMatch(pattern ->
                pattern.matched() instanceof Matched.OfFact fact && !observed.hasFact(fact.type().name()));
    }

    private boolean isNeverGiven(Rule rule, Reference field, boolean whateverTheField) {
        return rule.when().get(field.pattern()).matched() instanceof Matched.OfFact fact
                && !(whateverTheField ? observed.hasFact(fact.type().name())
                        : observed.knows(fact.type().name(), field.field()));
    }
}

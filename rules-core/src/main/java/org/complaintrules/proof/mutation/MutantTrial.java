package org.complaintrules.proof.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintrules.Policy;
import org.complaintrules.compile.PolicyCompiler;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.reference.ReferenceEvaluator;
import org.complaintrules.facts.Case;
import org.complaintrules.fixture.Fixture;
import org.complaintrules.fixture.FixtureRunner;
import org.complaintrules.outcome.Decision;
import org.complaintrules.proof.reference.ReferencePolicy;
import org.complaintrules.proof.space.Exploration;
import org.complaintrules.proof.space.Outset;
import org.complaintrules.proof.space.RulePair;
import org.complaintrules.proof.space.Scope;
import org.complaintrules.proof.space.Space;
import org.complaintrules.proof.space.Versions;
import org.complaintrules.proof.space.Witness;
import org.complaintrules.session.RuleEngine;

/** Tries mutants of one policy, one after the other. For one thread. */
final class MutantTrial {
    private final Policy policy;
    private final PolicyModel model;
    private final ReferencePolicy original;
    private final Scope all;
    private final long limit;
    /** The fixtures that count, each with the original's evaluation of its case. */
    private final Map<Fixture, ReferenceEvaluator> fixtures = new LinkedHashMap<>();
    private final List<Fixture> forReview;

    MutantTrial(Policy policy, CountedFixtures fixtures, long limit) {
        this.policy = policy;
        this.model = policy.model();
        this.original = new ReferencePolicy(model, policy.calendar());
        this.all = Scope.all(model);
        this.limit = limit;
        this.forReview = fixtures.forReview();
        for (Fixture fixture : fixtures.counted()) {
            this.fixtures.put(fixture, original.evaluator(fixture.facts()));
        }
    }

    MutantResult of(Mutant mutant) {
        boolean dropped = mutant.change() == Change.DROPPED_RULE;
        Versions versions = new Versions(all, Scope.all(mutant.policy()),
                List.of(new RulePair(mutant.rule(), dropped ? RulePair.NONE : mutant.rule())));
        ReferencePolicy changed = new ReferencePolicy(mutant.policy(), policy.calendar());
        for (Map.Entry<Fixture, ReferenceEvaluator> each : fixtures.entrySet()) {
            Fixture fixture = each.getKey();
            if (mayNotice(fixture, versions, each.getValue(), changed.evaluator(fixture.facts()))
                    && !FixtureRunner.failures(fixture, changed.decide(fixture.facts())).isEmpty()) {
                return new MutantResult.Killed(mutant, fixture);
            }
        }
        Space space = new Space(List.of(model, mutant.policy()), policy.calendar(), limit);
        List<Witness> witnesses = new ArrayList<>();
        boolean[] differs = new boolean[1];
        Exploration exploration = versions.find(space, Outset.open(space.usualTime()), difference -> {
            differs[0] = true;
            difference.trial().cell().witness().ifPresent(witnesses::add);
            return witnesses.isEmpty();
        });
        if (!witnesses.isEmpty()) {
            return survived(mutant, changed, witnesses.get(0));
        }
        return differs[0] || !exploration.complete() ? new MutantResult.Open(mutant, exploration)
                : new MutantResult.Equivalent(mutant, exploration);
    }

    /** A fixture sees what stands and, where it says so, what has given way. */
    private static boolean mayNotice(Fixture fixture, Versions versions, ReferenceEvaluator original,
            ReferenceEvaluator changed) {
        return versions.differ(original, changed)
                || !fixture.overridden().isEmpty() && versions.concludeDifferently(original, changed);
    }

    private MutantResult survived(Mutant mutant, ReferencePolicy changed, Witness witness) {
        Case facts = witness.in(policy.cases());
        Decision before = original.decide(facts);
        Decision after = changed.decide(facts);
        KillingFixture killing = KillingFixture.of(mutant, model, witness, facts, before, after);
        Optional<Fixture> waiting = forReview.stream().filter(fixture ->
                !FixtureRunner.failures(fixture, changed.decide(fixture.facts())).isEmpty()).findFirst();
        RuleEngine engine = new RuleEngine(PolicyCompiler.compiled(mutant.policy()), policy.calendar());
        boolean confirmed = isSame(policy.decide(facts), before) && isSame(engine.decide(facts), after)
                && fixtures.keySet().stream().allMatch(fixture ->
                        FixtureRunner.failures(fixture, engine.decide(fixture.facts())).isEmpty());
        return new MutantResult.Survived(mutant, killing, waiting, confirmed);
    }

    private static boolean isSame(Decision one, Decision other) {
        return KillingFixture.expectations(one).equals(KillingFixture.expectations(other));
    }
}

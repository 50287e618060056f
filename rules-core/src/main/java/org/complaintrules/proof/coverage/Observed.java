package org.complaintrules.proof.coverage;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.Condition;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.Matched;
import org.complaintrules.drl.Pattern;
import org.complaintrules.drl.Rule;
import org.complaintrules.drl.reference.Truth;
import org.complaintrules.facts.Case;
import org.complaintrules.facts.Fact;
import org.complaintrules.outcome.Decision;
import org.complaintrules.outcome.Outcome;
import org.complaintrules.outcome.Overridden;
import org.complaintrules.outcome.Ruling;
import org.complaintrules.proof.reference.ReferencePolicy;

/** What cases have shown of the rules of a policy. */
final class Observed {
    private final PolicyModel policy;
    private final ReferencePolicy decides;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<Condition.Atom, Set<Truth>> truths = new IdentityHashMap<>();
    private final Set<Rule> concluded = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Rule> silent = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> given = new HashSet<>();

    Observed(PolicyModel policy, ReferencePolicy decides) {
        this.policy = policy;
        this.decides = decides;
        for (int rule = 0; rule < policy.rules().size(); rule++) {
            positions.put(policy.rules().get(rule).name().en(), rule);
        }
    }

    void add(Case facts) {
        Set<Rule> comeTo = Collections.newSetFromMap(new IdentityHashMap<>());
        Decision decision = decides.decide(facts, (rule, atom, truth) -> {
            comeTo.add(rule);
            add(atom, truth);
        });
        Set<String> names = Stream.concat(decision.rulings().stream(), decision.overridden().stream()
                .map(Overridden::ruling)).map(Ruling::rule).collect(Collectors.toSet());
        Set<FactType> there = facts.facts().stream().map(Fact::type).collect(Collectors.toSet());
        for (Rule rule : policy.rules()) {
            if (names.contains(rule.name().en())) {
                concluded.add(rule);
            } else if (new Evaluated(rule).in(there::contains, type -> facts.given().contains(type.key()),
                    comeTo.contains(rule))) {
                silent.add(rule);
            }
        }
        decision.rulings().forEach(this::addLeftOut);
        facts.facts().forEach(this::addGiven);
    }

    /** Conditions that a ruling fails, be it one that their rules need not be shown to know that they fail. */
    private void addLeftOut(Ruling ruling) {
        Outcome outcome = ruling.outcome();
        for (int rule = 0; rule < policy.rules().size(); rule++) {
            List<Pattern> patterns = policy.rules().get(rule).when();
            for (int i = 0; i < patterns.size(); i++) {
                if (patterns.get(i).matched() instanceof Matched.OfOutcome asked && asked.type() == outcome.type()
                        && Selection.isSettledBefore(policy, positions.get(ruling.rule()), rule)) {
                    new PlainTruth(i, field -> outcome.type().field(field).orElseThrow().of(outcome))
                            .failing(patterns.get(i).conditions(), atom -> add(atom, Truth.FALSE));
                }
            }
        }
    }

    private void add(Condition.Atom atom, Truth truth) {
        truths.computeIfAbsent(atom, each -> EnumSet.noneOf(Truth.class)).add(truth);
    }

    private void addGiven(Fact fact) {
        given.add(fact.type().name());
        for (int field = 0; field < fact.values().size(); field++) {
            if (fact.values().get(field) != null) {
                given.add(fact.type().name() + "." + fact.type().fields().get(field).name());
            }
        }
    }

    /** Whether some case has shown it. */
    boolean has(Rule rule, Goal goal) {
        return goal instanceof Goal.OfAtom ofAtom
                ? truths(ofAtom.atom()).contains(goal.holds() ? Truth.TRUE : Truth.FALSE)
                : (goal.holds() ? concluded : silent).contains(rule);
    }

    /** What a condition has said wherever it was come to. */
    Set<Truth> truths(Condition.Atom atom) {
        return truths.getOrDefault(atom, Set.of());
    }

    /** Whether some case has a fact of a type. */
    boolean hasFact(String type) {
        return given.contains(type);
    }

    /** Whether some case knows a field. */
    boolean knows(String type, String field) {
        return given.contains(type + "." + field);
    }
}

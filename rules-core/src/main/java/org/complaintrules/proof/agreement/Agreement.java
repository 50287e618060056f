package org.complaintrules.proof.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.complaintrules.Policy;
import org.complaintrules.facts.Case;
import org.complaintrules.outcome.Decision;
import org.complaintrules.outcome.Overridden;
import org.complaintrules.outcome.Ruling;
import org.complaintrules.proof.reference.ReferencePolicy;
import org.complaintrules.proof.space.Witness;

/**
 * How the engine and the reference evaluator decided the same cases.
 *
 * @param cases how many cases both decided
 * @param disagreements the cases that they decided differently
 * @param concluded for each rule, by its English name, in how many cases it concluded
 */
public record Agreement(long cases, List<Case> disagreements, Map<String, Integer> concluded) {
    /**
     * Has both decide cases of a policy: the representatives, and more that are drawn from them.
     *
     * @param policy the policy
     * @param representatives the cases that its rules suggest
     * @param drawn how many cases are drawn at random
     * @param seed begins the draw; the same seed draws the same cases
     * @return how they decided
     */
    public static Agreement of(Policy policy, Representatives representatives, int drawn, long seed) {
        ReferencePolicy reference = new ReferencePolicy(policy.model(), policy.calendar());
        Map<String, Integer> concluded = new LinkedHashMap<>();
        policy.model().rules().forEach(rule -> concluded.put(rule.name().en(), 0));
        List<Case> disagreements = new ArrayList<>();
        List<Witness> witnesses = representatives.witnesses();
        Random random = new Random(seed);
        int cases = witnesses.size() + drawn;
        for (int i = 0; i < cases; i++) {
            Witness witness = i < witnesses.size() ? witnesses.get(i) : representatives.draw(i, random);
            Case facts = witness.in(policy.cases());
            Decision decision = policy.decide(facts);
            if (!isSame(decision, reference.decide(facts))) {
                disagreements.add(facts);
            }
            Stream.concat(decision.rulings().stream(), decision.overridden().stream().map(Overridden::ruling))
                    .map(Ruling::rule).distinct().forEach(rule -> concluded.merge(rule, 1, Integer::sum));
        }
        return new Agreement(cases, List.copyOf(disagreements), concluded);
    }

    /** Whether both say the same, all that rulings rest on included; who made a decision does not count. */
    private static boolean isSame(Decision engine, Decision reference) {
        return engine.rulings().equals(reference.rulings()) && engine.conflicts().equals(reference.conflicts())
                && engine.overridden().equals(reference.overridden());
    }
}

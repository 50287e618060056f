package org.complaintrules.proof.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.complaintrules.Policy;
import org.complaintrules.facts.Case;
import org.complaintrules.outcome.Decision;
import org.complaintrules.outcome.Overridden;
import org.complaintrules.outcome.Ruling;
import org.complaintrules.proof.reference.ReferencePolicy;
import org.complaintrules.proof.space.Witness;
import org.complaintrules.proof.work.Workers;

/**
 * How the engine and the reference evaluator decided the same cases.
 *
 * @param cases how many cases both decided
 * @param disagreements the cases that they decided differently
 * @param concluded for each rule, by its English name, in how many cases it concluded
 */
public record Agreement(long cases, List<Case> disagreements, Map<String, Integer> concluded) {
    private static final int BATCH = 1_000;

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
        List<Witness> witnesses = representatives.witnesses();
        int cases = witnesses.size() + drawn;
        List<Integer> batches = IntStream.range(0, (cases + BATCH - 1) / BATCH).boxed().toList();
        Map<String, Integer> concluded = new LinkedHashMap<>();
        policy.model().rules().forEach(rule -> concluded.put(rule.name().en(), 0));
        List<Case> disagreements = new ArrayList<>();
        for (Agreement batch : Workers.each(batches, () -> new ReferencePolicy(policy.model(), policy.calendar()),
                (reference, number) -> {
                    int from = number * BATCH;
                    // Each batch has a draw of its own, so that it does not matter which thread takes it.
                    Random random = new Random(seed + number);
                    return of(policy, reference, IntStream.range(from, Math.min(cases, from + BATCH)).mapToObj(i ->
                            i < witnesses.size() ? witnesses.get(i) : representatives.draw(i, random)).toList());
                })) {
            disagreements.addAll(batch.disagreements());
            batch.concluded().forEach((rule, times) -> concluded.merge(rule, times, Integer::sum));
        }
        return new Agreement(cases, List.copyOf(disagreements), concluded);
    }

    private static Agreement of(Policy policy, ReferencePolicy reference, List<Witness> cases) {
        Map<String, Integer> concluded = new LinkedHashMap<>();
        List<Case> disagreements = new ArrayList<>();
        for (Witness witness : cases) {
            Case facts = witness.in(policy.cases());
            Decision decision = policy.decide(facts);
            if (!isSame(decision, reference.decide(facts))) {
                disagreements.add(facts);
            }
            Stream.concat(decision.rulings().stream(), decision.overridden().stream().map(Overridden::ruling))
                    .map(Ruling::rule).distinct().forEach(rule -> concluded.merge(rule, 1, Integer::sum));
        }
        return new Agreement(cases.size(), disagreements, concluded);
    }

    /** Whether both say the same, all that rulings rest on included; who made a decision does not count. */
    private static boolean isSame(Decision engine, Decision reference) {
        return engine.rulings().equals(reference.rulings()) && engine.conflicts().equals(reference.conflicts())
                && engine.overridden().equals(reference.overridden());
    }
}

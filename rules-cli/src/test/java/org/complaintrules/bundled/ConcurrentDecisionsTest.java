package org.complaintrules.bundled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.complaintrules.Policies;
import org.complaintrules.Policy;
import org.complaintrules.facts.Case;
import org.complaintrules.proof.agreement.Representatives;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConcurrentDecisionsTest {
    private static final int THREADS = 8;
    private static final long SEED = 20261121;

    @ParameterizedTest
    @ValueSource(strings = {"commercial-bank", "life-insurer", "car-dealer", "rental-housing"})
    void eightThreadsDecideAsOneDoes(String id) throws Exception {
        Policy policy = Policies.bundled().get(id);
        Extent extent = Extent.of(id);
        Representatives representatives = new Representatives(policy.model(), policy.calendar(), extent.cells());
        Random random = new Random(SEED);
        List<Case> cases = IntStream.range(0, extent.cases()).mapToObj(i -> representatives.draw(i, random).in(policy.cases()))
                .toList();
        int[] alone = fingerprints(policy, cases);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<int[]>> together = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                together.add(threads.submit(() -> fingerprints(policy, cases)));
            }
            for (Future<int[]> each : together) {
                assertThat(each.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(alone).as("the cases are decided differently from one another").satisfies(all ->
                assertThat(IntStream.of(all).distinct().count()).isGreaterThan(cases.size() / 100));
    }

    private static int[] fingerprints(Policy policy, List<Case> cases) {
        int[] fingerprints = new int[cases.size()];
        for (int i = 0; i < fingerprints.length; i++) {
            fingerprints[i] = policy.decide(cases.get(i)).hashCode();
        }
        return fingerprints;
    }
}

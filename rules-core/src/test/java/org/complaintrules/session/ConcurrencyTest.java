package org.complaintrules.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.complaintrules.compile.PolicyText;
import org.complaintrules.facts.Case;
import org.complaintrules.outcome.Decision;
import org.complaintrules.outcome.Ruling;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One policy decides any number of cases at once, and no case leaves anything behind for the next. */
class ConcurrencyTest {
    private static final int CASES = 20_000;
    private static final int THREADS = 8;
    private static PolicyUnderTest policy;

    @BeforeAll
    static void compile() {
        policy = PolicyUnderTest.of(PolicyText.complete());
    }

    @Test
    void eightThreadsDecideAsOneDoes() throws Exception {
        List<Case> cases = LongStream.range(0, CASES).mapToObj(seed -> policy.read(new RandomCase(seed)
                .facts(policy.model().schema().types()))).toList();
        List<Decision> alone = cases.stream().map(policy::decide).toList();
        assertThat(alone.stream().flatMap(decision -> decision.rulings().stream()).map(Ruling::rule)
                .collect(Collectors.toSet())).as("every rule concludes in some case")
                .hasSameSizeAs(policy.model().rules());
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Integer>> different = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int offset = thread;
                different.add(threads.submit(() -> {
                    int count = 0;
                    for (int i = offset; i < CASES; i += THREADS) {
                        count += policy.decide(cases.get(i)).equals(alone.get(i)) ? 0 : 1;
                    }
                    return count;
                }));
            }
            for (Future<Integer> each : different) {
                assertThat(each.get()).isZero();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aCaseLeavesNothingBehind() {
        for (int i = 0; i < 200; i++) {
            assertThat(policy.decide("{'complaint': {'major': true, 'acceptedAt': '2026-01-01T00:00:00Z'},"
                    + " 'party': [{'name': 'A', 'paid': 101, 'heard': true}]}").rulings()).hasSizeGreaterThan(2);
            Decision empty = policy.decide(null, "{}");
            assertThat(empty.rulings()).isEmpty();
            assertThat(empty.overridden()).isEmpty();
            assertThat(empty.conflicts()).isEmpty();
            assertThat(policy.decide("{'complaint': {'note': 'ok'}}").rulings()).as("no list of parties is left")
                    .extracting(Ruling::rule).doesNotContain("all parties paid more than 100: admitted");
        }
    }

    /** A case may have 10 000 facts of a type; what grows with the cube of their number would hold up every build. */
    @Test
    void manyFactsAreDecided() {
        String employees = LongStream.range(0, 1000).mapToObj(i -> "{'name': 'N" + i + "', 'atFault': true, 'loss': 501}")
                .collect(Collectors.joining(", ", "[", "]"));
        Case many = policy.read("{'contract': {'active': true}, 'employee': " + employees + "}");
        assertThat(policy.decide(many).rulings()).hasSize(1000);
    }
}

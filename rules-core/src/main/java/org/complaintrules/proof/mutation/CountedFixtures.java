package org.complaintrules.proof.mutation;

import java.util.ArrayList;
import java.util.List;
import org.complaintrules.Policy;
import org.complaintrules.fixture.Fixture;
import org.complaintrules.fixture.FixtureRunner;
import org.complaintrules.proof.reference.ReferencePolicy;

/**
 * The fixtures of a policy, by whether they protect it.
 *
 * @param counted those that count: they pass, and wait for no review
 * @param forReview those that pass, and wait for a person to review them
 * @param failing those that fail by the policy itself
 */
public record CountedFixtures(List<Fixture> counted, List<Fixture> forReview, List<Fixture> failing) {
    /**
     * Copies the lists.
     *
     * @param counted those that count
     * @param forReview those that wait for review
     * @param failing those that fail
     */
    public CountedFixtures {
        counted = List.copyOf(counted);
        forReview = List.copyOf(forReview);
        failing = List.copyOf(failing);
    }

    static CountedFixtures of(Policy policy, List<Fixture> fixtures) {
        ReferencePolicy original = new ReferencePolicy(policy.model(), policy.calendar());
        List<Fixture> counted = new ArrayList<>();
        List<Fixture> forReview = new ArrayList<>();
        List<Fixture> failing = new ArrayList<>();
        for (Fixture fixture : fixtures) {
            boolean passes = FixtureRunner.failures(fixture, original.decide(fixture.facts())).isEmpty();
            (!passes ? failing : fixture.review() ? forReview : counted).add(fixture);
        }
        return new CountedFixtures(counted, forReview, failing);
    }
}

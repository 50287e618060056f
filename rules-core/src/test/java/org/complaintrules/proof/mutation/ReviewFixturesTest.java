package org.complaintrules.proof.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.complaintrules.proof.mutation.ShopMutants.CLERK;
import static org.complaintrules.proof.mutation.ShopMutants.MANAGER;
import static org.complaintrules.proof.mutation.ShopMutants.mutant;
import static org.complaintrules.proof.mutation.ShopMutants.mutation;
import static org.complaintrules.proof.mutation.ShopMutants.read;

import java.util.List;
import java.util.Optional;
import org.complaintrules.fixture.Fixture;
import org.complaintrules.fixture.FixtureFile;
import org.complaintrules.fixture.FixtureReader;
import org.complaintrules.fixture.FixtureRunner;
import org.complaintrules.proof.reference.ReferencePolicy;
import org.junit.jupiter.api.Test;

class ReviewFixturesTest {
    private static final Mutant BELOW = mutant("clerk", "amount <= 100", "amount < 100");
    private static final Mutant CENT_LESS = mutant("clerk", "amount <= 100", "amount <= 99.99B");
    private static final Mutant OTHERS = mutant("manager", "amount > 100", "amount <= 100");

    /** Above the limit, and no more is needed to kill this one. */
    private static final Mutant CENT_MORE = mutant("clerk", "amount <= 100", "amount <= 100.01B");

    private static Optional<ReviewFixtures.Added> added(PolicyMutation mutation, FixtureFile file) {
        return ReviewFixtures.of(ShopMutants.all(), mutation, "fixtures/review.json", Optional.ofNullable(file));
    }

    /** The law: by the policy it passes, by the mutant it fails, and until it is reviewed it counts for nothing. */
    @Test
    void whatIsAddedPassesByThePolicyAndFailsByTheMutant() {
        for (Mutant mutant : List.of(BELOW, CENT_LESS, OTHERS, CENT_MORE)) {
            FixtureFile file = read(added(mutation(List.of(mutant)), null).orElseThrow().text());
            assertThat(file.fixtures()).singleElement().satisfies(fixture -> {
                assertThat(fixture.review()).isTrue();
                assertThat(FixtureRunner.run(file, fixture).failures()).isEmpty();
                assertThat(FixtureRunner.failures(fixture, new ReferencePolicy(mutant.policy(),
                        ShopMutants.policy().calendar()).decide(fixture.facts()))).isNotEmpty();
            });
        }
    }

    @Test
    void oneFixtureIsEnoughForSurvivorsThatItKills() {
        ReviewFixtures.Added added = added(mutation(List.of(CENT_LESS, BELOW, CENT_MORE)), null).orElseThrow();
        assertThat(added.added()).isEqualTo(2);
        assertThat(read(added.text()).fixtures()).extracting(Fixture::name).containsExactly(
                "clerk: amount <= 100, not amount <= 99.99B", "clerk: amount <= 100, not amount <= 100.01B");
    }

    @Test
    void whatIsKilledOrWaitsForReviewNeedsNoFixture() {
        assertThat(added(mutation(List.of(BELOW, CENT_MORE), CLERK, ShopMutants.forReview(MANAGER)), null)).isEmpty();
    }

    @Test
    void aFixtureThatTheRulesDecideByAnotherWayIsNotAdded() {
        PolicyMutation of = mutation(List.of(BELOW));
        MutantResult.Survived survived = of.survivors().get(0);
        PolicyMutation unconfirmed = new PolicyMutation(of.policy(), of.fixtures(), List.of(), List.of(
                new MutantResult.Survived(survived.mutant(), survived.killing(), Optional.empty(), false)));
        assertThat(unconfirmed.unconfirmed()).hasSize(1);
        assertThat(added(unconfirmed, null)).isEmpty();
    }

    @Test
    void whatIsInTheFileStaysAndNamesStayUnique() {
        String taken = "clerk: amount <= 100, not amount < 100";
        FixtureFile file = FixtureReader.read("fixtures/review.json", ShopMutants.file(
                ShopMutants.fixture(taken, 5, "CLERK"), ShopMutants.fixture(taken + " (2)", 6, "CLERK")).text(),
                ShopMutants.all());
        String text = added(mutation(List.of(BELOW)), file).orElseThrow().text();
        assertThat(text).startsWith(file.text().substring(0, file.text().indexOf("\n ]}"))).endsWith("\n ]}\n");
        assertThat(read(text).fixtures()).extracting(Fixture::name)
                .containsExactly(taken, taken + " (2)", taken + " (3)");
    }
}

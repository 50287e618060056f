package org.complaintrules.proof.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.complaintrules.proof.mutation.ShopMutants.CLERK;
import static org.complaintrules.proof.mutation.ShopMutants.MANAGER;
import static org.complaintrules.proof.mutation.ShopMutants.forReview;
import static org.complaintrules.proof.mutation.ShopMutants.mutant;
import static org.complaintrules.proof.mutation.ShopMutants.mutants;
import static org.complaintrules.proof.mutation.ShopMutants.run;

import java.util.ArrayList;
import java.util.List;
import org.complaintrules.Policies;
import org.complaintrules.Policy;
import org.complaintrules.compile.PolicyText;
import org.complaintrules.fixture.Fixture;
import org.complaintrules.fixture.FixtureReader;
import org.complaintrules.json.JsonWriter;
import org.junit.jupiter.api.Test;

/** What comes of a mutant, and which fixtures have a say in it. */
class MutationRunTest {
    private static final Mutant BELOW = mutant("clerk", "amount <= 100", "amount < 100");
    private static final Mutant CENT_MORE = mutant("clerk", "amount <= 100", "amount <= 100.01B");

    @Test
    void aMutantIsKilledByTheFirstFixtureThatFails() {
        assertThat(run(BELOW, MANAGER, CLERK)).isInstanceOfSatisfying(MutantResult.Killed.class,
                killed -> assertThat(killed.fixture().name()).isEqualTo("at 100"));
        assertThat(run(CENT_MORE, CLERK, MANAGER)).isInstanceOfSatisfying(MutantResult.Killed.class,
                killed -> assertThat(killed.fixture().name()).isEqualTo("above 100"));
    }

    @Test
    void aMutantThatNoFixtureFailsBySurvivesWithTheFixtureThatWould() {
        assertThat(run(BELOW, MANAGER)).isInstanceOfSatisfying(MutantResult.Survived.class, survived -> {
            assertThat(survived.confirmed()).isTrue();
            assertThat(survived.waiting()).isEmpty();
            assertThat(JsonWriter.line(survived.killing().tree())).isEqualTo("{\"name\": \"clerk: amount <= 100, not "
                    + "amount < 100\", \"clauses\": [\"c1\"], \"facts\": {\"refund\": {\"amount\": 100}}, \"expect\": "
                    + "[{\"type\": \"approval\", \"matter\": \"REFUND\", \"authority\": \"CLERK\", "
                    + "\"clauses\": [\"c1\"]}], \"only\": [\"approval\"], \"review\": true}");
        });
    }

    @Test
    void aConflictThatThePolicyHasIsExpectedByTheFixture() {
        Policy policy = TextPolicies.of(PolicyText.sample("conflict").rules(
                MutantLines.rule("first", "Complaint()", "new Approval(\"REFUND\", \"CLERK\")")
                + MutantLines.rule("second", "Complaint()", "new Approval(\"REFUND\", \"OWNER\")"))).get("conflict");
        Mutant dropped = Mutants.of(policy.model()).stream()
                .filter(mutant -> mutant.before().equals("rule \"second\"")).findFirst().orElseThrow();
        MutantResult.Survived survived = (MutantResult.Survived) new MutationRun(policy, List.of())
                .run(List.of(dropped), 1, count -> { }).get(0);
        assertThat(JsonWriter.line(survived.killing().tree())).contains("\"name\": \"decided otherwise without rule "
                + "'second'\"", "\"conflicts\": [{\"type\": \"approval\", \"subject\": \"REFUND\"}]");
    }

    @Test
    void aFixtureKillsAlsoByWhatHasGivenWay() {
        Policies policies = TextPolicies.of(PolicyText.sample("gives-way").rules(
                MutantLines.rule("general", "Complaint()", "new Approval(\"REFUND\", \"CLERK\")")
                + MutantLines.annotated("special", "@clause(\"c2\") @overrides(\"c1\")", "Complaint(complainants > 3)",
                        "new Approval(\"REFUND\", \"OWNER\")")));
        Policy policy = policies.get("gives-way");
        List<Fixture> fixtures = FixtureReader.read("fixtures/gives-way.json", """
                {"format": 1, "policy": "gives-way", "cases": [{"name": "four complainants",
                 "facts": {"complaint": {"complainants": 4}},
                 "expect": [{"type": "approval", "matter": "REFUND", "authority": "OWNER"}],
                 "overridden": [{"type": "approval", "matter": "REFUND", "authority": "CLERK"}]}]}
                """, policies).fixtures();
        List<Mutant> ofTheGeneralRule = Mutants.of(policy.model()).stream().filter(mutant -> mutant.rule() == 0).toList();
        assertThat(ofTheGeneralRule).isNotEmpty();
        assertThat(new MutationRun(policy, fixtures).run(ofTheGeneralRule, 1, count -> { }))
                .allSatisfy(result -> assertThat(result).isInstanceOf(MutantResult.Killed.class));
    }

    @Test
    void aMutantThatDecidesEveryCaseAlikeIsEquivalentAndProvedToBe() {
        assertThat(mutants("manager", "amount >= 100")).hasSizeGreaterThan(3).filteredOn(mutant ->
                List.of("", "amount > 100", "amount >= 99.99B").contains(mutant.after())).hasSize(3)
                .allSatisfy(mutant -> assertThat(run(mutant)).isInstanceOfSatisfying(MutantResult.Equivalent.class,
                        same -> assertThat(same.exploration().exhaustive()).isTrue()));
    }

    @Test
    void whereTimesMatterAnEquivalentMutantIsOnlySampled() {
        Mutant dropped = mutant("late", "paidAt >= askedAt", "");
        assertThat(run(dropped)).isInstanceOfSatisfying(MutantResult.Equivalent.class, same -> {
            assertThat(same.exploration().complete()).isTrue();
            assertThat(same.exploration().sampled()).isTrue();
        });
    }

    @Test
    void whereTheSearchIsGivenUpItIsOpenWhetherAFixtureCouldNotice() {
        Mutant dropped = mutant("manager", "amount >= 100", "");
        assertThat(new MutationRun(ShopMutants.policy(), List.of(), 1).run(List.of(dropped), 1, count -> { }))
                .singleElement().isInstanceOfSatisfying(MutantResult.Open.class,
                        open -> assertThat(open.exploration().complete()).isFalse());
    }

    @Test
    void aFixtureThatWaitsForReviewKillsNothingAndIsNamed() {
        assertThat(run(BELOW, forReview(CLERK), MANAGER)).isInstanceOfSatisfying(MutantResult.Survived.class,
                survived -> assertThat(survived.waiting()).map(Fixture::name).contains("at 100"));
        assertThat(run(CENT_MORE, forReview(CLERK))).isInstanceOfSatisfying(MutantResult.Survived.class,
                survived -> assertThat(survived.waiting()).isEmpty());
    }

    @Test
    void aFixtureThatFailsByThePolicyItselfKillsNothing() {
        String wrong = ShopMutants.fixture("wrong", 100, "MANAGER");
        assertThat(run(BELOW, wrong, forReview(wrong.replace("wrong", "wrong for review"))))
                .isInstanceOfSatisfying(MutantResult.Survived.class,
                        survived -> assertThat(survived.waiting()).isEmpty());
    }

    @Test
    void fixturesAreSortedByWhetherTheyCount() {
        CountedFixtures fixtures = new MutationRun(ShopMutants.policy(), ShopMutants.fixtures(CLERK, forReview(MANAGER),
                ShopMutants.fixture("wrong", 100, "MANAGER"))).fixtures();
        assertThat(fixtures.counted()).extracting(Fixture::name).containsExactly("at 100");
        assertThat(fixtures.forReview()).extracting(Fixture::name).containsExactly("above 100");
        assertThat(fixtures.failing()).extracting(Fixture::name).containsExactly("wrong");
    }

    @Test
    void theResultsAreInTheOrderOfTheMutantsHoweverManyThreadsThereAre() {
        List<Mutant> mutants = mutants("clerk", "amount <= 100");
        MutationRun run = new MutationRun(ShopMutants.policy(), ShopMutants.fixtures(CLERK));
        List<MutantResult> one = run.run(mutants, 1, count -> { });
        assertThat(one).extracting(MutantResult::mutant).isEqualTo(mutants);
        assertThat(run.run(mutants, 3, count -> { })).isEqualTo(one);
    }

    @Test
    void eachMutantIsToldOnceItIsDone() {
        List<Integer> told = new ArrayList<>();
        new MutationRun(ShopMutants.policy(), ShopMutants.fixtures(CLERK, MANAGER))
                .run(mutants("clerk", "amount <= 100"), 2, told::add);
        assertThat(told).containsExactly(1, 2, 3, 4, 5);
    }
}

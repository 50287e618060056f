package org.complaintrules.proof.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.complaintrules.Policies;
import org.complaintrules.Policy;
import org.complaintrules.RealPolicies;
import org.complaintrules.drl.Rule;
import org.complaintrules.facts.Case;
import org.complaintrules.facts.Fact;
import org.complaintrules.fixture.Fixture;
import org.complaintrules.fixture.FixtureReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The approvals of negotiated surrenders at the life insurer: what their fixtures protect. */
class SurrenderMutantsTest {
    private static Policies policies;
    private static Policy policy;
    private static List<Fixture> fixtures;
    private static List<Mutant> mutants;

    @BeforeAll
    static void readThePolicy() throws IOException {
        policies = RealPolicies.ALL;
        policy = policies.get("life-insurer");
        Path file = RealPolicies.FOLDER.resolve("life-insurer/fixtures/surrender.json");
        fixtures = FixtureReader.read(file.toString(), Files.readString(file), policies).fixtures();
        List<Rule> surrender = policy.model().rules().stream()
                .filter(rule -> rule.place().file().endsWith("surrender.drl")).toList();
        mutants = Mutants.of(policy.model(), surrender);
    }

    private static PolicyMutation mutation(List<Fixture> by) {
        MutationRun run = new MutationRun(policy, by);
        return new PolicyMutation(policy, run.fixtures(), List.of(), run.run(mutants, 2, count -> { }));
    }

    @Test
    void theFixturesNoticeEveryChange() {
        Score score = mutation(fixtures).score();
        assertThat(score.killed()).isEqualTo(score.counted()).isGreaterThan(200);
    }

    @Test
    void withoutTheFixturesAtExactly2000TheMutantsAtThatBoundarySurviveAndNoOthers() {
        List<Fixture> others = fixtures.stream().filter(fixture -> !isAt2000(fixture)).toList();
        assertThat(others).hasSizeLessThan(fixtures.size());
        PolicyMutation mutation = mutation(Stream.concat(others.stream(), withoutPremiums()).toList());
        assertThat(mutation.survivors()).extracting(survivor -> clause(survivor) + " " + survivor.mutant().after())
                .containsExactlyInAnyOrder(
                        "4.1-2 payout - cashValue < 2000", "4.1-2 payout - cashValue <= 1999.99B",
                        "4.1-3 payout - cashValue >= 2000", "4.1-3 payout - cashValue > 1999.99B",
                        "4.1-4 payout - cashValue < 2000", "4.1-4 payout - cashValue <= 1999.99B",
                        "4.1-8 payout - cashValue < 2000", "4.1-8 payout - cashValue <= 1999.99B",
                        "4.1-9 payout - cashValue < 2000", "4.1-9 payout - cashValue <= 1999.99B",
                        "4.1-9 payout - cashValue < 2000", "4.1-9 payout - cashValue <= 1999.99B");
        assertThat(mutation.score().survived()).isEqualTo(mutation.score().counted() - mutation.score().killed());
        assertThat(mutation.survivors()).allSatisfy(survivor -> {
            assertThat(survivor.confirmed()).isTrue();
            assertThat(surplus(survivor.killing().facts())).contains(new BigDecimal("2000"));
        });
    }

    /** The only fixture that shows that premiums of zero are not positive has a surplus of 2000 as well. */
    private static Stream<Fixture> withoutPremiums() {
        return FixtureReader.read("more.json", """
                {"format": 1, "policy": "life-insurer", "cases": [{"name": "a surplus of 1000 without premiums",
                  "facts": {"surrenderRequest": {"payout": 6000, "cashValue": 5000, "premiumsPaid": 0}},
                  "expect": [{"type": "approval", "clauses": ["life-insurer-4.1-9"]}], "only": ["approval"]}]}
                """, policies).fixtures().stream();
    }

    private static String clause(MutantResult.Survived survivor) {
        return policy.model().rules().get(survivor.mutant().rule()).clauses().get(0).replace("life-insurer-", "");
    }

    private static boolean isAt2000(Fixture fixture) {
        return surplus(fixture.facts()).filter(new BigDecimal("2000")::equals).isPresent();
    }

    /** Without zeros at its end, so that equal amounts are equal; nothing where a figure is unknown. */
    private static Optional<BigDecimal> surplus(Case facts) {
        Fact request = facts.facts().get(0);
        return value(request, "payout") instanceof BigDecimal payout
                && value(request, "cashValue") instanceof BigDecimal cashValue
                ? Optional.of(new BigDecimal(payout.subtract(cashValue).stripTrailingZeros().toPlainString()))
                : Optional.empty();
    }

    private static Object value(Fact fact, String field) {
        return fact.values().get(fact.type().indexOf(field));
    }
}

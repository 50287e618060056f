package org.complaintrules.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.complaintrules.Policies;
import org.complaintrules.Policy;
import org.complaintrules.RealPolicies;
import org.complaintrules.compile.PolicyFiles;
import org.complaintrules.compile.PolicyText;
import org.complaintrules.facts.Case;
import org.complaintrules.proof.mutation.PolicyMutation;
import org.complaintrules.proof.question.Unknown;
import org.complaintrules.proof.question.UnknownRule;
import org.complaintrules.proof.question.WhyNot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an embedding system asks. */
class ProofsTest {
    private static final Policy INSURER = RealPolicies.ALL.get("life-insurer");
    private static final Proofs PROOFS = Proofs.of(INSURER);
    private static final Case SURRENDER = INSURER.cases().read((Instant) null, Map.of("surrenderRequest",
            Map.of("payout", "7000.01", "cashValue", 6000)));

    @Test
    void whatIsStillWorthAsking() {
        assertThat(PROOFS.missing(SURRENDER).unknowns()).extracting(Unknown::pointer)
                .contains("/surrenderRequest/premiumsPaid");
    }

    @Test
    void whyAClauseDidNotConclude() {
        List<WhyNot> answers = PROOFS.whyNot(SURRENDER, "life-insurer-4.1-3");
        assertThat(answers).singleElement().satisfies(answer -> {
            assertThat(answer.rule().name().en()).isEqualTo("surplus over 2000, up to 10000: customer service manager");
            assertThat(answer.rulings()).isEmpty();
            assertThat(answer.changes()).isNotEmpty();
        });
        assertThatThrownBy(() -> PROOFS.whyNot(SURRENDER, "life-insurer-4.1-33")).isInstanceOf(UnknownRule.class);
    }

    @Test
    void whatAPolicyDecidesOtherwiseThanItself() {
        assertThat(PROOFS.since(INSURER).isSameForEveryCase()).isTrue();
    }

    @Test
    void whatCasesShow() {
        assertThat(PROOFS.coverage(List.of(SURRENDER)).ofRules().covered())
                .isGreaterThan(PROOFS.coverage(List.of()).ofRules().covered());
    }

    @Test
    void withoutFixturesNoChangeIsNoticed(@TempDir Path folder) throws IOException {
        PolicyText.named("shop").facts("""
                declare Refund @zh("退款") @en("a refund")
                    amount : BigDecimal @unit("CNY") @zh("金额") @en("amount")
                end
                """).rules("""
                rule "clerk" @clause("c1")
                when Refund(amount <= 100)
                then insert(new Approval("REFUND", "CLERK"));
                end
                """).writeTo(folder);
        PolicyMutation mutation = Proofs.of(Policies.from(folder).get("shop")).mutation(List.of());
        assertThat(mutation.score().killed()).isZero();
        assertThat(mutation.survivors()).isNotEmpty().allSatisfy(survivor -> assertThat(survivor.confirmed()).isTrue());
    }

    @Test
    void withoutFixturesEachRuleIsAFinding() {
        assertThat(PROOFS.check(PolicyFiles.read(RealPolicies.FOLDER.resolve("life-insurer")), List.of(), LocalDate.of(2026, 6, 17))
                .findings()).hasSize(INSURER.model().rules().size());
    }
}

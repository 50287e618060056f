package org.complaintrules.proof.flaw;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.complaintrules.compile.Total;
import org.complaintrules.proof.space.Witness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is proved of who approves a negotiated surrender: everyone has exactly one approver, and a mistake is named. */
class SurrenderProofsTest {
    private static final String UP_TO_10000 = "surplus over 2000, up to 10000: customer service manager";
    private static final String OVER_10000 = "surplus over 10000: general manager";

    @Test
    void everySurrenderHasAnApprover() {
        Surrender surrender = Surrender.asItIs();

        Search undecided = surrender.searches().undecided(total(surrender));

        assertThat(undecided.ruledOut()).isTrue();
        assertThat(undecided.exploration().exhaustive()).isTrue();
    }

    @Test
    void whoApprovesSomethingElseIsNotLookedAt() {
        Surrender more = Surrender.with(OVER_10000, "end\n", """
                end

                rule "earlier payouts over 5: the supervisor approves a review"
                    @zh("此前金额超过5元：咨诉主管审批复核")
                    @clause("life-insurer-4.1-8")
                when
                    SurrenderRequest(priorAgreedPayouts > 5)
                then
                    insert(new Approval("REVIEW_BEFORE_CLOSURE", "COMPLAINT_SUPERVISOR"));
                end
                """);
        Surrender surrender = Surrender.asItIs();

        assertThat(more.searches().undecided(total(more)).exploration())
                .isEqualTo(surrender.searches().undecided(total(surrender)).exploration());
    }

    @Test
    void noSurrenderHasTwoApprovers() {
        Surrender surrender = Surrender.asItIs();

        assertThat(Pairs.of(surrender.policy())).isNotEmpty().allSatisfy(pair ->
                assertThat(surrender.searches().clashing(pair[0], pair[1]).ruledOut()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "surplus up to 2000 and payout within 70 percent of premiums: complaint supervisor",
        UP_TO_10000,
        "payout over 70 percent of premiums, surplus up to 2000: customer service manager",
        OVER_10000,
        "payout not above cash value and within 70 percent of premiums: complaint supervisor, with a review",
        "surplus up to 2000 and premiums unknown: customer service manager for now",
        "surplus up to 2000 and premiums not positive: customer service manager"})
    void withoutARuleThatAloneCoversSomeCasesOneOfThemIsNamed(String rule) {
        Surrender surrender = Surrender.without(rule);

        Search undecided = surrender.searches().undecided(total(surrender));

        assertThat(undecided.found()).isTrue();
        assertThat(surrender.approvals(undecided.witness().orElseThrow())).isZero();
        assertThat(Surrender.asItIs().approvals(undecided.witness().orElseThrow())).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "surplus over 10000 and payout over 70 percent of premiums: general manager alone",
        "partial surrender, over 70 percent with earlier payouts or of the part's premiums: customer service manager"})
    void withoutAnExceptionTheGeneralRuleStillCoversItsCases(String rule) {
        Surrender surrender = Surrender.without(rule);

        assertThat(surrender.searches().undecided(total(surrender)).ruledOut()).isTrue();
    }

    @Test
    void aThresholdRaisedInOneRuleOnlyContradictsTheOther() {
        Surrender surrender = Surrender.with(UP_TO_10000, "<= 10000", "<= 12000");

        Search clashing = surrender.searches().clashing(surrender.position(UP_TO_10000), surrender.position(OVER_10000));

        Witness witness = clashing.witness().orElseThrow();
        assertThat(surplus(witness)).isGreaterThan(new BigDecimal("10000")).isLessThanOrEqualTo(new BigDecimal("12000"));
        assertThat(surrender.approvals(witness)).isEqualTo(2);
    }

    @Test
    void aThresholdThatLeavesOutOneCentIsAGap() {
        Surrender surrender = Surrender.with(UP_TO_10000, "> 2000", "> 2000.01B");

        Witness witness = surrender.searches().undecided(total(surrender)).witness().orElseThrow();

        assertThat(surplus(witness)).isGreaterThan(new BigDecimal("2000"))
                .isLessThanOrEqualTo(new BigDecimal("2000.01"));
    }

    private static Total total(Surrender surrender) {
        return surrender.policy().info().totals().get(0);
    }

    private static BigDecimal surplus(Witness witness) {
        Map<?, ?> request = (Map<?, ?>) witness.facts().get("surrenderRequest");
        return ((BigDecimal) request.get("payout")).subtract((BigDecimal) request.get("cashValue"));
    }
}

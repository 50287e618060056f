package org.complaintrules.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import org.complaintrules.compile.PolicyText;
import org.complaintrules.outcome.Classification;
import org.complaintrules.outcome.Decision;
import org.complaintrules.outcome.Fine;
import org.complaintrules.outcome.Measurement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rules conclude every kind of outcome, from values and variables, and match every field of what others concluded. */
class OutcomeMatchingTest {
    private static PolicyUnderTest policy;

    @BeforeAll
    static void compile() {
        policy = PolicyUnderTest.of(PolicyText.sample("outcome-test").rules("""
                rule "all kinds" @clause("c1") when Complaint(major == true, $at : acceptedAt, $done : repliedAt) then
                    insert(new Classification("severity", "MAJOR"));
                    insert(new Approval("CLOSE", "MANAGER"));
                    insert(new Fine("AGENT", "100.00", "CNY"));
                    insert(new Fine("CLERK", 200, null, "CNY"));
                    insert(new Sanction("AGENT", "WARN"));
                    insert(clock.deadline("REPLY", "24 HOURS", $at, $done));
                    insert(new Referral("COURT", "REVIEW"));
                    insert(new Referral("BOARD", "REPORT", "1 HOURS"));
                    insert(new Duty("AGENT", "CALL"));
                    insert(new Permission("AGENT", "VISIT"));
                    insert(new Breach("AGENT", "LATE"));
                    insert(new Admission(Verdict.TRANSFER, "ELSEWHERE"));
                    insert(new Retention("FILE", "2 YEARS"));
                    insert(new Measurement("SHARE", 3, null, "2.5", true));
                end
                rule "variables" @clause("c2")
                when Complaint(repeated == true, $sum : payout, $count : complainants, $via : channel, $yes : major) then
                    insert(new Classification("channel", $via));
                    insert(new Fine("AGENT", $sum, $sum, "CNY"));
                    insert(new Measurement("PEOPLE", $count, $sum, "0.50", $yes));
                end
                """ + PolicyText.seen("CLASSIFICATION", "Classification(scheme == \"severity\", value in (\"MAJOR\", \"X\"))")
                + PolicyText.seen("APPROVAL", "Approval(matter == \"CLOSE\", authority != \"X\")")
                + PolicyText.seen("FINE", "Fine(party == \"AGENT\", min == 100, max <= 100, currency == \"CNY\")")
                + PolicyText.seen("NOCEILING", "Fine(party == \"CLERK\", max == null, min >= 200.00B)")
                + PolicyText.seen("NOTFIVE", "Fine(party == \"CLERK\", max != 5)")
                + PolicyText.seen("SANCTION", "Sanction(party == \"AGENT\", measure == \"WARN\")")
                + PolicyText.seen("DEADLINE", "Deadline(action == \"REPLY\", from != null, $due : due, doneAt == null,"
                        + " status == DeadlineStatus.OVERDUE)", "Complaint(acceptedAt < $due)")
                + PolicyText.seen("REFERRAL", "Referral(to == \"COURT\", purpose == \"REVIEW\")")
                + PolicyText.seen("DUTY", "Duty(party == \"AGENT\", action not in (\"VISIT\"))")
                + PolicyText.seen("PERMISSION", "Permission(holder == \"AGENT\", action == \"VISIT\")")
                + PolicyText.seen("BREACH", "Breach(party == \"AGENT\", conduct == \"LATE\")")
                + PolicyText.seen("ADMISSION", "Admission(verdict in (Verdict.TRANSFER, Verdict.REJECT), reason == \"ELSEWHERE\")")
                + PolicyText.seen("MEASUREMENT", "Measurement(name == \"SHARE\", part > 2, whole == null, target == 2.50B, met == true)")
                + PolicyText.seen("SAMEPARTY", "Duty($who : party)", "Breach(party == $who)")
                + PolicyText.seen("VARIABLE", "Classification(scheme == \"severity\", $what : value)",
                        "Approval(matter == \"CLOSE\", $what == \"MAJOR\")")));
    }

    @Test
    void everyKindOfOutcomeIsConcludedAndMatched() {
        assertThat(policy.seen("{'complaint': {'major': true, 'acceptedAt': '2026-03-01T00:00:00Z'}}")).containsExactly(
                "ADMISSION", "APPROVAL", "BREACH", "CLASSIFICATION", "DEADLINE", "DUTY", "FINE", "MEASUREMENT", "NOCEILING",
                "PERMISSION", "REFERRAL", "SAMEPARTY", "SANCTION", "VARIABLE");
    }

    @Test
    void variablesBecomePartsOfOutcomes() {
        Decision decision = policy.decide("{'complaint': {'major': false, 'repeated': true, 'payout': '5.50', 'complainants': 3,"
                + " 'channel': 'ONLINE'}}");
        assertThat(decision.outcomes(Classification.class)).contains(new Classification("channel", "ONLINE"));
        assertThat(decision.outcomes(Fine.class))
                .containsExactly(new Fine("AGENT", new BigDecimal("5.50"), new BigDecimal("5.50"), "CNY"));
        assertThat(decision.outcomes(Measurement.class)).containsExactly(new Measurement("PEOPLE", BigDecimal.valueOf(3),
                new BigDecimal("5.50"), new BigDecimal("0.50"), false));
    }

    @Test
    void aRuleDoesNotConcludeWhereAPartOfItsOutcomeIsUnknown() {
        assertThat(policy.decide("{'complaint': {'major': false, 'repeated': true, 'payout': 5, 'channel': 'ONLINE'}}")
                .rulings()).isEmpty();
        assertThat(policy.decide("{'complaint': {'major': false, 'repeated': true, 'payout': 5, 'complainants': 3}}")
                .rulings()).isEmpty();
    }

    @Test
    void theRecordOfARetentionCanBeMatched() {
        PolicyText text = PolicyText.sample("retention-test").rules("""
                rule "keep" @clause("c1") when Complaint() then insert(new Retention("FILE", "2 YEARS")); end
                """ + PolicyText.seen("RETENTION", "Retention(record == \"FILE\")"));
        assertThat(PolicyUnderTest.of(text).seen("{'complaint': {}}")).contains("RETENTION");
    }

    @Test
    void anAmountInAListIsMatchedByItsValue() {
        PolicyText text = PolicyText.sample("amount-test").rules("""
                rule "fined" @clause("c1") when Complaint() then insert(new Fine("AGENT", "100.00", "CNY")); end
                """ + PolicyText.seen("HUNDRED", "Fine(min in (100, 200))"));
        assertThat(PolicyUnderTest.of(text).seen("{'complaint': {}}")).contains("HUNDRED");
    }

    /** What is not known is not "no ceiling" and not "no whole"; at the least it must not stop the decision. */
    @Test
    void anUnknownNumberForAPartThatMayBeOpenDoesNotStopTheDecision() {
        PolicyUnderTest open = openEnded();
        assertThatCode(() -> open.decide("{'complaint': {'major': true, 'payout': 5}}")).doesNotThrowAnyException();
    }

    @Test
    void anUnknownCeilingIsNotNoCeiling() {
        Decision decision = openEnded().decide("{'complaint': {'major': true, 'complainants': 3}}");
        assertThat(decision.rulings()).filteredOn(ruling -> ruling.rule().equals("amount")
                && ((Fine) ruling.outcome()).max() == null && !ruling.provisional()).isEmpty();
    }

    private static PolicyUnderTest openEnded() {
        return PolicyUnderTest.of(PolicyText.sample("open-test").rules("""
                rule "count" @clause("c1") when Complaint(major == true, $count : complainants)
                then insert(new Fine("AGENT", 1, $count, "CNY")); end
                rule "amount" @clause("c2") when Complaint(major == true, $sum : payout)
                then insert(new Fine("CLERK", 1, $sum, "CNY")); end
                """));
    }
}

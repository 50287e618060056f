package org.complaintrules.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.complaintrules.session.PolicyUnderTest.ruling;

import java.math.BigDecimal;
import java.util.List;
import org.complaintrules.compile.PolicyText;
import org.complaintrules.outcome.Decision;
import org.complaintrules.outcome.Ruling;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A ruling names every field it read, what it assumed, and what is open about it. */
class ExplanationTest {
    private static PolicyUnderTest policy;

    @BeforeAll
    static void compile() {
        policy = PolicyUnderTest.of(PolicyText.sample("explanation-test").rules("""
                rule "reads" @zh("读取") @clause("c1 c2")
                when Complaint(payout - cashValue > 5 || major == true, $unused : note)
                then insert(new Duty("HANDLER", "REPLY")); end

                rule "ambiguous" @clause("c9") when Complaint(visits > 5)
                then insert(new Duty("HANDLER", "VISIT")); end

                rule "nobody paid more" @clause("c3") when not Party(paid > 100) exists Party(heard == true)
                then insert(new Duty("HANDLER", "HEAR")); end

                rule "joined" @clause("c4") when Complaint($sum : payout) Contract(premium > $sum)
                then insert(new Duty("HANDLER", "REFUND")); end

                rule "reply within a day" @clause("c5") when Complaint($from : acceptedAt, $done : repliedAt)
                then insert(clock.deadline("REPLY", "24 HOURS", $from, $done)); end

                rule "reply overdue" @clause("c6")
                when Deadline(action == "REPLY", status in (DeadlineStatus.LATE, DeadlineStatus.OVERDUE))
                then insert(new Fine("HANDLER", 100, "CNY")); end

                rule "handled by whoever is first" @clause("c7")
                when Contract($from : startedAt) Complaint($accepted : acceptedAt, $replied : repliedAt)
                then insert(clock.deadline("FIRST_STEP", "24 HOURS", $from, clock.earliest($accepted, $replied))); end

                rule "five working days" @clause("c8") when Contract($from : startedAt) Complaint($done : repliedAt)
                then insert(clock.deadline("VISIT", "5 WORKING_DAYS", $from, $done)); end

                rule "second finishes what the first began" @clause("c10")
                when Employee(name == "A", $from : startedAt) Employee(name == "B", $done : doneAt)
                then insert(clock.deadline("HANDOVER", "24 HOURS", $from, $done)); end

                rule "one caution for two limbs" @clause("c9 c9") when Complaint(visits > 5)
                then insert(new Duty("HANDLER", "CALL")); end
                """));
    }

    private static Ruling of(String facts, String rule) {
        return ruling(policy.decide(facts), rule);
    }

    @Test
    void everyFieldReadIsNamedWithItsValueTheUnknownIncluded() {
        Ruling ruling = of("{'complaint': {'payout': '20.50', 'cashValue': 10, 'visits': 1}}", "reads");
        assertThat(ruling.because()).containsOnlyKeys("/complaint/payout", "/complaint/cashValue", "/complaint/major",
                "/complaint/note").containsEntry("/complaint/payout", new BigDecimal("20.50"))
                .containsEntry("/complaint/major", null);
        assertThat(ruling.clauses()).containsExactly("c1", "c2");
        assertThat(ruling.article()).isEqualTo("第1条;第2条");
        assertThat(ruling.rule()).isEqualTo("reads");
        assertThat(ruling.ruleZh()).isEqualTo("读取");
        assertThat(ruling.caution()).isNull();
    }

    @Test
    void fieldsOfJoinedFactsAreNamed() {
        assertThat(of("{'complaint': {'payout': 5}, 'contract': {'premium': 6}}", "joined").because())
                .containsOnlyKeys("/complaint/payout", "/contract/premium");
    }

    @Test
    void allFactsSearchedAreNamed() {
        assertThat(of("{'party': [{'name': 'A', 'paid': 1, 'heard': true}, {'name': 'B', 'paid': 2}]}", "nobody paid more")
                .because()).containsOnlyKeys("/party/0/paid", "/party/0/heard", "/party/1/paid", "/party/1/heard");
    }

    @Test
    void theCautionOfAnAmbiguousClauseIsSaid() {
        assertThat(of("{'complaint': {'visits': 6}}", "ambiguous").caution().en()).isEqualTo("The source is ambiguous.");
        assertThat(of("{'complaint': {'visits': 6}}", "ambiguous").caution().zh()).isEqualTo("原文有歧义。");
    }

    @Test
    void aClauseNamedTwiceIsCautionedOnce() {
        assertThat(of("{'complaint': {'visits': 6}}", "one caution for two limbs").caution().zh()).isEqualTo("原文有歧义。");
    }

    @Test
    void aTimeNotGivenIsAssumedNotToHaveHappened() {
        Decision decision = policy.decide("{'complaint': {'acceptedAt': '2026-03-01T00:00:00Z'}}");
        assertThat(ruling(decision, "reply within a day").assumed()).containsExactly("/complaint/repliedAt");
        assertThat(ruling(decision, "reply overdue").assumed()).containsExactly("/complaint/repliedAt");
        assertThat(ruling(decision, "reply overdue").from()).containsExactly("reply within a day");
    }

    @Test
    void aTimeGivenIsNotAssumed() {
        Decision late = policy.decide("{'complaint': {'acceptedAt': '2026-03-01T00:00:00Z',"
                + " 'repliedAt': '2026-03-02T00:00:01Z'}}");
        assertThat(ruling(late, "reply within a day").assumed()).isEmpty();
        assertThat(ruling(late, "reply overdue").assumed()).isEmpty();
        Decision later = policy.decide("{'complaint': {'acceptedAt': '2026-03-01T00:00:00Z',"
                + " 'repliedAt': '2027-03-02T00:00:01Z'}}");
        assertThat(ruling(later, "reply within a day").assumed()).as("a time after asOf is given").isEmpty();
    }

    @Test
    void nothingIsAssumedOfALimitThatHasNotBegun() {
        assertThat(of("{'complaint': {}}", "reply within a day").assumed()).isEmpty();
    }

    @Test
    void ofSeveralTimesNoneOfWhichIsGivenAllAreAssumed() {
        assertThat(of("{'contract': {'startedAt': '2026-03-01T00:00:00Z'}, 'complaint': {}}",
                "handled by whoever is first").assumed()).containsExactly("/complaint/acceptedAt", "/complaint/repliedAt");
    }

    @Test
    void onlyTheFactWhoseTimeIsReadIsAssumed() {
        assertThat(of("{'employee': [{'name': 'A', 'startedAt': '2026-03-01T00:00:00Z'}, {'name': 'B'}]}",
                "second finishes what the first began").assumed()).containsExactly("/employee/1/doneAt");
    }

    @Test
    void onlyTheFieldsReadOfEachOfTwoFactsAreNamed() {
        assertThat(of("{'employee': [{'name': 'A', 'startedAt': '2026-03-01T00:00:00Z'}, {'name': 'B'}]}",
                "second finishes what the first began").because()).containsOnlyKeys("/employee/0/name",
                        "/employee/0/startedAt", "/employee/1/name", "/employee/1/doneAt");
    }

    @Test
    void doneBeforeTheStartIsCautioned() {
        assertThat(of("{'complaint': {'acceptedAt': '2026-03-01T00:00:00Z', 'repliedAt': '2026-02-28T00:00:00Z'}}",
                "reply within a day").caution().en()).contains("before the limit began");
        assertThat(of("{'complaint': {'acceptedAt': '2026-03-01T00:00:00Z', 'repliedAt': '2026-03-01T00:00:00Z'}}",
                "reply within a day").caution()).isNull();
    }

    @Test
    void aYearThatTheCalendarDoesNotKnowIsCautioned() {
        String facts = "{'contract': {'startedAt': '2049-03-01T00:00:00Z'}, 'complaint': {}}";
        Decision decision = policy.decide("2049-03-02T00:00:00Z", facts);
        assertThat(ruling(decision, "five working days").caution().en()).contains("days off are not known");
        assertThat(ruling(decision, "five working days").caution().zh()).contains("放假安排");
        assertThat(of("{'contract': {'startedAt': '2026-03-01T00:00:00Z'}, 'complaint': {}}", "five working days")
                .caution()).isNull();
    }

    @Test
    void rulingsStandInTheOrderOfTheClauses() {
        assertThat(policy.decide("{'complaint': {'visits': 6, 'payout': 5, 'major': true}, 'contract': {'premium': 6}}")
                .rulings()).extracting(Ruling::clauses).extracting(List::toString)
                .startsWith("[c1, c2]", "[c4]", "[c5]").endsWith("[c9]", "[c9]");
    }
}

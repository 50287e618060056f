package org.complaintrules.proof.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When a rule, and a clause, was seen to conclude, and seen to conclude nothing. */
class RuleCoverageTest {
    private static final String LIMIT = """
            rule "limit" @clause("c1") when Complaint($from : acceptedAt, $done : repliedAt)
            then insert(clock.deadline("REPLY", "15 WORKING_DAYS", $from, $done)); end
            """;

    private static Sides sides(String rule, String... facts) {
        return Measured.of(rule, facts).rule("R").sides();
    }

    @Test
    void aRuleIsSilentWhereItsFactsAreGivenAndItConcludesNothing() {
        String rule = Measured.seenWhere("Complaint(major == true)", "Contract(active == true)");
        assertThat(sides(rule, "{'complaint': {'major': true}, 'contract': {}}").fails()).isInstanceOf(Side.Seen.class);
        assertThat(sides(rule, "{'complaint': {'major': true}}").fails()).isInstanceOf(Side.Unseen.class);
    }

    @Test
    void aRuleThatAsksWhetherThereIsAnyIsSilentOnlyWhereTheListIsGiven() {
        String rule = Measured.seenWhere("Complaint()", "exists Employee(atFault == true)");
        assertThat(sides(rule, "{'complaint': {}, 'employee': []}").fails()).isInstanceOf(Side.Seen.class);
        assertThat(sides(rule, "{'complaint': {}}").fails()).isInstanceOf(Side.Unseen.class);
    }

    @Test
    void aRuleAboutRulingsAloneIsSilentOnlyWhereItLooksAtOne() {
        String rules = LIMIT + Measured.seenWhere("Deadline(action == \"REPLY\", status == DeadlineStatus.OVERDUE)");
        assertThat(sides(rules, "{'complaint': {'acceptedAt': '2026-03-03T10:00:00+08:00'}}").fails())
                .isInstanceOf(Side.Seen.class);
        assertThat(sides(rules, "{'contract': {}}").fails()).isInstanceOf(Side.Unseen.class);
    }

    @Test
    void aDeadlineThatRunsForEveryFactIsProvedNeverToBeSilentWhateverTheTimes() {
        Measured measured = Measured.of(LIMIT, "{'complaint': {}}");
        assertThat(measured.rule("limit").sides().fails()).isEqualTo(
                new Side.Unseen(Reason.ALWAYS_TRUE, Basis.PROVED, Optional.empty()));
        assertThat(measured.coverage().ofRules()).isEqualTo(new Tally(2, 2));
        assertThat(measured.coverage().ofConditions()).isEqualTo(new Tally(0, 0));
    }

    @Test
    void whatGivesWayCountsAsConcluded() {
        String rules = Measured.seenWhere("Complaint(major == true)") + """
                rule "special" @clause("c2") @replaces("c1") when Complaint(major == true)
                then insert(new Classification("seen", "OTHER")); end
                """;
        assertThat(sides(rules, "{'complaint': {'major': true}}").holds()).isInstanceOf(Side.Seen.class);
    }

    @Test
    void aClauseIsSeenWhereOneOfItsRulesIs() {
        String rules = Measured.seenWhere("Complaint(major == true)") + """
                rule "other" @clause("c1 c3") when Complaint(repeated == true)
                then insert(new Classification("other", "X")); end
                """;
        Coverage coverage = Measured.of(rules, "{'complaint': {'major': true}}").coverage();
        assertThat(coverage.clauses()).extracting(each -> each.clause().id()).containsExactly("c1", "c3");
        assertThat(coverage.clauses().get(0).tally()).isEqualTo(new Tally(2, 2));
        assertThat(coverage.clauses().get(1).coversConcluded()).isFalse();
        assertThat(coverage.clauses().get(1).coversSilent()).isTrue();
        assertThat(coverage.ofClauses()).isEqualTo(new Tally(3, 4));
        assertThat(coverage.ofConditions()).isEqualTo(new Tally(1, 4));
    }
}

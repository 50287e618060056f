package org.complaintrules.proof.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Each reason why a side was not seen, and where it is not the reason. */
class ReasonsTest {
    private static final String TWO = Measured.seenWhere("Complaint(major == true, complainants >= 5)");
    private static final String MADE = """
            rule "first" @clause("c1") when Complaint(major == true)
            then insert(new Classification("severity", "MAJOR")); end
            """;
    private static final String ALSO_MADE = """
            rule "second" @clause("c2") when Complaint(repeated == true)
            then insert(new Classification("kind", "REPEATED")); end
            """;
    private static final String DEADLINE = """
            rule "limit" @clause("c1") when Complaint($from : acceptedAt, $done : repliedAt)
            then insert(clock.deadline("REPLY", "15 WORKING_DAYS", $from, $done)); end
            """;

    private static void assertUnseen(Side side, Reason reason, Basis basis) {
        assertThat(side).isInstanceOfSatisfying(Side.Unseen.class, unseen -> {
            assertThat(unseen.reason()).isEqualTo(reason);
            assertThat(unseen.basis()).isEqualTo(basis);
            assertThat(unseen.covered()).isEqualTo(basis == Basis.PROVED);
            assertThat(unseen.witness().isPresent()).isEqualTo(basis == Basis.POSSIBLE);
        });
    }

    private static void assertSeen(Side side) {
        assertThat(side).isInstanceOf(Side.Seen.class);
        assertThat(side.covered()).isTrue();
    }

    @Test
    void aConditionSeenTrueAndFalseIsCovered() {
        Measured measured = Measured.of(TWO, "{'complaint': {'major': true, 'complainants': 5}}",
                "{'complaint': {'major': true, 'complainants': 4}}", "{'complaint': {'major': false}}");
        for (int condition = 0; condition < 2; condition++) {
            assertSeen(measured.condition(condition).holds());
            assertSeen(measured.condition(condition).fails());
        }
        assertThat(measured.unseen()).isEmpty();
    }

    @Test
    void aConditionIsNeverReachedWhereWhatStandsBeforeItNeverHeld() {
        Measured measured = Measured.of(TWO, "{'complaint': {'major': false, 'complainants': 5}}");
        assertUnseen(measured.condition(1).holds(), Reason.NEVER_REACHED, Basis.POSSIBLE);
        assertUnseen(measured.condition(1).fails(), Reason.NEVER_REACHED, Basis.POSSIBLE);
    }

    @Test
    void aConditionIsNeverReachedInAnyCaseWhereWhatStandsBeforeItCannotHold() {
        Measured measured = Measured.of(
                Measured.seenWhere("Complaint(complainants > 5, complainants < 5, major == true)"),
                "{'complaint': {'complainants': 6, 'major': true}}");
        assertUnseen(measured.condition(2).holds(), Reason.NEVER_REACHED, Basis.PROVED);
        assertUnseen(measured.condition(2).fails(), Reason.NEVER_REACHED, Basis.PROVED);
        assertUnseen(measured.condition(1).holds(), Reason.ALWAYS_FALSE, Basis.PROVED);
        assertSeen(measured.condition(1).fails());
    }

    @Test
    void aFactIsNeverGivenWhereNoCaseKnowsTheField() {
        Measured measured = Measured.of(TWO, "{'complaint': {'major': false}}");
        assertUnseen(measured.condition(1).holds(), Reason.FACT_NEVER_GIVEN, Basis.POSSIBLE);
        assertUnseen(Measured.of(TWO).condition(0).holds(), Reason.FACT_NEVER_GIVEN, Basis.POSSIBLE);
    }

    @Test
    void aFactIsNeverGivenWhereItIsUnknownWheneverItIsAskedFor() {
        Measured measured = Measured.of(TWO, "{'complaint': {'major': true}}",
                "{'complaint': {'major': false, 'complainants': 5}}");
        assertUnseen(measured.condition(1).holds(), Reason.FACT_NEVER_GIVEN, Basis.POSSIBLE);
        assertUnseen(measured.condition(1).fails(), Reason.FACT_NEVER_GIVEN, Basis.POSSIBLE);
    }

    @Test
    void askingWhetherAFieldIsKnownNeedsTheFactAndNotTheField() {
        String rule = Measured.seenWhere("Complaint(major == null)");
        assertUnseen(Measured.of(rule).condition(0).holds(), Reason.FACT_NEVER_GIVEN, Basis.POSSIBLE);
        Measured measured = Measured.of(rule, "{'complaint': {}}");
        assertSeen(measured.condition(0).holds());
        assertUnseen(measured.condition(0).fails(), Reason.ALWAYS_TRUE, Basis.POSSIBLE);
    }

    @Test
    void alwaysTrueInTheFixturesIsAHole() {
        Measured measured = Measured.of(TWO, "{'complaint': {'major': true, 'complainants': 5}}");
        assertUnseen(measured.condition(0).fails(), Reason.ALWAYS_TRUE, Basis.POSSIBLE);
        assertUnseen(measured.condition(1).fails(), Reason.ALWAYS_TRUE, Basis.POSSIBLE);
    }

    @Test
    void alwaysFalseInTheFixturesIsAHole() {
        Measured measured = Measured.of(TWO, "{'complaint': {'major': true, 'complainants': 4}}");
        assertUnseen(measured.condition(1).holds(), Reason.ALWAYS_FALSE, Basis.POSSIBLE);
    }

    @Test
    void alwaysTrueInEveryCaseIsExcused() {
        String facts = "{'complaint': {'complainants': 6}}";
        assertUnseen(Measured.of(Measured.seenWhere("Complaint(complainants > 5, complainants > 4)"), facts)
                .condition(1).fails(), Reason.ALWAYS_TRUE, Basis.PROVED);
        assertUnseen(Measured.of(Measured.seenWhere("Complaint(complainants > 5, complainants > 6)"), facts)
                .condition(1).holds(), Reason.ALWAYS_FALSE, Basis.POSSIBLE);
    }

    @Test
    void theUnknownIsNotAWayToBeFalse() {
        Measured measured = Measured.of(Measured.seenWhere("Complaint(visits <= 1 || visits >= 1)"),
                "{'complaint': {'visits': 0}}", "{'complaint': {'visits': 1}}", "{'complaint': {'visits': 2}}",
                "{'complaint': {}}");
        assertSeen(measured.condition(0).fails());
        assertUnseen(measured.condition(1).fails(), Reason.ALWAYS_TRUE, Basis.PROVED);
    }

    @Test
    void whatIsProvedOfASampleOfTimesOnlyExcusesNothing() {
        Measured measured = Measured.of(DEADLINE + Measured.seenWhere(
                "Deadline(action == \"REPLY\", status == DeadlineStatus.LATE, status != DeadlineStatus.MET)"),
                "{'complaint': {'acceptedAt': '2026-01-05T10:00:00+08:00', 'repliedAt': '2026-03-02T10:00:00+08:00'}}");
        assertSeen(measured.condition(2).holds());
        assertUnseen(measured.condition(2).fails(), Reason.ALWAYS_TRUE, Basis.SAMPLED);
    }

    @Test
    void aConditionThatSelectsAmongRulingsIsExcusedWhereThereIsNothingElseToSelect() {
        String asks = Measured.seenWhere("Classification(scheme == \"severity\", value == \"MAJOR\")");
        Measured measured = Measured.of(MADE + asks, "{'complaint': {'major': true}}");
        assertSeen(measured.condition(0).holds());
        assertUnseen(measured.condition(0).fails(), Reason.ALWAYS_TRUE, Basis.PROVED);
        assertUnseen(measured.condition(1).fails(), Reason.ALWAYS_TRUE, Basis.PROVED);
    }

    @Test
    void aConditionThatSelectsAmongRulingsIsFalseWhereOneStandsThatItLeavesOut() {
        String rules = MADE + ALSO_MADE + Measured.seenWhere("Classification(scheme == \"severity\")");
        Measured without = Measured.of(rules, "{'complaint': {'major': true}}");
        assertUnseen(without.condition(0).fails(), Reason.ALWAYS_TRUE, Basis.POSSIBLE);
        assertSeen(Measured.of(rules, "{'complaint': {'repeated': true}}").condition(0).fails());
    }

    @Test
    void aRuleThatNobodyConcludesForIsProvedSilent() {
        Measured measured = Measured.of(Measured.seenWhere("Approval(matter == \"X\")"), "{'complaint': {}}");
        assertUnseen(measured.rule("R").sides().holds(), Reason.NEVER_REACHED, Basis.PROVED);
        assertUnseen(measured.condition(0).holds(), Reason.NEVER_REACHED, Basis.PROVED);
    }
}

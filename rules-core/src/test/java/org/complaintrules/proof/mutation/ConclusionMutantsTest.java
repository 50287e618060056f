package org.complaintrules.proof.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.complaintrules.proof.mutation.MutantLines.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How what a rule concludes is changed. */
class ConclusionMutantsTest {
    private static void assertMutants(String when, String conclusion, Change change, String... changed) {
        assertThat(MutantLines.of(rule("r", when, conclusion))).containsExactly(Stream.of(changed)
                .map(each -> change + ": insert(" + conclusion + "); -> insert(" + each + ");").toArray(String[]::new));
    }

    @Test
    void aFixedFineIsOneAmount() {
        assertMutants("Complaint()", "new Fine(\"P\", 200, \"CNY\")", Change.AMOUNT, "new Fine(\"P\", 201, \"CNY\")",
                "new Fine(\"P\", 199, \"CNY\")");
        assertMutants("Complaint()", "new Fine(\"P\", \"0.50\", \"CNY\")", Change.AMOUNT,
                "new Fine(\"P\", \"0.51\", \"CNY\")", "new Fine(\"P\", \"0.49\", \"CNY\")");
    }

    @Test
    void theBoundsOfAFineMoveEachButNeverPastEachOtherOrBelowNothing() {
        assertMutants("Complaint()", "new Fine(\"P\", 100, 300, \"CNY\")", Change.AMOUNT,
                "new Fine(\"P\", 101, 300, \"CNY\")", "new Fine(\"P\", 99, 300, \"CNY\")",
                "new Fine(\"P\", 100, 301, \"CNY\")", "new Fine(\"P\", 100, 299, \"CNY\")");
        assertMutants("Complaint()", "new Fine(\"P\", 0, \"CNY\")", Change.AMOUNT, "new Fine(\"P\", 1, \"CNY\")");
        assertMutants("Complaint()", "new Fine(\"P\", 0, 1, \"CNY\")", Change.AMOUNT, "new Fine(\"P\", 1, \"CNY\")",
                "new Fine(\"P\", 0, 2, \"CNY\")", "new Fine(\"P\", 0, \"CNY\")");
    }

    @Test
    void aFineWithoutAGreatestAmountBecomesAFixedOne() {
        assertMutants("Complaint()", "new Fine(\"P\", 100, null, \"CNY\")", Change.AMOUNT,
                "new Fine(\"P\", 101, null, \"CNY\")", "new Fine(\"P\", 99, null, \"CNY\")",
                "new Fine(\"P\", 100, \"CNY\")");
    }

    @ParameterizedTest
    @CsvSource({
        "15 WORKING_DAYS, 16 WORKING_DAYS, 14 WORKING_DAYS, 15 CALENDAR_DAYS",
        "30 CALENDAR_DAYS, 31 CALENDAR_DAYS, 29 CALENDAR_DAYS, 30 WORKING_DAYS",
        "10 MINUTES, 11 MINUTES, 9 MINUTES, 10 HOURS", "1 HOURS, 2 HOURS, 0 HOURS, 1 MINUTES",
        "8 WORKING_HOURS, 9 WORKING_HOURS, 7 WORKING_HOURS, 8 HOURS", "3 MONTHS, 4 MONTHS, 2 MONTHS, 3 YEARS",
        "-2 YEARS, -1 YEARS, -3 YEARS, -2 MONTHS",
    })
    void aSpanMovesByOneAndIntoTheUnitMistakenForIt(String span, String more, String less, String other) {
        assertMutants("Complaint()", "new Retention(\"FILE\", \"" + span + "\")", Change.SPAN,
                "new Retention(\"FILE\", \"" + more + "\")", "new Retention(\"FILE\", \"" + less + "\")",
                "new Retention(\"FILE\", \"" + other + "\")");
    }

    @Test
    void theSameDayIsTheSameInAnyUnit() {
        assertMutants("Complaint()", "new Retention(\"FILE\", \"0 CALENDAR_DAYS\")", Change.SPAN,
                "new Retention(\"FILE\", \"1 CALENDAR_DAYS\")", "new Retention(\"FILE\", \"-1 CALENDAR_DAYS\")");
    }

    @Test
    void theLongestSpanGetsNoLongerAndTheShortestNoShorter() {
        assertMutants("Complaint()", "new Retention(\"FILE\", \"100000 MONTHS\")", Change.SPAN,
                "new Retention(\"FILE\", \"99999 MONTHS\")", "new Retention(\"FILE\", \"100000 YEARS\")");
        assertMutants("Complaint()", "new Retention(\"FILE\", \"-100000 MONTHS\")", Change.SPAN,
                "new Retention(\"FILE\", \"-99999 MONTHS\")", "new Retention(\"FILE\", \"-100000 YEARS\")");
    }

    @Test
    void aVerdictBecomesTheNext() {
        assertMutants("Complaint()", "new Admission(Verdict.REJECT, \"LATE\")", Change.ENUM_VALUE,
                "new Admission(Verdict.TRANSFER, \"LATE\")");
        assertMutants("Complaint()", "new Admission(Verdict.TRANSFER, \"LATE\")", Change.ENUM_VALUE,
                "new Admission(Verdict.ACCEPT, \"LATE\")");
    }

    @Test
    void aMeasurementHasItsFiguresItsTargetAndWhetherItIsMetChanged() {
        String conclusion = "new Measurement(\"RATE\", $visits, $complainants, \"0.95\", true)";
        String pattern = "Complaint($visits : visits, $complainants : complainants)";
        assertThat(MutantLines.of(rule("r", pattern, conclusion))).containsExactly(
                "LITERAL: insert(" + conclusion + "); -> insert(" + conclusion.replace("true", "false") + ");",
                "AMOUNT: insert(" + conclusion + "); -> insert(" + conclusion.replace("0.95", "0.96") + ");",
                "AMOUNT: insert(" + conclusion + "); -> insert(" + conclusion.replace("0.95", "0.94") + ");",
                "ARGUMENT: insert(" + conclusion + "); -> insert(" + conclusion.replace("$visits", "$complainants")
                        + ");",
                "ARGUMENT: insert(" + conclusion + "); -> insert(" + conclusion.replace("$complainants", "$visits")
                        + ");");
    }

    @Test
    void aTimeBecomesTheNextThatTheRuleBinds() {
        assertMutants("Complaint($acceptedAt : acceptedAt, $payout : payout, $repliedAt : repliedAt)",
                "clock.due(\"REPLY\", $acceptedAt, $repliedAt)", Change.ARGUMENT,
                "clock.due(\"REPLY\", $repliedAt, $repliedAt)", "clock.due(\"REPLY\", $acceptedAt, $acceptedAt)");
    }

    @Test
    void aTimeThatIsTheOnlyOneStays() {
        assertMutants("Complaint($acceptedAt : acceptedAt)", "clock.due(\"REPLY\", $acceptedAt, $acceptedAt)",
                Change.ARGUMENT);
    }

    @Test
    void theEarlierOfTwoBecomesEachAndEachBecomesAThird() {
        assertMutants("Complaint($acceptedAt : acceptedAt, $repliedAt : repliedAt) Contract($startedAt : startedAt)",
                "clock.due(\"REPLY\", clock.earliest($acceptedAt, $repliedAt), $startedAt)", Change.ARGUMENT,
                "clock.due(\"REPLY\", $acceptedAt, $startedAt)", "clock.due(\"REPLY\", $repliedAt, $startedAt)",
                "clock.due(\"REPLY\", clock.earliest($startedAt, $repliedAt), $startedAt)",
                "clock.due(\"REPLY\", clock.earliest($acceptedAt, $startedAt), $startedAt)",
                "clock.due(\"REPLY\", clock.earliest($acceptedAt, $repliedAt), $acceptedAt)");
    }

    @Test
    void aDeadlineHasItsSpanAndItsTimesChanged() {
        String conclusion = "clock.deadline(\"REPLY\", \"2 MONTHS\", $acceptedAt, $repliedAt)";
        assertThat(MutantLines.of(rule("r", "Complaint($acceptedAt : acceptedAt, $repliedAt : repliedAt)", conclusion)))
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .containsExactly("SPAN", "SPAN", "SPAN", "ARGUMENT", "ARGUMENT");
    }
}

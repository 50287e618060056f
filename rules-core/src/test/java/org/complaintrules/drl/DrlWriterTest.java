package org.complaintrules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** A rule is written as its author would write it, and reads back as the same rule. */
class DrlWriterTest {
    private static Rule rule(String when, String then) {
        return WrittenRule.read("rule \"r\" @clause(\"c1\") when " + when + " then " + then + " end");
    }

    /** The first pattern as it is written, after it was read back as the same. */
    private static String written(String pattern) {
        Rule rule = rule(pattern, "insert(new Duty(\"HANDLER\", \"REPLY\"));");
        WrittenRule.assertReadsBack(rule);
        return new DrlWriter(rule).pattern(0);
    }

    private static String concluded(String conclusion) {
        Rule rule = rule("Complaint($from : acceptedAt, $done : repliedAt, $paid : payout, $all : premiumsPaid) "
                + "Employee($since : startedAt)", conclusion);
        WrittenRule.assertReadsBack(rule);
        return new DrlWriter(rule).conclusion(rule.then().get(0));
    }

    @Test
    void aRuleIsWrittenWithAllThatItsAuthorWrote() {
        Rule rule = WrittenRule.read("""
                rule "late: fine" @zh("逾期:罚款") @clause("c1  c2") @overrides("c3") @replaces("c4 c5")
                when Deadline(action == "REPLY", $from : due); exists Party(heard == true)
                     Complaint(acceptedAt > $from, (major == true && repeated != true) || note == null)
                then insert(new Fine("HANDLER", 100, 200, "CNY")); insert(clock.due("PAY", $from, $from)); end
                """);
        assertThat(new DrlWriter(rule).rule()).isEqualTo("""
                rule "late: fine"
                    @zh("逾期:罚款")
                    @clause("c1 c2")
                    @overrides("c3")
                    @replaces("c4 c5")
                when
                    Deadline(action == "REPLY", $due : due)
                    exists Party(heard == true)
                    Complaint(acceptedAt > $due, (major == true && repeated != true) || note == null)
                then
                    insert(new Fine("HANDLER", 100, 200, "CNY"));
                    insert(clock.due("PAY", $due, $due));
                end
                """);
        WrittenRule.assertReadsBack(rule);
    }

    @Test
    void aNameThatIsTheSameInBothLanguagesIsWrittenOnce() {
        assertThat(new DrlWriter(rule("Complaint()", "insert(new Duty(\"HANDLER\", \"REPLY\"));")).rule())
                .startsWith("rule \"r\"\n    @clause(\"c1\")\nwhen\n");
    }

    @Test
    void fieldsOfOneNameGetVariablesWithNumbers() {
        Rule rule = rule("Employee($a : startedAt) Contract($b : startedAt, $c : endsOn) "
                + "Complaint(acceptedAt > $a, acceptedAt < $b)", "insert(clock.due(\"PAY\", $b, $a));");
        DrlWriter writer = new DrlWriter(rule);
        assertThat(writer.pattern(0)).isEqualTo("Employee($startedAt : startedAt)");
        assertThat(writer.pattern(1)).isEqualTo("Contract($startedAt2 : startedAt, $endsOn : endsOn)");
        assertThat(writer.pattern(2)).isEqualTo("Complaint(acceptedAt > $startedAt, acceptedAt < $startedAt2)");
        assertThat(writer.conclusion(rule.then().get(0)))
                .isEqualTo("insert(clock.due(\"PAY\", $startedAt2, $startedAt));");
        WrittenRule.assertReadsBack(rule);
    }

    @Test
    void aVariableUsedInItsOwnPatternIsTheField() {
        assertThat(written("Complaint($x : payout, $x > 5)")).isEqualTo("Complaint(payout > 5, $payout : payout)");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "payout <= premiumsPaid * 0.70B", "payout - cashValue <= 2000", "-payout > -5", "-payout * 0.5B > cashValue",
        "payout * 2 + 1 != cashValue - 3", "payout - -5 > 0", "payout + -5.5B > 0", "5 < complainants",
        "5 * -1 > payout", "-5 * -1 > payout", "3 * 4 + payout > 0", "payout * 1.0B > 2",
        "payout - cashValue * 1.0B > 2", "payout > 2147483647", "payout > 2147483648B", "payout > -2147483648B",
        "payout > 0.0000000001B", "payout * 0 >= 0", "major == true", "false != major", "note == \"a b\"",
        "\"x\" != note", "note == memo", "channel == Channel.PHONE", "Channel.PHONE == channel", "earlier != channel",
        "earlier in (Channel.PHONE, Channel.COUNTER)", "complainants not in (1, 2.5B, -3)", "note in (\"a\")",
        "major not in (true)", "channels contains Channel.ONLINE", "channels not contains Channel.PHONE",
        "repeated == null", "note != null", "receivedOn <= \"2026-02-28\"", "receivedOn < answeredOn",
        "receivedOn in (\"2026-02-28\", \"0999-01-01\")", "major == true || repeated == true",
        "major == true || (repeated == true && note == null)",
        "((major == true || repeated == true) && note == null) || note != memo",
    })
    void aConditionIsWrittenAsItWasRead(String condition) {
        assertThat(written("Complaint(" + condition + ")")).isEqualTo("Complaint(" + condition + ")");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Complaint()", "Complaint(major == true, repeated == true || note == null, payout > 1)",
        "Complaint((major == true && repeated == true) && note == null)",
        "Complaint((major == true && repeated == true) && (note == null || memo == null), payout > 1)",
        "Complaint((note == null && memo == null) && (major == true && repeated == true))",
        "exists Party(heard == true)", "not Party(paid <= 100)", "not Party()",
        "Deadline(status in (DeadlineStatus.LATE, DeadlineStatus.OVERDUE), from != null)",
        "Admission(verdict == Verdict.ACCEPT)", "Retention(record == \"FILE\", $record : record)",
        "Measurement(met == false, whole == null, part < target * 0.95B)",
    })
    void aPatternIsWrittenAsItWasRead(String pattern) {
        assertThat(written(pattern)).isEqualTo(pattern);
    }

    @Test
    void parenthesesThatSayNothingAreLeftOut() {
        assertThat(written("Complaint(((major == true) || (repeated == true)), (payout > 1 && (note == null)))"))
                .isEqualTo("Complaint(major == true || repeated == true, payout > 1, note == null)");
        assertThat(written("Complaint((major == true || repeated == true) || note == null)"))
                .isEqualTo("Complaint((major == true || repeated == true) || note == null)");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "insert(new Fine(\"HANDLER\", 100, \"CNY\"));", "insert(new Fine(\"HANDLER\", 100, null, \"CNY\"));",
        "insert(new Fine(\"HANDLER\", 100, 200, \"CNY\"));", "insert(new Fine(\"HANDLER\", \"0.50\", \"CNY\"));",
        "insert(new Fine(\"HANDLER\", \"3000000000\", \"CNY\"));", "insert(new Fine(\"HANDLER\", $payout, \"CNY\"));",
        "insert(new Referral(\"HEAD\", \"REVIEW\"));", "insert(new Referral(\"HEAD\", \"REVIEW\", \"2 HOURS\"));",
        "insert(new Retention(\"FILE\", null));", "insert(new Retention(\"FILE\", \"-3 MONTHS\"));",
        "insert(new Admission(Verdict.TRANSFER, \"OTHER\"));",
        "insert(new Measurement(\"RATE\", $payout, $premiumsPaid, \"0.95\", false));",
        "insert(new Measurement(\"COUNT\", -5, null, -0.5B, true));",
        "insert(clock.deadline(\"REPLY\", \"15 WORKING_DAYS\", $acceptedAt, $repliedAt));",
        "insert(clock.due(\"PAY\", $acceptedAt, clock.earliest($repliedAt, clock.earliest($startedAt, $acceptedAt))));",
    })
    void aConclusionIsWrittenInItsShortestForm(String conclusion) {
        String asRead = conclusion.replace("$payout", "$paid").replace("$premiumsPaid", "$all")
                .replace("$acceptedAt", "$from").replace("$repliedAt", "$done").replace("$startedAt", "$since");
        assertThat(concluded(asRead)).isEqualTo(conclusion);
    }

    @Test
    void aFineWhoseBoundsAreTheSameIsAFixedOne() {
        assertThat(concluded("insert(new Fine(\"HANDLER\", 100, 100, \"CNY\"));"))
                .isEqualTo("insert(new Fine(\"HANDLER\", 100, \"CNY\"));");
    }

    @Test
    void clausesThatAreNotNamedHaveNoAnnotation() {
        assertThat(DrlWriter.annotation("overrides", List.of())).isEmpty();
        assertThat(DrlWriter.annotation("overrides", List.of("c1", "c2"))).isEqualTo("@overrides(\"c1 c2\")");
    }

    @Test
    void theEnginesParserReadsWhatIsWritten() throws DroolsParserException {
        String rules = RefusalRow.text("/org/complaintrules/compile/rules.drl");
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        String file = DrlWriter.file(DrlText.SCHEMA, DrlText.rules(rules.substring(rules.indexOf("rule \""))));
        assertThat(parser.parse(false, file).getRules()).hasSize(10);
        assertThat(parser.getErrors()).isEmpty();
    }
}

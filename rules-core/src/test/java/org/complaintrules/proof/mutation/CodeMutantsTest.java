package org.complaintrules.proof.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.complaintrules.proof.mutation.MutantLines.rule;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which codes and texts take each other's place. */
class CodeMutantsTest {
    private static List<String> of(Change change, String... rules) {
        return MutantLines.of(String.join("", rules)).stream().filter(line -> line.startsWith(change + ": ")).toList();
    }

    @Test
    void aTextBecomesTheNextThatThePolicyComparesTheFieldWith() {
        assertThat(of(Change.LITERAL, rule("one", "Complaint(note == \"b\")", "new Duty(\"P\", \"A\")"),
                rule("two", "Complaint(note in (\"a\", \"c\"), memo == \"d\")", "new Duty(\"P\", \"A\")")))
                .containsExactly("LITERAL: note == \"b\" -> note == \"c\"",
                        "LITERAL: note in (\"a\", \"c\") -> note in (\"c\")",
                        "LITERAL: note in (\"a\", \"c\") -> note in (\"a\")",
                        "LITERAL: note in (\"a\", \"c\") -> note in (\"a\", \"c\", \"b\")");
    }

    @Test
    void whatAnOutcomeIsAskedForBecomesWhatAnotherRuleConcludesInThatField() {
        assertThat(of(Change.LITERAL, rule("one", "Complaint()", "clock.due(\"PAY\", $x, $x)")
                        .replace("Complaint()", "Complaint($x : acceptedAt)"),
                rule("two", "Complaint($x : acceptedAt)", "clock.due(\"REPLY\", $x, $x)"),
                rule("three", "Deadline(action == \"REPLY\")", "new Duty(\"P\", \"VISIT\")")))
                .containsExactly("LITERAL: action == \"REPLY\" -> action == \"PAY\"");
    }

    @Test
    void whatAnOutcomeIsAskedForBecomesNothingThatCouldNotBe() {
        assertThat(of(Change.LITERAL, rule("one", "Complaint()", "new Classification(\"severity\", \"MAJOR\")"),
                rule("two", "Complaint()", "new Classification(\"validity\", \"EFFECTIVE\")"),
                rule("three", "Classification(scheme == \"severity\", value == \"MAJOR\")", "new Duty(\"P\", \"A\")")))
                .containsExactly("LITERAL: scheme == \"severity\" -> scheme == \"validity\"");
    }

    @Test
    void aStatusBecomesTheNext() {
        assertThat(of(Change.ENUM_VALUE, rule("one", "Complaint($x : acceptedAt)", "clock.due(\"PAY\", $x, $x)"),
                rule("two", "Deadline(status == DeadlineStatus.LATE)", "new Duty(\"P\", \"A\")")))
                .containsExactly("ENUM_VALUE: status == DeadlineStatus.LATE -> status == DeadlineStatus.PENDING");
    }

    @Test
    void aConcludedCodeBecomesTheNextOfItsOwnFieldAndAfterTheLastTheFirst() {
        assertThat(of(Change.AUTHORITY, Stream.of("BOSS", "CHIEF", "AIDE").map(authority ->
                rule(authority, "Complaint()", "new Approval(\"M\", \"" + authority + "\")")).toArray(String[]::new)))
                .containsExactly(
                        "AUTHORITY: insert(new Approval(\"M\", \"BOSS\")); -> insert(new Approval(\"M\", \"CHIEF\"));",
                        "AUTHORITY: insert(new Approval(\"M\", \"CHIEF\")); -> insert(new Approval(\"M\", \"AIDE\"));",
                        "AUTHORITY: insert(new Approval(\"M\", \"AIDE\")); -> insert(new Approval(\"M\", \"BOSS\"));");
    }

    @Test
    void theValueOfASchemeBecomesAnotherOfTheScheme() {
        assertThat(MutantLines.ofConclusions("new Classification(\"severity\", \"MAJOR\")",
                "new Classification(\"severity\", \"MINOR\")", "new Classification(\"validity\", \"MEDIUM\")"))
                .contains("CODE: insert(new Classification(\"severity\", \"MAJOR\"));"
                        + " -> insert(new Classification(\"severity\", \"MINOR\"));")
                .contains("CODE: insert(new Classification(\"validity\", \"MEDIUM\"));"
                        + " -> insert(new Classification(\"validity\", \"MINOR\"));");
    }

    @Test
    void aCodeThatItsFieldHasAloneBecomesOneOfAnotherField() {
        assertThat(MutantLines.ofConclusions("new Duty(\"CLERK\", \"REPLY\")", "new Approval(\"VISIT\", \"BOSS\")"))
                .containsExactly(
                        "AUTHORITY: insert(new Duty(\"CLERK\", \"REPLY\")); -> insert(new Duty(\"BOSS\", \"REPLY\"));",
                        "CODE: insert(new Duty(\"CLERK\", \"REPLY\")); -> insert(new Duty(\"CLERK\", \"VISIT\"));",
                        "DROPPED_CONCLUSION: insert(new Duty(\"CLERK\", \"REPLY\")); -> nothing",
                        "AUTHORITY: insert(new Approval(\"VISIT\", \"BOSS\"));"
                                + " -> insert(new Approval(\"VISIT\", \"CLERK\"));",
                        "CODE: insert(new Approval(\"VISIT\", \"BOSS\"));"
                                + " -> insert(new Approval(\"REPLY\", \"BOSS\"));",
                        "DROPPED_CONCLUSION: insert(new Approval(\"VISIT\", \"BOSS\")); -> nothing");
    }

    @Test
    void theValuesOfAnEnumerationThatIsConcludedAreCodesToo() {
        assertThat(of(Change.CODE, rule("one", "Complaint($channel : channel)", "new Duty(\"P\", $channel)"),
                rule("two", "Complaint()", "new Duty(\"P\", \"CALL\")")))
                .containsExactly("CODE: insert(new Duty(\"P\", \"CALL\")); -> insert(new Duty(\"P\", \"COUNTER\"));");
    }

    @Test
    void aCodeThatThePolicyHasAloneStays() {
        assertThat(MutantLines.ofConclusions("new Duty(\"HANDLER\", \"REPLY\")")).isEmpty();
    }
}

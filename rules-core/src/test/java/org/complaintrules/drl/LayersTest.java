package org.complaintrules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.complaintrules.text.Problem;
import org.junit.jupiter.api.Test;

/** A rule runs after all that can conclude what it asks for; circles are refused. */
class LayersTest {
    private static String rule(String name, String annotations, String when, String then) {
        return "rule \"" + name + "\" " + annotations + " when " + when + " then insert(new " + then + "); end\n";
    }

    /** A rule of the clause {@code c1} that classifies. */
    private static String step(String name, String when, String scheme, String value) {
        return rule(name, "@clause(\"c1\")", when, classified(scheme, value));
    }

    private static String classified(String scheme, String value) {
        return "Classification(\"" + scheme + "\", \"" + value + "\")";
    }

    private static String asks(String scheme, String value) {
        return "Classification(scheme == \"" + scheme + "\", value == \"" + value + "\")";
    }

    private static List<Problem> problems(String... rules) {
        List<Problem> problems = new ArrayList<>();
        Layers.of(DrlText.rules(String.join("", rules)), problems);
        return problems;
    }

    private static Layers layers(String... rules) {
        List<Problem> problems = new ArrayList<>();
        Layers layers = Layers.of(DrlText.rules(String.join("", rules)), problems);
        assertThat(problems).isEmpty();
        return layers;
    }

    @Test
    void aRuleThatAsksForWhatItConcludesIsRefused() {
        assertThat(problems(step("self", asks("a", "X"), "a", "X"))).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("rule-cycle");
            assertThat(problem.what().en()).contains("self");
            assertThat(problem.what().zh()).contains("规则");
            assertThat(problem.place()).hasToString("rules.drl:2:6");
        });
    }

    @Test
    void aRuleThatAsksForAnotherValueOfItsSchemeIsNoCircle() {
        assertThat(problems(step("escalated", asks("a", "X"), "a", "Y"))).isEmpty();
    }

    @Test
    void twoRulesThatConcludeEachOtherAreRefusedAndNameEachOther() {
        assertThat(problems(step("one", asks("b", "X"), "a", "X"), step("two", asks("a", "X"), "b", "X")))
                .extracting(Problem::code, problem -> problem.what().en().contains("one"),
                        problem -> problem.what().en().contains("two"))
                .containsOnly(Tuple.tuple("rule-cycle", true, true)).hasSize(2);
    }

    @Test
    void aCircleOfThreeIsRefused() {
        assertThat(problems(step("one", asks("c", "X"), "a", "X"), step("two", asks("a", "X"), "b", "X"),
                step("three", asks("b", "X"), "c", "X"), step("aside", "Complaint()", "d", "X")))
                .extracting(Problem::code).containsExactly("rule-cycle", "rule-cycle", "rule-cycle");
    }

    @Test
    void rulesThatAskForOtherSchemesAreNoCircle() {
        Layers layers = layers(step("one", "Complaint()", "a", "X"), step("two", asks("a", "X"), "b", "X"),
                step("three", asks("b", "X"), "c", "X"));
        assertThat(layers.rules()).extracting(Layers.Position::layer).containsExactly(0, 1, 2);
        assertThat(layers.last()).isEqualTo(2);
        assertThat(layers.rules().get(0).askedFor()).isTrue();
        assertThat(layers.rules().get(2).askedFor()).isFalse();
    }

    @Test
    void whatAnyValueMayMatchIsTakenForACircle() {
        assertThat(problems(step("any", "Classification(scheme == \"a\")", "a", "X"))).hasSize(1);
        assertThat(problems(step("other", "Classification(scheme != \"a\")", "a", "X"))).isEmpty();
        assertThat(problems(step("list", "Classification(scheme in (\"a\", \"b\"))", "a", "X"))).hasSize(1);
        assertThat(problems(step("not listed", "Classification(scheme not in (\"a\", \"b\"))", "a", "X"))).isEmpty();
        assertThat(problems(step("either", "Classification(scheme == \"b\" || scheme == \"a\")", "a", "X"))).hasSize(1);
        assertThat(problems(step("neither", "Classification(scheme == \"b\" || scheme == \"c\")", "a", "X"))).isEmpty();
        assertThat(problems(step("both", "Classification(scheme == \"a\" && value == \"Y\")", "a", "X"))).isEmpty();
    }

    @Test
    void aValueThatIsNotKnownBeforehandMayBeAny() {
        assertThat(problems(rule("bound", "@clause(\"c1\")",
                "Complaint($v : channel) Classification(scheme == \"a\", value == \"X\")", "Classification(\"a\", $v)")))
                .hasSize(1);
    }

    @Test
    void aDeadlineAskedForByAnotherActionIsNoCircle() {
        String clock = "rule \"again\" @clause(\"c1\") when Deadline(action == \"%s\", $due : due) then"
                + " insert(clock.due(\"REPLY\", $due, $due)); end\n";
        assertThat(problems(clock.formatted("CONTACT"))).isEmpty();
        assertThat(problems(clock.formatted("REPLY"))).hasSize(1);
    }

    @Test
    void rulesThatOverrideEachOtherAreRefused() {
        assertThat(problems(
                rule("one", "@clause(\"c1\") @overrides(\"c2\")", "Complaint()", "Duty(\"AGENT\", \"REPLY\")"),
                rule("two", "@clause(\"c2\") @overrides(\"c1\")", "Complaint()", "Duty(\"AGENT\", \"REPLY\")")))
                .extracting(Problem::code).containsExactly("override-cycle", "override-cycle");
    }

    @Test
    void rulesThatReplaceEachOtherInACircleOfThreeAreRefused() {
        assertThat(problems(
                rule("one", "@clause(\"c1\") @replaces(\"c2\")", "Complaint()", "Duty(\"AGENT\", \"REPLY\")"),
                rule("two", "@clause(\"c2\") @replaces(\"c3\")", "Complaint()", "Duty(\"AGENT\", \"CALL\")"),
                rule("three", "@clause(\"c3\") @replaces(\"c1\")", "Complaint()", "Duty(\"AGENT\", \"WRITE\")")))
                .extracting(Problem::code).containsExactly("override-cycle", "override-cycle", "override-cycle");
    }

    @Test
    void rulesThatCannotConcludeTheSameSubjectDoNotOverrideEachOther() {
        assertThat(problems(
                rule("one", "@clause(\"c1\") @overrides(\"c2\")", "Complaint()", "Duty(\"AGENT\", \"REPLY\")"),
                rule("two", "@clause(\"c2\") @overrides(\"c1\")", "Complaint()", "Duty(\"AGENT\", \"CALL\")"))).isEmpty();
        assertThat(problems(
                rule("one", "@clause(\"c1\") @overrides(\"c2\")", "Complaint()", "Duty(\"AGENT\", \"REPLY\")"),
                rule("two", "@clause(\"c2\") @overrides(\"c1\")", "Complaint()", "Breach(\"AGENT\", \"REPLY\")")))
                .isEmpty();
    }

    @Test
    void aRuleThatOverridesWhatItAsksForIsACircle() {
        assertThat(problems(
                rule("general", "@clause(\"c1\")", "Complaint()", classified("a", "X")),
                rule("special", "@clause(\"c2\") @overrides(\"c1\")", asks("a", "X"), classified("a", "Y"))))
                .extracting(Problem::code).contains("rule-cycle");
    }

    @Test
    void anOutcomeIsReleasedOnlyAfterAllThatCanOverrideIt() {
        Layers layers = layers(
                rule("general", "@clause(\"c1\")", "Complaint()", classified("a", "X")),
                rule("first", "@clause(\"c3\")", "Complaint()", classified("b", "X")),
                rule("second", "@clause(\"c4\")", asks("b", "X"), classified("c", "X")),
                rule("special", "@clause(\"c2\") @overrides(\"c1\")", asks("c", "X"), classified("a", "Y")),
                rule("user", "@clause(\"c5\")", asks("a", "X"), "Duty(\"AGENT\", \"REPLY\")"));
        assertThat(layers.rules().get(0).layer()).isZero();
        assertThat(layers.rules().get(3).layer()).isEqualTo(2);
        assertThat(layers.rules().get(0).release()).isEqualTo(2);
        assertThat(layers.rules().get(4).layer()).isGreaterThan(2);
    }

    @Test
    void aConditionOnAnotherPatternsVariableSaysNothingOfThisOne() {
        Layers layers = layers(step("first", "Complaint()", "a", "X"), step("second", "Complaint()", "b", "Y"),
                rule("user", "@clause(\"c1\")", "Classification(scheme == \"a\", $v : value)"
                        + " Classification(scheme == \"b\", $v == \"X\")", "Duty(\"AGENT\", \"REPLY\")"));
        assertThat(layers.rules().get(1).askedFor()).as("the second pattern can match the second rule's outcome").isTrue();
        assertThat(layers.rules().get(2).layer()).isEqualTo(1);
    }

    @Test
    void aCircleThroughAnotherPatternsVariableIsRefused() {
        assertThat(problems(step("circle", "Classification(scheme == \"a\", $v : value)"
                + " Classification(scheme == \"b\", $v == \"X\")", "b", "Y"))).extracting(Problem::code)
                .containsExactly("rule-cycle");
    }

    @Test
    void amountsInAListAreAskedForByTheirValue() {
        Layers layers = layers(
                rule("fined", "@clause(\"c1\")", "Complaint()", "Fine(\"AGENT\", \"100.00\", \"CNY\")"),
                rule("user", "@clause(\"c1\")", "Fine(min in (100))", "Duty(\"AGENT\", \"REPLY\")"));
        assertThat(layers.rules().get(0).askedFor()).as("100.00 is 100").isTrue();
    }
}

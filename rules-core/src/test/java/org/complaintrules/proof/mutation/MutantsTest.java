package org.complaintrules.proof.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.complaintrules.proof.mutation.MutantLines.annotated;
import static org.complaintrules.proof.mutation.MutantLines.rule;

import java.util.List;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.compile.PolicyText;
import org.complaintrules.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which policies are mutants of a policy, in which order, and what they share with it. */
class MutantsTest {
    @Test
    void mutantsAreInTheOrderOfFileLineAndKind() {
        PolicyModel policy = PolicyText.sample()
                .rules("b.drl", annotated("first", "@clause(\"c2\")", "Complaint(major == true,\n visits > 1)",
                        "new Duty(\"P\", \"A\")"))
                .rules("a.drl", annotated("second", "@clause(\"c1\") @overrides(\"c2\")", "Complaint()",
                        "new Retention(\"FILE\", \"2 YEARS\")")).model();
        assertThat(Mutants.of(policy)).extracting(mutant -> mutant.rule() + " " + mutant.place() + " " + mutant.change()
                + " " + mutant.after()).containsExactly(
                "0 a.drl:8:6 DROPPED_OVERRIDE ", "0 a.drl:8:6 DROPPED_RULE ",
                "0 a.drl:12:5 SPAN insert(new Retention(\"FILE\", \"3 YEARS\"));",
                "0 a.drl:12:5 SPAN insert(new Retention(\"FILE\", \"1 YEARS\"));",
                "0 a.drl:12:5 SPAN insert(new Retention(\"FILE\", \"2 MONTHS\"));",
                "0 a.drl:12:5 CODE insert(new Retention(\"A\", \"2 YEARS\"));",
                "1 b.drl:8:6 DROPPED_RULE ",
                "1 b.drl:10:15 LITERAL major == false", "1 b.drl:10:15 DROPPED_CONDITION ",
                "1 b.drl:11:2 THRESHOLD visits > 2", "1 b.drl:11:2 THRESHOLD visits > 0",
                "1 b.drl:11:2 COMPARISON visits >= 1", "1 b.drl:11:2 COMPARISON visits <= 1",
                "1 b.drl:11:2 DROPPED_CONDITION ",
                "1 b.drl:13:5 CODE insert(new Duty(\"P\", \"FILE\"));");
    }

    @Test
    void whatIsTheSameIsShared() {
        PolicyModel policy = PolicyText.sample().rules(rule("one", "Complaint(major == true)", "new Duty(\"P\", \"A\")")
                + rule("two", "Contract()", "new Duty(\"P\", \"A\")")).model();
        Mutant mutant = Mutants.of(policy).stream().filter(each -> each.change() == Change.LITERAL).findFirst()
                .orElseThrow();
        assertThat(mutant.policy().schema()).isSameAs(policy.schema());
        assertThat(mutant.policy().clauses()).isSameAs(policy.clauses());
        assertThat(mutant.policy().layers()).isSameAs(policy.layers());
        assertThat(mutant.policy().rules().get(1)).isSameAs(policy.rules().get(1));
        assertThat(mutant.policy().rules().get(0).then()).isSameAs(policy.rules().get(0).then());
    }

    @Test
    void aRuleThatNoLongerAsksForAnOutcomeIsLayeredAnew() {
        PolicyModel policy = PolicyText.sample().rules(rule("one", "Complaint()", "new Sanction(\"P\", \"M\")")
                + rule("two", "Sanction(party == \"P\") Contract()", "new Duty(\"P\", \"A\")")).model();
        Mutant mutant = Mutants.of(policy).stream().filter(each -> each.before().startsWith("Sanction(")).findFirst()
                .orElseThrow();
        assertThat(policy.layers().rules().get(1).layer()).isEqualTo(1);
        assertThat(mutant.policy().layers().rules().get(1).layer()).isZero();
    }

    @Test
    void aMutantThatWouldAskForWhatItConcludesIsNone() {
        assertThat(MutantLines.of(rule("one", "Complaint()", "new Classification(\"a\", \"X\")")
                + rule("two", "Classification(scheme == \"a\")", "new Classification(\"b\", \"X\")"))).containsExactly(
                "CODE: insert(new Classification(\"a\", \"X\")); -> insert(new Classification(\"b\", \"X\"));");
    }

    @Test
    void twoChangesThatComeToTheSameAreOneMutant() {
        assertThat(MutantLines.ofPattern("Complaint(major == true, major == true)")).containsExactly(
                "LITERAL: major == true -> major == false", "LITERAL: major == true -> major == false",
                "DROPPED_CONDITION: major == true -> nothing");
    }

    @Test
    void aPolicyOfOneRuleHasAMutantWithoutAny() {
        assertThat(Mutants.of(PolicyText.sample().rules(rule("r", "Complaint()", "new Duty(\"P\", \"A\")")).model()))
                .singleElement().satisfies(mutant -> assertThat(mutant.policy().rules()).isEmpty());
    }

    @Test
    void aPolicyWithoutRulesHasNoMutants() {
        assertThat(Mutants.of(PolicyText.sample().model())).isEqualTo(List.of());
    }

    @ParameterizedTest
    @EnumSource
    void everyChangeHasANameInBothLanguages(Change change) {
        assertThat(change.label().in(Language.ZH)).matches(".*\\p{IsHan}.*");
        assertThat(change.label().in(Language.EN)).matches("[a-z ,]+");
    }
}

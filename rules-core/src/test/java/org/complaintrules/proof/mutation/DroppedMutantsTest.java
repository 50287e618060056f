package org.complaintrules.proof.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.complaintrules.proof.mutation.MutantLines.annotated;
import static org.complaintrules.proof.mutation.MutantLines.rule;

import java.util.List;
import org.complaintrules.compile.PolicyText;
import org.complaintrules.drl.DrlWriter;
import org.complaintrules.drl.Rule;
import org.junit.jupiter.api.Test;

/** What is left out of a rule, and what not. */
class DroppedMutantsTest {
    private static final String DUTY = "new Duty(\"P\", \"A\")";

    private static List<String> dropped(String... rules) {
        return MutantLines.of(String.join("", rules)).stream()
                .filter(line -> line.startsWith("DROPPED_") || line.startsWith("QUANTIFIER")).toList();
    }

    /** The patterns that are left where a condition is dropped. */
    private static List<String> left(String pattern) {
        return Mutants.of(PolicyText.sample().rules(rule("r", pattern, DUTY)).model()).stream()
                .filter(mutant -> mutant.change() == Change.DROPPED_CONDITION)
                .map(mutant -> new DrlWriter(mutant.policy().rules().get(0)).pattern(0)).toList();
    }

    @Test
    void eachConditionOfAPatternIsLeftOut() {
        assertThat(left("Complaint(major == true, $x : payout, note == null)")).containsExactly(
                "Complaint(note == null, $payout : payout)", "Complaint(major == true, $payout : payout)");
        assertThat(left("Complaint(major == true)")).containsExactly("Complaint()");
    }

    @Test
    void eachBranchOfAConditionIsLeftOutAndTheConditionAsAWhole() {
        assertThat(left("Complaint(major == true || (repeated == true && note == null), payout > 1)")).containsExactly(
                "Complaint(repeated == true, note == null, payout > 1)",
                "Complaint(major == true || note == null, payout > 1)",
                "Complaint(major == true || repeated == true, payout > 1)",
                "Complaint(major == true, payout > 1)",
                "Complaint(payout > 1)",
                "Complaint(major == true || (repeated == true && note == null))");
    }

    @Test
    void ofThreeBranchesTwoAreLeft() {
        assertThat(left("Complaint(major == true || repeated == true || note == null)")).containsExactly(
                "Complaint(repeated == true || note == null)", "Complaint(major == true || note == null)",
                "Complaint(major == true || repeated == true)", "Complaint()");
    }

    @Test
    void conditionsHeldTogetherByParenthesesOnlyStandEachOnTheirOwnWhatIsLeft() {
        assertThat(left("Complaint((major == true && repeated == true) && note == null)")).containsExactly(
                "Complaint(repeated == true, note == null)", "Complaint(major == true, note == null)",
                "Complaint(note == null)", "Complaint(major == true, repeated == true)");
    }

    @Test
    void aPatternIsLeftOutAndWhatRefersToALaterOneFollowsIt() {
        List<Mutant> mutants = Mutants.of(PolicyText.sample().rules(rule("r",
                "exists Party(heard == true) Complaint($from : acceptedAt, $paid : payout)"
                        + " Employee(startedAt > $from, loss * 2 > $paid || warned == null || name in (\"a\"))"
                        + " Contract(number == null)",
                "clock.due(\"PAY\", clock.earliest($from, $from), $from)", "new Fine(\"P\", $paid, \"CNY\")")).model())
                .stream().filter(mutant -> mutant.change() == Change.DROPPED_PATTERN).toList();
        assertThat(mutants).extracting(Mutant::before).containsExactly("exists Party(heard == true)",
                "Employee(startedAt > $acceptedAt, loss * 2 > $payout || warned == null || name in (\"a\"))",
                "Contract(number == null)");
        Rule first = mutants.get(0).policy().rules().get(0);
        assertThat(new DrlWriter(first).rule()).isEqualTo("""
                rule "r"
                    @clause("c1")
                when
                    Complaint($acceptedAt : acceptedAt, $payout : payout)
                    Employee(startedAt > $acceptedAt, loss * 2 > $payout || warned == null || name in ("a"))
                    Contract(number == null)
                then
                    insert(clock.due("PAY", clock.earliest($acceptedAt, $acceptedAt), $acceptedAt));
                    insert(new Fine("P", $payout, "CNY"));
                end
                """);
    }

    @Test
    void theOnlyPatternStays() {
        assertThat(dropped(rule("r", "Complaint()", DUTY))).isEmpty();
    }

    @Test
    void aPatternWhoseFieldsAnotherPatternReadsStays() {
        assertThat(dropped(rule("r", "Contract($from : startedAt) Complaint(acceptedAt > $from)", DUTY)))
                .containsExactly("DROPPED_CONDITION: acceptedAt > $startedAt -> nothing",
                        "DROPPED_PATTERN: Complaint(acceptedAt > $startedAt) -> nothing");
    }

    @Test
    void existsAndNotAreLeftOutWhereThereMayBeSeveral() {
        assertThat(dropped(rule("r", "exists Employee(atFault == true)", DUTY))).containsExactly(
                "QUANTIFIER: exists Employee(atFault == true) -> Employee(atFault == true)",
                "DROPPED_CONDITION: atFault == true -> nothing");
        assertThat(dropped(rule("r", "not Party(paid > 1)", DUTY))).containsExactly(
                "QUANTIFIER: not Party(paid > 1) -> Party(paid > 1)", "DROPPED_CONDITION: paid > 1 -> nothing");
    }

    @Test
    void existsStaysWhereThereIsOneAtMostAndItWouldSayTheSame() {
        assertThat(dropped(rule("r", "exists Complaint(major == true)", DUTY)))
                .containsExactly("DROPPED_CONDITION: major == true -> nothing");
    }

    @Test
    void eachOfSeveralConclusionsIsLeftOut() {
        assertThat(dropped(rule("r", "Complaint()", DUTY, "new Sanction(\"P\", \"A\")"))).containsExactly(
                "DROPPED_CONCLUSION: insert(" + DUTY + "); -> nothing",
                "DROPPED_CONCLUSION: insert(new Sanction(\"P\", \"A\")); -> nothing");
    }

    @Test
    void eachClauseThatIsOverriddenOrReplacedIsLeftOut() {
        String annotations = "@clause(\"c1\") @overrides(\"c2 c3\") @replaces(\"c4\")";
        assertThat(dropped(annotated("r", annotations, "Complaint()", DUTY))).containsExactly(
                "DROPPED_OVERRIDE: @overrides(\"c2 c3\") -> @overrides(\"c3\")",
                "DROPPED_OVERRIDE: @overrides(\"c2 c3\") -> @overrides(\"c2\")",
                "DROPPED_OVERRIDE: @replaces(\"c4\") -> nothing");
    }

    @Test
    void eachRuleIsLeftOut() {
        List<Mutant> mutants = Mutants.of(PolicyText.sample().rules(rule("one", "Complaint()", DUTY)
                + rule("two", "Contract()", DUTY)).model());
        assertThat(mutants).extracting(MutantLines::line).containsExactly("DROPPED_RULE: rule \"one\" -> nothing",
                "DROPPED_RULE: rule \"two\" -> nothing");
        assertThat(mutants.get(0).policy().rules()).extracting(rule -> rule.name().en()).containsExactly("two");
    }
}

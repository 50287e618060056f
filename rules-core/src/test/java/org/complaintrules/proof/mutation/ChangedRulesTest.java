package org.complaintrules.proof.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.complaintrules.proof.mutation.MutantLines.rule;

import java.util.List;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.compile.PolicyText;
import org.junit.jupiter.api.Test;

class ChangedRulesTest {
    private static final String ONE = rule("one", "Complaint(visits > 1)", "new Duty(\"P\", \"A\")");
    private static final String TWO = rule("two", "Contract()", "new Duty(\"P\", \"B\")");

    private static List<String> changed(String before, String now) {
        return ChangedRules.of(model(before), model(now)).stream().map(rule -> rule.name().en()).toList();
    }

    private static PolicyModel model(String rules) {
        return PolicyText.sample().rules(rules).model();
    }

    @Test
    void aRuleThatStandsElsewhereOrIsLaidOutOtherwiseIsTheSame() {
        assertThat(changed(ONE + TWO, "\n\n// a remark\n" + TWO + ONE.replace("visits > 1", "visits  >\n 1")))
                .isEmpty();
    }

    @Test
    void aRuleThatDiffersIsNewOrHasAnotherNameHasChanged() {
        assertThat(changed(ONE + TWO, ONE.replace("visits > 1", "visits >= 1") + TWO)).containsExactly("one");
        assertThat(changed(TWO, ONE + TWO)).containsExactly("one");
        assertThat(changed(ONE + TWO, ONE + TWO.replace("two", "three"))).containsExactly("three");
        assertThat(changed(ONE, ONE.replace("@clause(\"c1\")", "@clause(\"c1\") @overrides(\"c2\")")))
                .containsExactly("one");
    }

    @Test
    void aRuleThatIsGoneHasNoMutants() {
        assertThat(changed(ONE + TWO, ONE)).isEmpty();
    }

    @Test
    void onlyTheRulesAskedForAreMutated() {
        PolicyModel model = model(ONE + TWO);
        assertThat(Mutants.of(model, List.of(model.rules().get(1)))).isNotEmpty()
                .allSatisfy(mutant -> assertThat(mutant.rule()).isEqualTo(1))
                .isEqualTo(Mutants.of(model).stream().filter(mutant -> mutant.rule() == 1).toList());
    }
}

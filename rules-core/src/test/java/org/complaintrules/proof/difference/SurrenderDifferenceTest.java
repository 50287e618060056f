package org.complaintrules.proof.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.reference.Variable;
import org.complaintrules.outcome.Approval;
import org.complaintrules.outcome.Ruling;
import org.complaintrules.proof.linear.LinearSum;
import org.complaintrules.proof.region.Box;
import org.complaintrules.proof.region.Dimension;
import org.complaintrules.proof.region.Numbers;
import org.junit.jupiter.api.Test;

/** The threshold between supervisor and manager goes from 2000 to 3000. */
class SurrenderDifferenceTest {
    private static final PolicyModel BEFORE = Edited.policy("life-insurer");
    private static final PolicyModel AFTER = Edited.policy("life-insurer", "surrender.drl", "2000", "3000");
    private static final PolicyDifference DIFFERENCE = Edited.difference(BEFORE, AFTER);
    private static final TopicChange TOPIC = DIFFERENCE.topics().get(0);

    @Test
    void exactlyTheSurplusesOver2000UpTo3000AreDecidedDifferently() {
        assertThat(DIFFERENCE.topics()).hasSize(1);
        assertThat(TOPIC.assurance()).isEqualTo(Assurance.EXHAUSTIVE);
        assertThat(TOPIC.cells()).isEqualTo(10);
        assertThat(TOPIC.region().boxes()).hasSize(1);
        Box box = TOPIC.region().boxes().get(0);
        assertThat(box.limits()).hasSize(1);
        Dimension.Sum sum = (Dimension.Sum) box.limits().keySet().iterator().next();
        assertThat(named(sum.sum())).isEqualTo(Map.of("payout", "1", "cashValue", "-1"));
        Numbers numbers = (Numbers) box.limits().get(sum);
        assertThat(numbers.unknown()).isFalse();
        assertThat(numbers.intervals()).hasSize(1);
        assertThat(numbers.intervals().get(0)).hasToString("(2000..3000]");
    }

    private static Map<String, String> named(LinearSum<Variable> sum) {
        Map<String, String> named = new HashMap<>();
        sum.factors().forEach((field, factor) -> named.put(field.field(), factor.toPlainString()));
        return named;
    }

    @Test
    void eachWayInWhichADecisionChangesIsOneGroup() {
        assertThat(TOPIC.groups().stream().map(group -> group.changes().stream().map(change -> change.gone()
                        .map(said -> said.clauses().get(0)).orElse("-") + " > " + change.come()
                        .map(said -> said.clauses().get(0) + " " + said.values().get(1)).orElse("-")).toList()))
                .containsExactlyInAnyOrder(
                        List.of("life-insurer-4.1-3 > life-insurer-4.1-2 COMPLAINT_SUPERVISOR"),
                        List.of("life-insurer-4.1-3 > life-insurer-4.1-4 CUSTOMER_SERVICE_MANAGER"),
                        List.of("life-insurer-4.1-3 > life-insurer-4.1-8 CUSTOMER_SERVICE_MANAGER"),
                        List.of("life-insurer-4.1-3 > life-insurer-4.1-9 CUSTOMER_SERVICE_MANAGER",
                                "- > life-insurer-4.1-9 SUPPLY_MISSING_FIGURES"),
                        List.of("life-insurer-4.1-3 > life-insurer-4.1-9 CUSTOMER_SERVICE_MANAGER",
                                "- > life-insurer-4.1-9 SUPPLY_MISSING_FIGURES"));
    }

    @Test
    void anotherApproverComesBeforeOtherClauses() {
        assertThat(TOPIC.groups().get(0).changes().get(0).isSameOutcome()).isFalse();
        assertThat(TOPIC.groups().get(4).changes()).allMatch(Change::isSameOutcome);
    }

    @Test
    void theExampleOfEachGroupIsDecidedAsTheGroupSays() {
        for (ChangedGroup group : TOPIC.groups()) {
            Example example = group.example().orElseThrow();
            assertThat(example.before().orElseThrow().outcomes(Approval.class)).extracting(Approval::authority)
                    .containsExactly("CUSTOMER_SERVICE_MANAGER");
            assertThat(Change.between(said(example.before().orElseThrow().rulings()),
                    said(example.after().orElseThrow().rulings())).stream().map(Change::outline).toList())
                    .isEqualTo(group.changes());
        }
    }

    private static List<Said> said(List<Ruling> rulings) {
        return rulings.stream().map(Said::of).toList();
    }

    @Test
    void rulesThatWereRenamedAsTheyChangedAreStillTheSameRules() {
        assertThat(DIFFERENCE.rules()).hasSize(6).allMatch(rule -> rule.kind() == RuleMatch.Kind.CHANGED);
    }

    @Test
    void aConditionWrittenOtherwiseThatHoldsInTheSameCasesChangesNothingAndThatIsProved() {
        PolicyDifference rewritten = Edited.difference(BEFORE,
                Edited.policy("life-insurer", "surrender.drl", "partial == true", "partial != false"));
        assertThat(rewritten.rules()).extracting(RuleMatch::kind).containsOnly(RuleMatch.Kind.CHANGED);
        assertThat(rewritten.isSameForEveryCase()).isTrue();
        assertThat(rewritten.assurance()).isEqualTo(Assurance.EXHAUSTIVE);
    }

    @Test
    void theWayBackChangesTheSameCases() {
        PolicyDifference back = Edited.difference(AFTER, BEFORE);
        assertThat(back.topics().get(0).region()).isEqualTo(TOPIC.region());
        assertThat(back.topics().get(0).groups()).hasSameSizeAs(TOPIC.groups());
    }
}

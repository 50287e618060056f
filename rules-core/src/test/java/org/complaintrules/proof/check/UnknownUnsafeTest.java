package org.complaintrules.proof.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.complaintrules.proof.check.FindingCode.UNKNOWN_UNSAFE;
import static org.complaintrules.proof.check.Shop.rule;

import org.junit.jupiter.api.Test;

/** When a rule takes the unknown for an answer, and when a clause that speaks of the unknown is only implemented. */
class UnknownUnsafeTest {
    private static final String PAY = "new Duty(\"CLERK\", \"PAY\")";
    private static final String ASK = "new Duty(\"CLERK\", \"ASK\")";
    private static final String BY_CLERK = "new Approval(\"REFUND\", \"CLERK\")";
    private static final String BY_MANAGER = "new Approval(\"REFUND\", \"MANAGER\")";
    private static final String AGREED = rule("agreed", "@clause(\"shop-1\")", "Refund(agreed == true)", PAY);
    private static final String SMALL = rule("small", "@clause(\"shop-1\")", "Refund(amount <= 100)", BY_CLERK);

    private static void isUnsafe(String subject, String... rules) {
        assertThat(Shop.sound().rules(rules).subjects(UNKNOWN_UNSAFE)).containsExactly(subject);
    }

    private static void isSafe(String... rules) {
        assertThat(Shop.sound().rules(rules).findings(UNKNOWN_UNSAFE)).isEmpty();
    }

    @Test
    void anAlternativeBesideAComparisonOfTheSameFieldIsUnsafe() {
        isUnsafe("one", AGREED, rule("one", "@clause(\"shop-1\")", "Refund(agreed == null || agreed == true)", PAY));
        isUnsafe("one", AGREED, rule("one", "@clause(\"shop-1\")",
                "Refund(amount > 1, (agreed == null && price > 1) || agreed != false)", PAY));
    }

    @Test
    void theFindingStandsAtTheCondition() {
        Finding finding = Shop.sound().rules(AGREED, rule("one", "@clause(\"shop-1\")",
                "Refund(agreed == null || agreed == true)", PAY)).findings(UNKNOWN_UNSAFE).get(0);
        assertThat(finding.place().file()).isEqualTo("rules.drl");
        assertThat(finding.place().line()).isEqualTo(17);
        assertThat(finding.place().column()).isEqualTo(12);
        assertThat(finding.what().en()).contains("'one'", "'/refund/agreed'");
    }

    @Test
    void alternativesOfSeveralUnknownFieldsAreSafe() {
        isSafe(SMALL, AGREED, rule("one", "@clause(\"shop-1\")", "Refund(agreed == null || amount == null)", ASK));
    }

    @Test
    void anAlternativeBesideAComparisonOfAnotherFieldIsSafe() {
        isSafe(AGREED, rule("one", "@clause(\"shop-1\")", "Refund(agreed == null || amount > 5)", ASK));
    }

    @Test
    void askingThatSomethingBeKnownIsSafe() {
        isSafe(rule("one", "@clause(\"shop-1\")", "Refund(agreed != null || amount != null)", ASK));
    }

    @Test
    void theUnknownAloneIsUnsafe() {
        isUnsafe("one", rule("one", "@clause(\"shop-1\")", "Refund(agreed == null)", ASK));
    }

    @Test
    void aRuleOfAnotherClauseAndMatterIsNoCounterpart() {
        isUnsafe("one", rule("one", "@clause(\"shop-2\")", "Refund(agreed == null)", ASK), AGREED);
    }

    @Test
    void aRuleOfTheSameClauseThatReadsTheFieldIsACounterpart() {
        isSafe(rule("one", "@clause(\"shop-1 shop-2\")", "Refund(agreed == null)", ASK), AGREED);
    }

    @Test
    void aRuleOnTheSameSubjectThatReadsTheFieldIsACounterpart() {
        isSafe(rule("one", "@clause(\"shop-2\")", "Refund(agreed == null)", PAY), AGREED);
    }

    @Test
    void anotherRuleThatAsksForTheUnknownIsNoCounterpart() {
        assertThat(Shop.sound().rules(rule("one", "@clause(\"shop-1\")", "Refund(agreed == null)", ASK),
                rule("two", "@clause(\"shop-1\")", "Refund(agreed == null, amount > 1)", ASK))
                .subjects(UNKNOWN_UNSAFE)).containsExactly("one", "two");
    }

    @Test
    void aRuleThatBindsTheFieldIsACounterpart() {
        isSafe(rule("one", "@clause(\"shop-1\")", "Refund(price == null)", ASK),
                rule("two", "@clause(\"shop-1\")", "Refund($price : price, amount > 0)",
                        "new Measurement(\"SHARE\", $price, null, 1, true)"));
    }

    @Test
    void settingAsideWhatIsFirmOnlyBecauseSomethingIsNotKnownIsUnsafe() {
        String known = rule("known", "@clause(\"shop-2\")", "Refund(agreed == false)", BY_MANAGER);
        isUnsafe("unknown", SMALL, known,
                rule("unknown", "@clause(\"shop-2\") @overrides(\"shop-1\")", "Refund(agreed == null)", BY_MANAGER));
        isUnsafe("unknown", SMALL, known,
                rule("unknown", "@clause(\"shop-2\") @replaces(\"shop-1\")", "Refund(agreed == null)", BY_MANAGER));
    }

    @Test
    void settingItAsideLikewiseWhereTheFieldIsKnownMakesItSafe() {
        isSafe(SMALL,
                rule("known", "@clause(\"shop-2\") @overrides(\"shop-1\")", "Refund(agreed == false)", BY_MANAGER),
                rule("unknown", "@clause(\"shop-2\") @overrides(\"shop-1\")", "Refund(agreed == null)", BY_MANAGER));
    }

    @Test
    void settingAsideARuleThatCannotConcludeThenIsSafe() {
        String known = rule("known", "@clause(\"shop-1\")", "Refund(agreed == true)", BY_CLERK);
        isSafe(known,
                rule("unknown", "@clause(\"shop-2\") @overrides(\"shop-1\")", "Refund(agreed == null)", BY_MANAGER));
    }

    @Test
    void settingAsideWhatIsProvisionalItselfIsSafe() {
        isSafe(rule("known", "@clause(\"shop-1\")", "Refund(agreed == true, price > 0)", BY_CLERK),
                rule("open", "@clause(\"shop-3\")", "Refund(price == null)", BY_CLERK),
                rule("unknown", "@clause(\"shop-2\") @overrides(\"shop-3\")", "Refund(agreed == null)", BY_MANAGER));
    }

    @Test
    void anOverrideOnAnotherSubjectSetsNothingAside() {
        isSafe(SMALL, AGREED, rule("unknown", "@clause(\"shop-1\") @overrides(\"shop-1\")", "Refund(agreed == null)",
                "new Approval(\"GIFT\", \"MANAGER\")"));
    }
}

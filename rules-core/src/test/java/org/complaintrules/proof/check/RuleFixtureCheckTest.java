package org.complaintrules.proof.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.complaintrules.proof.check.FindingCode.RULE_ALWAYS_CONCLUDED;
import static org.complaintrules.proof.check.FindingCode.RULE_WITHOUT_FIXTURE;
import static org.complaintrules.proof.check.Shop.rule;

import org.junit.jupiter.api.Test;

/** What counts as a fixture of a rule, on either side. */
class RuleFixtureCheckTest {
    private static final String SMALL = rule("small", "@clause(\"shop-1\")", "Refund(amount <= 100)",
            "new Approval(\"REFUND\", \"CLERK\")");
    private static final String DISPUTED = rule("disputed", "@clause(\"shop-2\") @overrides(\"shop-1\")",
            "Refund(agreed == false)", "new Approval(\"REFUND\", \"MANAGER\")");
    private static final String ANY = rule("any", "@clause(\"shop-3\")", "Refund()", "new Duty(\"CLERK\", \"NOTE\")");
    private static final String APPROVED = rule("approved", "@clause(\"shop-4\")",
            "Approval(matter == \"REFUND\", authority == \"CLERK\")", "new Duty(\"CLERK\", \"PAY\")");

    private static String fixture(String name, String refund, String expected) {
        return ("{'name': '" + name + "', 'clauses': [], 'facts': {" + refund + "}, " + expected + "}")
                .replace('\'', '"');
    }

    private static Shop shop(String... fixtures) {
        return Shop.sound().rules(SMALL, DISPUTED, ANY, APPROVED)
                .with("fixtures/all.json", String.join(",\n", fixtures));
    }

    private static final String PAID = fixture("paid", "'refund': {'amount': 5}",
            "'expect': [{'type': 'approval'}, {'type': 'duty', 'action': 'NOTE'}, {'type': 'duty', 'action': 'PAY'}]");
    private static final String GAVE_WAY = fixture("gave way", "'refund': {'amount': 5, 'agreed': false}",
            "'expect': [{'type': 'approval', 'authority': 'MANAGER'}], 'overridden': [{'type': 'approval'}]");
    private static final String LARGE = fixture("large", "'refund': {'amount': 500}",
            "'never': [{'type': 'approval'}]");

    @Test
    void fixturesOnBothSidesOfEveryRuleAreEnough() {
        Shop shop = shop(PAID, GAVE_WAY, LARGE);
        assertThat(shop.findings(RULE_WITHOUT_FIXTURE)).isEmpty();
        assertThat(shop.findings(RULE_ALWAYS_CONCLUDED)).isEmpty();
    }

    @Test
    void anExpectationThatGaveWayCountsAndWhatNobodyExpectsDoesNot() {
        assertThat(shop(GAVE_WAY, LARGE).subjects(RULE_WITHOUT_FIXTURE)).containsExactly("any", "approved");
    }

    @Test
    void aRuleThatConcludesWhateverTheCaseNeedsNoFixtureInWhichItIsSilent() {
        assertThat(shop(PAID).subjects(RULE_ALWAYS_CONCLUDED)).containsExactly("small", "approved")
                .doesNotContain("any");
    }

    @Test
    void aFixtureWithoutItsFactsDoesNotShowARuleSilent() {
        assertThat(shop(PAID, fixture("nothing", "", "'only': ['approval']")).subjects(RULE_ALWAYS_CONCLUDED))
                .contains("small");
        assertThat(shop(PAID, fixture("unknown", "'refund': {}", "'only': ['approval']"))
                .subjects(RULE_ALWAYS_CONCLUDED)).doesNotContain("small");
    }

    @Test
    void aRulingThatGaveWayIsNoSilence() {
        assertThat(shop(PAID, GAVE_WAY).subjects(RULE_ALWAYS_CONCLUDED)).contains("small");
    }

    @Test
    void aRuleThatAsksForOutcomesOnlyIsSilentWhereThereIsAnOutcomeOfThatType() {
        assertThat(shop(PAID, LARGE).subjects(RULE_ALWAYS_CONCLUDED)).contains("approved");
        assertThat(shop(PAID, GAVE_WAY).subjects(RULE_ALWAYS_CONCLUDED)).doesNotContain("approved");
    }

    @Test
    void aFixtureThatAwaitsReviewCountsForNothing() {
        String review = "'review': true, 'expect'";
        assertThat(shop(PAID.replace("\"expect\"", review.replace('\'', '"')), LARGE)
                .subjects(RULE_WITHOUT_FIXTURE)).containsExactly("small", "disputed", "any", "approved");
        assertThat(shop(PAID.replace("\"expect\"", review.replace("true", "false").replace('\'', '"')), LARGE)
                .subjects(RULE_WITHOUT_FIXTURE)).containsExactly("disputed");
    }

    @Test
    void whereAFixtureFileIsRefusedNothingIsSaidOfRules() {
        Shop shop = shop(LARGE).with("fixtures/broken.json", "{\"name\": 7}");
        assertThat(shop.findings(FindingCode.REFUSED)).isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.place().file()).isEqualTo("fixtures/broken.json"));
        assertThat(shop.findings(RULE_WITHOUT_FIXTURE)).isEmpty();
    }
}

package org.complaintrules.proof.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.complaintrules.proof.check.Shop.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clauses, declarations, names and facts: what is found beyond the examples of the codes. */
class StaticChecksTest {
    private static final String RULE = rule("one", "@clause(\"shop-1\")", "Refund(amount > 0)",
            "new Approval(\"REFUND\", \"CLERK\")");
    private static final String WHY = "\"undecidable\": {\"zh\": \"无\", \"en\": \"none\"}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"pending\": true, \"declaredIn\": \"facts.drl\" | declaredIn, pending",
        "\"pending\": true, \"undecidable\": {\"zh\": \"无\", \"en\": \"none\"} | undecidable, pending"})
    void twoWaysToMeetAClauseContradictEachOther(String more, String ways) {
        Shop shop = Shop.sound().with("clauses.json", Shop.clause(1, more));
        assertThat(shop.findings(FindingCode.CONTRADICTORY_CLAUSE)).singleElement()
                .satisfies(finding -> assertThat(finding.what().en()).endsWith(": " + ways));
        assertThat(shop.findings(FindingCode.PENDING_CLAUSE)).isEmpty();
    }

    @Test
    void aClauseIsFoundWhereItStands() {
        assertThat(Shop.sound().rules(RULE).with("clauses.json", Shop.clause(1, "") + ",\n" + Shop.clause(2, WHY)
                + ",\n  " + Shop.clause(3, "")).findings(FindingCode.CLAUSE_WITHOUT_RULE)).singleElement()
                .satisfies(finding -> assertThat(finding.place().toString()).isEqualTo("clauses.json:4:3 /clauses/2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts.drl", "policy.json", "policy.json#/title/en", "clauses.json#/clauses"})
    void aDeclarationThatIsThereIsFound(String target) {
        assertThat(Shop.sound().with("clauses.json", Shop.clause(1, "\"declaredIn\": \"" + target + "\""))
                .findings(FindingCode.MISSING_DECLARATION)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"other.drl", "policy.json#/titel", "policy.json#title", "facts.drl#/Refund",
        "policy.json#/title/en/x"})
    void aDeclarationThatIsNotThereIsTold(String target) {
        assertThat(Shop.sound().with("clauses.json", Shop.clause(1, "\"declaredIn\": \"" + target + "\""))
                .subjects(FindingCode.MISSING_DECLARATION)).containsExactly("shop-1");
    }

    @Test
    void aCodeNeedsANameBeItOfARoleOrAValue() {
        String clerk = "\"roles\": {\"CLERK\": {\"zh\": \"店员\", \"en\": \"clerk\"}}";
        assertThat(Shop.sound().rules(RULE).subjects(FindingCode.MISSING_LABEL)).containsExactly("CLERK", "REFUND");
        assertThat(Shop.sound().rules(RULE).with("policy.json", clerk).subjects(FindingCode.MISSING_LABEL))
                .containsExactly("REFUND");
        assertThat(Shop.sound().rules(RULE).with("policy.json", clerk.replace("roles", "values"))
                .subjects(FindingCode.MISSING_LABEL)).containsExactly("REFUND");
    }

    @Test
    void aValueOfAnEnumerationNeedsANameAndUsesIt() {
        Shop shop = Shop.sound().with("facts.drl", "declare enum Way CASH; end\ndeclare Refund @zh(\"退\") @en(\"r\")\n"
                + " way : Way @zh(\"方式\") @en(\"way\")\nend\n");
        assertThat(shop.subjects(FindingCode.MISSING_LABEL)).containsExactly("CASH");
        shop.with("policy.json", "\"values\": {\"CASH\": {\"zh\": \"现金\", \"en\": \"cash\"}}");
        assertThat(shop.findings(FindingCode.MISSING_LABEL)).isEmpty();
        assertThat(shop.findings(FindingCode.UNUSED_LABEL)).isEmpty();
    }

    @Test
    void aUnitThatIsNotOneOfTheUsualNeedsANameAndUsesIt() {
        String facts = "declare Refund @zh(\"退\") @en(\"r\")\n"
                + " amount : BigDecimal @unit(\"%s\") @zh(\"数量\") @en(\"amount\")\nend\n";
        assertThat(Shop.sound().with("facts.drl", facts.formatted("CNY")).findings(FindingCode.MISSING_LABEL)).isEmpty();
        Shop shop = Shop.sound().with("facts.drl", facts.formatted("bottles"));
        assertThat(shop.subjects(FindingCode.MISSING_LABEL)).containsExactly("bottles");
        shop.with("policy.json", "\"values\": {\"bottles\": {\"zh\": \"瓶\", \"en\": \"bottles\"}}");
        assertThat(shop.findings(FindingCode.MISSING_LABEL)).isEmpty();
        assertThat(shop.findings(FindingCode.UNUSED_LABEL)).isEmpty();
    }

    @Test
    void aNameThatAClausesDeclarationPointsToIsUsed() {
        Shop shop = Shop.sound().with("policy.json", "\"roles\": {\"OWNER\": {\"zh\": \"店主\", \"en\": \"owner\"}}");
        assertThat(shop.findings(FindingCode.UNUSED_LABEL)).singleElement()
                .satisfies(finding -> assertThat(finding.place().pointer()).isEqualTo("/roles/OWNER"));
        assertThat(shop.with("clauses.json", Shop.clause(1, "\"declaredIn\": \"policy.json#/roles/OWNER\""))
                .findings(FindingCode.UNUSED_LABEL)).isEmpty();
    }

    @Test
    void aRuleWithoutAChineseNameIsTold() {
        assertThat(Shop.sound().rules(RULE.replaceFirst(" @zh\\(\"[^\"]*\"\\)", ""))
                .subjects(FindingCode.MISSING_LABEL)).contains("one");
    }

    @Test
    void ofATypeThatNoRuleAsksForOneThingIsSaid() {
        assertThat(Shop.sound().subjects(FindingCode.UNUSED_FACT)).containsExactly("/refund");
        assertThat(Shop.sound().rules(RULE).subjects(FindingCode.UNUSED_FACT))
                .containsExactly("/refund/price", "/refund/agreed");
    }

    @Test
    void aKeyNeedNotBeRead() {
        assertThat(Shop.sound().with("facts.drl", "declare Parcel @many @zh(\"包\") @en(\"p\")\n"
                + " number : String @key @zh(\"号\") @en(\"n\")\n lost : Boolean @zh(\"失\") @en(\"l\")\nend\n")
                .rules(rule("one", "@clause(\"shop-1\")", "exists Parcel(lost == true)",
                        "new Duty(\"CLERK\", \"SEARCH\")")).findings(FindingCode.UNUSED_FACT)).isEmpty();
    }

    @Test
    void aFieldThatIsOnlyBoundIsRead() {
        assertThat(Shop.sound().rules(rule("one", "@clause(\"shop-1\")",
                "Refund($amount : amount, $price : price, agreed != null)",
                "new Measurement(\"SHARE\", $amount, $price, 1, true)")).findings(FindingCode.UNUSED_FACT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "policy.json | \"roles\": {\"A\": {\"zh\": \"甲\"}}   | missing-label       | missing-member",
        "policy.json | \"values\": {\"A\": {\"zh\": \"甲\", \"en\": \" \"}} | missing-label | wrong-type",
        "policy.json | \"rolls\": {}                         | refused             | unknown-member",
        "facts.drl   | declare Refund @en(\"r\") end         | missing-label       | missing-label",
        "rules.drl   | rule \"x\" when Refund() then end     | rule-without-clause | missing-clause",
        "rules.drl   | rule \"x\" @clause(\"shop-77\") when Refund() then insert(new Duty(\"A\", \"B\")); end "
            + "| rule-without-clause | unknown-clause",
        "rules.drl   | rule \"x\" @clause(\"shop-1\") when Refund(x == 1) then end | refused | unknown-field"})
    void whatIsRefusedKeepsTheCodeOfItsProblem(String file, String part, String code, String problem) {
        assertThat(Shop.sound().with(file, part).checked().findings())
                .anySatisfy(finding -> assertThat(finding.code().code() + " " + finding.problem())
                        .isEqualTo(code + " " + problem));
    }
}

package org.complaintrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.complaintrules.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalCommandTest {
    private static final String CLERK = Call.caseFile("clerk");
    private static final String CONFLICT = Call.caseFile("conflict");

    @Test
    void aCaseOfABundledPolicyIsDecidedInWords() {
        Call call = Call.of("eval", Call.caseFile("life-insurer"));
        assertThat(call.exit()).isZero();
        assertThat(call.out()).contains("life-insurer").containsIgnoringCase("customer service manager");
        assertThat(call.err()).isEmpty();
    }

    @Test
    void inChineseTheResultIsChinese() {
        assertThat(Call.of("eval", "--lang", "zh", Call.caseFile("life-insurer")).out()).contains("客服部经理");
    }

    @Test
    void explainedItShowsTheClauseAndTheRule() {
        assertThat(Call.of("eval", "--explain", "--rules", Call.RULES, CLERK).out())
                .contains("shop-1", "refund up to 100: clerk", "A refund of up to 100 is decided by the clerk.");
    }

    @Test
    void oneCaseGivesOneObject() {
        Call call = Call.of("eval", "--rules", Call.RULES, "--output", "json", CLERK);
        assertThat(call.exit()).isZero();
        Json.Obj decision = (Json.Obj) call.json();
        assertThat(((Json.Arr) decision.members().get("rulings")).items()).hasSize(1);
    }

    @Test
    void severalCasesGiveAListOfTheGoodOnesAndTheWorstExit() {
        Call call = Call.of("eval", "--rules", Call.RULES, "--output", "json", CLERK, Call.badFile("unknown-field"),
                CONFLICT);
        assertThat(call.exit()).isEqualTo(2);
        assertThat(((Json.Arr) call.json()).items()).hasSize(2);
        assertThat(call.err()).contains("unknown-field.json:1:");
    }

    @Test
    void whereNoCaseIsGoodTheListIsEmpty() {
        Call call = Call.of("eval", "--rules", Call.RULES, "--output", "json", Call.badFile("empty"), "none.json");
        assertThat(call.exit()).isEqualTo(2);
        assertThat(((Json.Arr) call.json()).items()).isEmpty();
    }

    @Test
    void severalCasesInWordsAreHeadedByTheirFiles() {
        assertThat(Call.of("eval", "--rules", Call.RULES, CLERK, CONFLICT).out()).contains(CLERK + ":", CONFLICT + ":");
    }

    @Test
    void aConflictExitsWith1() {
        assertThat(Call.of("eval", "--rules", Call.RULES, CONFLICT).exit()).isEqualTo(1);
        assertThat(Call.of("eval", "--rules", Call.RULES, "--output", "json", CONFLICT).exit()).isEqualTo(1);
    }

    @Test
    void refusedRulesExitWith4WhateverElseIsWrongAndAreToldOnce() {
        Call call = Call.of("eval", "--rules", Call.BROKEN, Call.badFile("empty"), CLERK, CONFLICT);
        assertThat(call.exit()).isEqualTo(4);
        assertThat(call.err()).containsOnlyOnce("refunds.drl:8:").contains("eval");
        assertThat(call.out()).isEmpty();
    }

    @Test
    void standardInputIsReadForAHyphen() {
        Call call = Call.fed("{\"policy\": \"shop\", \"facts\": {\"refund\": {\"amount\": 7}}}",
                "eval", "--rules", Call.RULES, "--output", "json", "-");
        assertThat(call.exit()).isZero();
        assertThat(call.out()).contains("\"CLERK\"");
    }

    @Test
    void standardInputIsReadOnlyOnce() {
        Call call = Call.fed("{}", "eval", "-", "-");
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.err()).contains("only once");
    }

    @Test
    void badStandardInputIsNamedByItsHyphen() {
        Call call = Call.fed("{]", "eval", "-");
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.err()).startsWith("-:1:2");
    }

    @Test
    void aCalendarAddsItsYears() {
        String case2031 = Call.caseFile("deadline-2031");
        assertThat(Call.of("eval", "--rules", Call.RULES, "--output", "json", case2031).out()).contains("2031-05-09T");
        assertThat(Call.of("eval", "--rules", Call.RULES, "--output", "json", "--calendar",
                Call.RESOURCES.resolve("2031.calendar").toString(), case2031).out()).contains("2031-05-14T");
    }

    @Test
    void aCalendarThatCannotBeReadIsRefused() {
        Call call = Call.of("eval", "--rules", Call.RULES, "--calendar", CLERK, CLERK);
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.err()).contains("clerk.json:1:");
    }

    @Test
    void optionsMayStandBeforeTheCommand() {
        Call call = Call.of("--rules", Call.RULES, "--lang=zh", "eval", CLERK);
        assertThat(call.exit()).isZero();
        assertThat(call.out()).contains("店员");
    }

    @Test
    void namesThatLookLikeOptionsOrReferencesAreStillFiles(@TempDir Path folder) throws IOException {
        Path odd = Files.copy(Path.of(CLERK), folder.resolve("@案 件.json"));
        assertThat(Call.of("eval", "--rules", Call.RULES, odd.toString()).exit()).isZero();
        assertThat(Call.of("eval", "--", "--lang").err()).contains("--lang: there is no such file");
    }
}

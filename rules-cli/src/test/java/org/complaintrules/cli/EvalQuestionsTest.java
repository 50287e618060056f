package org.complaintrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.complaintrules.json.Json;
import org.junit.jupiter.api.Test;

class EvalQuestionsTest {
    private static final String CARD = "{\"policy\": \"shop\", \"facts\": {\"refund\": {\"amount\": 100, \"payment\": \"CARD\"},"
            + " \"complaint\": {}}, \"asOf\": \"2026-03-04T10:00:00+08:00\"}";
    private static final String OPEN = CARD.replace(", \"payment\": \"CARD\"", "");

    private static Call eval(String given, String... options) {
        String[] args = new String[options.length + 4];
        System.arraycopy(options, 0, args, 4, options.length);
        System.arraycopy(new String[] {"eval", "-", "--rules", Call.RULES}, 0, args, 0, 4);
        return Call.fed(given, args);
    }

    private static Json.Obj object(Json json) {
        return (Json.Obj) json;
    }

    private static Json.Obj first(Json list) {
        return object(((Json.Arr) list).items().get(0));
    }

    @Test
    void whatIsMissingIsToldAfterTheDecision() {
        Call call = eval(OPEN, "--missing");
        assertThat(call.exit()).isZero();
        assertThat(call.out()).contains("What is unknown and could change this decision", "how it is paid",
                "in conflict then; a person must decide");
        assertThat(call.out().indexOf("Approval")).isLessThan(call.out().indexOf("What is unknown"));
        assertThat(eval(CARD, "--missing").out()).doesNotContain("how it is paid");
    }

    @Test
    void whatFactsThatAreNotGivenWouldBringIsShownOnDemand() {
        String given = "{\"policy\": \"shop\", \"facts\": {}, \"asOf\": \"2026-03-04T10:00:00+08:00\"}";
        assertThat(eval(given, "--missing").out()).contains("What each would bring is shown by --all.")
                .doesNotContain("for example");
        assertThat(eval(given, "--missing", "--all").out()).contains("for example").doesNotContain("--all");
        Call alone = eval(given, "--all");
        assertThat(alone.exit()).isEqualTo(2);
        assertThat(alone.err()).contains("--all goes only with --missing");
        assertThat(alone.out()).isEmpty();
    }

    @Test
    void whyNotTellsHowFarAndWhatWouldDo() {
        Call call = eval(CARD, "--why-not", "refund over 100");
        assertThat(call.exit()).isZero();
        assertThat(call.out()).contains("Rule \"refund over 100: manager\"  [shop-2]", "0.01 CNY short",
                "\"amount\": 100.01 CNY instead of 100 CNY, 0.01 CNY more", "Exhaustive: every case");
    }

    @Test
    void inChineseBothAreChinese() {
        assertThat(eval(OPEN, "--missing", "--why-not", "退款超过100元", "--lang", "zh").out())
                .contains("尚未知悉而可能改变裁定的事实", "会有冲突，须由人员裁定", "差 0.01 元", "以下改变足以使其作出结论：");
    }

    @Test
    void aClauseAsksItsRules() {
        assertThat(eval(CARD, "--why-not=shop-3").out()).contains("Rule \"refund in cash: owner\"",
                "\"how it is paid\"");
    }

    @Test
    void asJsonTheAnswersAreMembersOfTheDecision() {
        Json.Obj decision = object(eval(OPEN, "--missing", "--why-not", "shop-2", "--output", "json").json());
        Json.Obj missing = object(decision.members().get("missing"));
        assertThat(missing.members()).containsKeys("search", "uncovered", "asOf", "changes");
        assertThat(first(missing.members().get("changes")).members()).containsKeys("unknown", "values", "example", "come",
                "go", "conflicts");
        Json.Obj whyNot = first(decision.members().get("whyNot"));
        assertThat(whyNot.members()).containsKeys("rule", "ruleZh", "clauses", "standing", "rulings", "gaveWay",
                "patterns", "needed", "changes", "comesAt", "asOf", "search", "uncovered");
        assertThat(first(whyNot.members().get("changes")).members()).containsKeys("supplied", "fields");
        assertThat(eval(OPEN, "--output", "json").out()).doesNotContain("\"missing\"", "\"whyNot\"");
    }

    @Test
    void anUnknownRuleIsRefusedWithTheNearest() {
        Call call = eval(CARD, "--why-not", "refund ovr 100");
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).contains("no rule or clause 'refund ovr 100'", "\"refund over 100: manager\"");
        assertThat(eval(CARD, "--why-not", "refund").exit()).isEqualTo(2);
        assertThat(eval(CARD, "--why-not", "refund ovr 100", "--output", "json").exit()).isEqualTo(2);
    }

    @Test
    void aConflictStillExitsWith1() {
        Call call = Call.of("eval", "--missing", "--rules", Call.RULES, Call.caseFile("conflict"));
        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.out()).contains("CONFLICT", "What is unknown");
    }

    @Test
    void eachOfSeveralCasesHasItsAnswers() {
        Call call = Call.of("eval", "--missing", "--rules", Call.RULES, Call.caseFile("conflict"), "no-such-file",
                Call.caseFile("conflict"));
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.out().split("What is unknown", -1)).hasSize(3);
        assertThat(call.err()).contains("no-such-file").doesNotContain("\tat ");
    }

    @Test
    void theHelpHasBothWithExamples() {
        assertThat(Call.of("eval", "--help").out()).contains("--missing", "--why-not=RULE|CLAUSE",
                "complaint-rules eval --missing case.json", "complaint-rules eval --why-not life-insurer-4.1-3 case.json");
    }
}

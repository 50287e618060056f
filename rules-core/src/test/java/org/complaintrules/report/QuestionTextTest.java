package org.complaintrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.complaintrules.compile.PolicyFiles;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.compile.PolicyReader;
import org.complaintrules.facts.Case;
import org.complaintrules.facts.CaseReader;
import org.complaintrules.facts.CaseSchema;
import org.complaintrules.json.JsonText;
import org.complaintrules.json.JsonWriter;
import org.complaintrules.proof.question.MissingQuestion;
import org.complaintrules.proof.question.WhyNot;
import org.complaintrules.proof.question.WhyNotQuestion;
import org.complaintrules.text.Language;
import org.complaintrules.time.WorkCalendar;
import org.junit.jupiter.api.Test;

class QuestionTextTest {
    private static final PolicyModel INSURER = PolicyReader.read(PolicyFiles.read(Path.of("../rules/life-insurer")));
    private static final CaseReader CASES = new CaseReader(new CaseSchema("life-insurer", INSURER.schema(),
            INSURER.clocked(), INSURER.info().zone(), INSURER.info().from(), INSURER.info().to()));
    private static final String SURRENDER = "{'surrenderRequest': {'payout': '14500.00', 'cashValue': '12500',"
            + " 'premiumsPaid': '30000', 'partial': false}, 'approvalRequest': []}";
    private static final String AS_OF = "2026-03-20T09:00:00+08:00";

    private static Case read(String asOf, String facts) {
        return CASES.read(JsonText.read("case.json", ("{'policy': 'life-insurer', "
                + (asOf == null ? "" : "'asOf': '" + asOf + "', ") + "'facts': " + facts + "}").replace('\'', '"')));
    }

    private static String missing(String asOf, String facts, Language language, Style style) {
        return missing(asOf, facts, language, style, true);
    }

    private static String missing(String asOf, String facts, Language language, Style style, boolean all) {
        return MissingText.of(new MissingQuestion(INSURER, WorkCalendar.china()).ask(read(asOf, facts)), INSURER, language,
                style, all);
    }

    private static WhyNot answer(String asOf, String facts, String name) {
        return new WhyNotQuestion(INSURER, WorkCalendar.china()).ask(read(asOf, facts), name).get(0);
    }

    private static String whyNot(String asOf, String facts, String name, Language language, Style style) {
        return WhyNotText.of(answer(asOf, facts, name), asOf == null ? null : Instant.parse("2026-03-20T01:00:00Z"),
                INSURER, language, style);
    }

    @Test
    void aRuleOneCentShortIsExplainedInBothLanguages() {
        assertThat(whyNot(null, SURRENDER, "surplus over 2000", Language.EN, Style.PLAIN)).isEqualTo("""
                Rule "surplus over 2000, up to 10000: customer service manager"  [life-insurer-4.1-3]
                  This rule concluded nothing.

                  fails   A request for a negotiated surrender, whole or partial
                      fails   "agreed payout" − "cash value" > 2000 CNY; here 2000.00 CNY against 2000 CNY, 0.01 CNY short
                      holds   "agreed payout" − "cash value" ≤ 10000 CNY (agreed payout: 14500.00 CNY; cash value: 12500 CNY)

                  It would conclude if
                    - "agreed payout": 14500.01 CNY instead of 14500.00 CNY, 0.01 CNY more
                    - "cash value": 12499.99 CNY instead of 12500 CNY, 0.01 CNY less
                  Exhaustive: every case there can be was looked at.""");
        assertThat(whyNot(null, SURRENDER, "surplus over 2000", Language.ZH, Style.PLAIN)).contains(
                "规则“多付超过2000元不超过10000元：客服部经理”", "不成立 “本次协议解约金额” − “现金价值” > 2000 元；"
                        + "此处为 2000.00 元 对 2000 元，差 0.01 元", "14500.01 元（现为 14500.00 元，多 0.01 元）", "穷尽：查看了每一种可能的情形。");
    }

    @Test
    void aRuleThatConcludedSaysWhat() {
        assertThat(whyNot(null, SURRENDER, "surplus up to 2000 and payout within", Language.EN, Style.PLAIN))
                .contains("This rule did conclude:", "complaint supervisor").doesNotContain("It would conclude if");
    }

    @Test
    void aRuleThatGaveWaySaysToWhich() {
        assertThat(whyNot(null, SURRENDER.replace("14500.00", "29000"), "surplus over 10000: general manager", Language.EN,
                Style.PLAIN)).contains("This rule concluded, but gave way:", "gave way to \"surplus over 10000 and payout"
                        + " over 70 percent of premiums: general manager alone\"", "It would conclude if");
    }

    @Test
    void aLimitThatStillRunsSaysForHowLong() {
        assertThat(whyNot(AS_OF, "{'complaint': {}, 'provisionalClosure': {'inForce': true,"
                + " 'decidedAt': '2026-03-19T09:00:00+08:00', 'lastContactAt': '2026-01-20T09:00:00+08:00'}}",
                "provisional closure decided after", Language.EN, Style.PLAIN)).contains(
                        "due 2026-04-20 23:59:59, looked at as of 2026-03-20 09:00: still 31 d 14 h 59 min 59 s",
                        "Rules that could conclude it:", "Sampled: limits");
    }

    @Test
    void whatIsMissingIsToldByFieldValueAndRuling() {
        String text = missing(null, SURRENDER.replace(" 'premiumsPaid': '30000',", ""), Language.EN, Style.PLAIN);
        assertThat(text).startsWith("""
                What is unknown and could change this decision

                  premiums actually paid on the policy to date
                    up to 0 CNY
                      + approval — negotiated surrender, whole or partial: customer service manager  [""").contains(
                "from 0.01 CNY to 20714.28 CNY", "from 20714.29 CNY up",
                "Facts that are not given\n\n  A complaint case\n", "in addition, for example \"", "; provisional");
    }

    @Test
    void ofFactsThatAreNotGivenOnlyTheKindsOfOutcomesAreCounted() {
        String given = "{'surrenderRequest': {'partial': true}, 'complaint': {}}";
        String counted = missing(AS_OF, given, Language.EN, Style.PLAIN, false);
        String all = missing(AS_OF, given, Language.EN, Style.PLAIN, true);

        String heading = "Facts that are not given\n\n";
        assertThat(counted).startsWith(all.substring(0, all.indexOf(heading) + heading.length()));
        String request = "  A request for approval other than a negotiated surrender\n    ";
        assertThat(counted).contains(request + "+ ", "What each would bring is shown by --all.");
        assertThat(all).contains(request + "for example ").doesNotContain("--all");
        String line = counted.substring(counted.indexOf(request) + request.length());
        String several = all.substring(all.indexOf(request));
        several = several.substring(0, several.indexOf("\n\n  A "));
        long approvals = several.lines().map(String::strip).filter(each -> each.startsWith("+ approval")).distinct().count();
        assertThat(line).startsWith("+ approval " + approvals + ",");
        assertThat(counted.lines().count()).isLessThan(all.lines().count() / 2);
    }

    @Test
    void inChineseNoEnglishIsLeft() {
        String text = missing(AS_OF, "{'complaint': {'acceptedAt': '2026-03-02T10:00:00+08:00'}}", Language.ZH, Style.PLAIN);
        assertThat(text).contains("尚未知悉而可能改变裁定的事实", "须同时知悉", "没有给出的事实", "例如 ", "不晚于 ", "抽样：");
        assertThat(text).doesNotContainPattern("\\b(such|from|until|for|example)\\b");
    }

    @Test
    void onANarrowTerminalLinesAreShort() {
        for (Language language : Language.values()) {
            for (String text : new String[] {missing(null, SURRENDER, language, new Style(false, 60)),
                whyNot(null, SURRENDER, "surplus over 2000", language, new Style(false, 60))}) {
                assertThat(text.lines()).allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(60));
            }
        }
    }

    @Test
    void asJsonGapsAndChangesAreFigures() {
        String json = JsonWriter.pretty(QuestionJson.of(answer(null, SURRENDER, "surplus over 2000"), INSURER.info()));
        assertThat(json).contains("\"standing\": \"SILENT\"", "\"by\": 0.01", "\"tooHigh\": false", "\"search\": \"exhaustive\"",
                "\"pointer\": \"/surrenderRequest/payout\"", "\"to\": 14500.01", "\"truth\": \"FALSE\"");
    }
}

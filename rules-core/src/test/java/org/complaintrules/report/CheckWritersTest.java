package org.complaintrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.complaintrules.json.Json;
import org.complaintrules.json.JsonText;
import org.complaintrules.json.JsonWriter;
import org.complaintrules.proof.check.CheckResult;
import org.complaintrules.proof.check.Finding;
import org.complaintrules.proof.check.FindingCode;
import org.complaintrules.text.Language;
import org.complaintrules.text.Place;
import org.complaintrules.text.Text;
import org.junit.jupiter.api.Test;

class CheckWritersTest {
    @Test
    void textSaysWhereWhatAndHowToMendItAndThenTheTotals() {
        assertThat(CheckText.of(Checked.BOTH, Language.EN, Style.PLAIN)).isEqualTo("""
                rules/a b/facts.drl: the file is missing [refused]
                rules/a b/二.drl:8:6: two approvals, 100% of the time [conflict]
                  case: {"refund":{"amount":100}}
                  - rules/a b/three.drl:3:1: the other rule
                  - a remark
                  → move a threshold
                rules/a b/二.drl:9:1: one [unused-label]

                bank  no findings, 1 waived, the first until 2027-03-31
                shop  3 findings

                2 policies: 3 findings, 1 waived, the first until 2027-03-31""");
    }

    @Test
    void inChineseItIsChinese() {
        assertThat(CheckText.of(Checked.BOTH, Language.ZH, Style.PLAIN)).contains("裁定矛盾：100% [conflict]", "案件：{",
                "bank  没有发现，另有 1 项豁免，最早于 2027-03-31 到期", "shop  3 项发现", "2 个制度：3 项发现");
    }

    @Test
    void ofOnePolicyThereIsOneTotal() {
        assertThat(CheckText.of(Checked.NONE, Language.EN, Style.PLAIN)).isEqualTo("shop  no findings");
        assertThat(CheckText.of(List.of(new CheckResult("shop", List.of(Checked.LATER), List.of())), Language.EN,
                Style.PLAIN)).endsWith("\n\nshop  1 finding");
    }

    @Test
    void aNameCannotSteerTheTerminal() {
        CheckResult result = new CheckResult("shop", List.of(Finding.of(FindingCode.REFUSED, Place.of("a\u001b[2J"),
                "shop", null, Text.same("b\u0007"), Text.same("c\u001b"))), List.of());
        assertThat(CheckText.of(List.of(result), Language.EN, Style.PLAIN)).doesNotContain("\u001b", "\u0007");
    }

    @Test
    void jsonHasEverythingAndIsReadAgain() {
        Json.Obj tree = (Json.Obj) JsonText.read("out", JsonWriter.pretty(CheckJson.of(Checked.BOTH)));
        assertThat(JsonWriter.compact(CheckJson.of(Checked.BOTH))).isEqualTo("{\"format\":1,\"findings\":3,\"waived\":1,"
                + "\"firstExpiry\":\"2027-03-31\",\"policies\":["
                + "{\"policy\":\"bank\",\"findings\":[],\"waived\":[{\"code\":\"pending-clause\",\"problem\":null,"
                + "\"subject\":\"bank-1\",\"place\":{\"file\":\"b/clauses.json\",\"line\":2,\"column\":3,\"pointer\":null},"
                + "\"what\":{\"zh\":\"待写\",\"en\":\"still to be written\"},\"mend\":{\"zh\":\"写\",\"en\":\"write it\"},"
                + "\"case\":null,\"related\":[],\"waiver\":{\"owner\":\"head of rules\",\"reason\":{\"zh\":\"等待答复\","
                + "\"en\":\"an answer is awaited\"},\"expires\":\"2027-03-31\",\"place\":{\"file\":\"b/policy.json\","
                + "\"line\":7,\"column\":5,\"pointer\":null}}}],\"decidedOnce\":[]},"
                + "{\"policy\":\"shop\",\"findings\":[{\"code\":\"refused\",\"problem\":\"missing-file\",\"subject\":null,"
                + "\"place\":{\"file\":\"rules/a b/facts.drl\",\"line\":null,\"column\":null,\"pointer\":null},"
                + "\"what\":{\"zh\":\"缺少此文件\",\"en\":\"the file is missing\"},\"mend\":null,\"case\":null,\"related\":[]},"
                + "{\"code\":\"conflict\",\"problem\":null,\"subject\":\"REFUND\",\"place\":{\"file\":\"rules/a b/二.drl\","
                + "\"line\":8,\"column\":6,\"pointer\":null},\"what\":{\"zh\":\"裁定矛盾：100%\","
                + "\"en\":\"two approvals, 100% of the time\"},\"mend\":{\"zh\":\"改阈值\",\"en\":\"move a threshold\"},"
                + "\"case\":{\"refund\":{\"amount\":100}},\"related\":[{\"place\":{\"file\":\"rules/a b/three.drl\","
                + "\"line\":3,\"column\":1,\"pointer\":null},\"text\":{\"zh\":\"另一条规则\",\"en\":\"the other rule\"}},"
                + "{\"place\":{\"file\":null,\"line\":null,\"column\":null,\"pointer\":null},"
                + "\"text\":{\"zh\":\"说明\",\"en\":\"a remark\"}}]},"
                + "{\"code\":\"unused-label\",\"problem\":null,\"subject\":\"CLERK\",\"place\":{\"file\":\"rules/a b/二.drl\","
                + "\"line\":9,\"column\":1,\"pointer\":null},\"what\":{\"zh\":\"一\",\"en\":\"one\"},\"mend\":null,"
                + "\"case\":null,\"related\":[]}],\"waived\":[],\"decidedOnce\":[]}]}");
        assertThat(tree.members()).containsOnlyKeys("format", "findings", "waived", "firstExpiry", "policies");
    }

    @Test
    void annotationsAreWorkflowCommandsOfTheFindingsThatStand() {
        assertThat(GithubAnnotations.of(Checked.BOTH, Language.EN)).isEqualTo("""
                ::error file=rules/a b/facts.drl,title=refused::the file is missing
                ::error file=rules/a b/二.drl,line=8,col=6,title=conflict::two approvals, 100%25 of the time%0A\
                {"refund":{"amount":100}}%0A- rules/a b/three.drl:3:1: the other rule%0A- a remark%0A→ move a threshold
                ::error file=rules/a b/二.drl,line=9,col=1,title=unused-label::one""");
        assertThat(GithubAnnotations.of(Checked.NONE, Language.EN)).isEmpty();
    }

    @Test
    void whatWouldEndACommandOrAPropertyIsEscaped() {
        CheckResult result = new CheckResult("shop", List.of(Finding.of(FindingCode.REFUSED,
                Place.at("C:\\a,b%\r\n::x", 1, 1), "shop", null, Text.same("a:b,c%\r\n::error::d"), null)), List.of());
        assertThat(GithubAnnotations.of(List.of(result), Language.EN)).isEqualTo("::error file=C%3A\\a%2Cb%25%0D%0A%3A%3Ax,"
                + "line=1,col=1,title=refused::a:b,c%25%0D%0A::error::d");
    }

    @Test
    void anExplanationShowsItsExamplesLineByLineHoweverNarrowTheTerminal() {
        for (FindingCode code : FindingCode.values()) {
            String text = ExplanationText.of(code, Language.EN, new Style(false, 60));
            assertThat(text).startsWith(code.code() + "  ").contains("Wrong:", "Right:");
            code.explanation().bad().forEach(example -> assertThat(text).contains(example.text().replace("\n", "\n    ")
                    .replace("    \n", "\n")));
        }
        assertThat(ExplanationText.of(FindingCode.GAP, Language.ZH, Style.PLAIN)).contains("有问题的写法：", "正确的写法：");
    }
}

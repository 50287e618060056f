package org.complaintrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.compile.PolicyText;
import org.complaintrules.json.JsonWriter;
import org.complaintrules.proof.difference.Allowance;
import org.complaintrules.proof.difference.Comparison;
import org.complaintrules.proof.difference.PolicyComparison;
import org.complaintrules.proof.difference.RulesDifference;
import org.complaintrules.text.Language;
import org.complaintrules.time.WorkCalendar;
import org.junit.jupiter.api.Test;

/** What is said of differences, in both languages. */
class ComparisonWritersTest {
    private static final String FACTS = """
            declare enum Channel
                PHONE, LETTER, MAIL, VISIT;
            end
            declare Claim @zh("索赔") @en("A claim")
                amount : BigDecimal @unit("CNY") @zh("金额；含税") @en("amount; with tax")
                paid : BigDecimal @unit("CNY") @zh("已付金额") @en("amount paid")
                people : Long @unit("persons") @zh("人数") @en("people")
                channel : Channel @zh("渠道") @en("channel")
                topics : List<Channel> @zh("主题") @en("topics")
                place : String @zh("地点") @en("place")
                serious : Boolean @zh("是否严重") @en("whether serious")
                day : LocalDate @zh("日期") @en("day")
                openedAt : Instant @zh("开始时间") @en("when opened")
                doneAt : Instant @zh("完成时间") @en("when done")
            end
            """;
    private static final String FINE = "new Fine(\"CLERK\", 10, \"CNY\")";

    private static String rule(String when, String then) {
        return """
                rule "the rule" @zh("规则") @clause("c1")
                when
                    Claim(%s)
                then
                    insert(%s);
                end
                """.formatted(when, then);
    }

    private static Comparison compared(String before, String after) {
        return compared(PolicyText.of(FACTS).rules(before).model(), PolicyText.of(FACTS).rules(after).model());
    }

    private static Comparison compared(PolicyModel before, PolicyModel after) {
        return new Comparison("old", "new", new RulesDifference(List.of(PolicyComparison.of(before, after,
                WorkCalendar.china(), PolicyComparison.USUAL_LIMIT)), List.of(), List.of()), Optional.empty(),
                Allowance.NOTHING);
    }

    private static String en(Comparison comparison) {
        return ComparisonText.of(comparison, Language.EN, Style.PLAIN);
    }

    private static String zh(Comparison comparison) {
        return ComparisonText.of(comparison, Language.ZH, Style.PLAIN);
    }

    /** What is said of the cases in which a condition holds. */
    private static Comparison where(String condition) {
        return compared(rule("amount == 1, amount == 2", FINE), rule(condition, FINE));
    }

    @Test
    void amountsAreBoundedAsPeopleSayIt() {
        assertThat(en(where("amount > 2000, amount <= 3000"))).contains("amount: over 2000 CNY, up to 3000 CNY");
        assertThat(zh(where("amount >= 2000, amount < 3000"))).contains("金额：不低于 2000 元，低于 3000 元");
        assertThat(en(where("amount == 2000"))).contains("amount: exactly 2000 CNY");
        assertThat(en(where("amount != 2000"))).contains("amount: not 2000 CNY");
        assertThat(en(where("amount == null"))).contains("amount: unknown");
        assertThat(zh(where("amount != null"))).contains("金额：已知");
        assertThat(en(where("amount < 1 || amount > 2"))).contains("amount: under 1 CNY, or over 2 CNY");
    }

    @Test
    void wholeNumbersEndWithTheLastThatIsIn() {
        assertThat(en(where("people > 2, people < 5"))).contains("people: at least 3 persons, up to 4 persons");
        assertThat(en(where("people != 4"))).contains("people: not 4 persons");
        assertThat(zh(where("people == 4"))).contains("人数：等于 4 人");
    }

    @Test
    void sumsAreComparedAndDifferencesBounded() {
        assertThat(en(where("paid <= amount * 0.70B"))).contains("amount paid ≤ amount × 0.7");
        assertThat(en(where("amount > paid"))).contains("amount > amount paid");
        assertThat(en(where("amount - paid > 10"))).contains("amount − amount paid: over 10 CNY");
    }

    @Test
    void codesFlagsTextsListsAndDatesAreNamed() {
        assertThat(en(where("channel in (Channel.PHONE, Channel.MAIL)"))).contains("channel: PHONE or MAIL");
        assertThat(en(where("channel != Channel.MAIL"))).contains("channel: not MAIL");
        assertThat(zh(where("serious == true"))).contains("是否严重：是");
        assertThat(en(where("place == \"here\""))).contains("place: \"here\"");
        assertThat(en(where("place != \"here\""))).contains("place: not \"here\"");
        assertThat(en(where("topics contains Channel.MAIL"))).contains("topics: includes MAIL");
        assertThat(zh(where("topics not contains Channel.MAIL"))).contains("主题：不包括MAIL");
        assertThat(en(where("day >= \"2026-07-01\""))).contains("day: at least 2026-07-01");
    }

    @Test
    void whatHoldsForEveryClaimIsSaidOfTheClaim() {
        assertThat(en(compared(rule("amount == 1, amount == 2", FINE), rule("", FINE))))
                .contains("A claim: there is one", "new: fine — CLERK: 10 CNY");
    }

    @Test
    void finesGoUpAndDownByAnAmount() {
        assertThat(en(compared(rule("serious == true", FINE), rule("serious == true", FINE.replace("10", "11")))))
                .contains("fine — CLERK: 10 CNY → 11 CNY (up by 1 CNY)");
        assertThat(zh(compared(rule("serious == true", FINE), rule("serious == true", FINE.replace("10", "8")))))
                .contains("罚款 — CLERK：10 元 → 8 元（下调 2 元）");
        assertThat(en(compared(rule("serious == true", FINE), rule("serious == true", FINE.replace("10", "10, 30")))))
                .contains("(greatest amount: up by 20 CNY)");
    }

    @Test
    void approvalsGoUpAndDownByLevels() {
        String head = "new Approval(\"EXCUSE\", \"HEAD\")";
        PolicyText text = PolicyText.of(FACTS);
        String policy = text.text("policy.json").replace("\"roles\": {}", """
                "roles": {"HEAD": {"zh": "主管", "en": "head"}, "CHIEF": {"zh": "经理", "en": "chief"},
                          "BOARD": {"zh": "董事会", "en": "board"}},
                "levels": ["HEAD", "CHIEF", "BOARD"]""");
        PolicyModel low = text.file("policy.json", policy).rules(rule("serious == true", head)).model();
        PolicyModel high = PolicyText.of(FACTS).file("policy.json", policy)
                .rules(rule("serious == true", head.replace("HEAD", "BOARD"))).model();
        assertThat(en(compared(low, high))).contains("EXCUSE: head → board (up 2 levels)");
        assertThat(zh(compared(high, low))).contains("EXCUSE：董事会 → 主管（下降 2 级）");
        assertThat(JsonWriter.compact(ComparisonJson.of(compared(high, low)))).contains("\"levelsUp\":-2");
    }

    @Test
    void codesThatAreCalledTheSameAreToldApart() {
        PolicyText text = PolicyText.of(FACTS);
        String policy = text.text("policy.json").replace("\"roles\": {}",
                "\"roles\": {\"CLERK\": {\"zh\": \"经办人\", \"en\": \"clerk\"}}");
        PolicyModel before = text.file("policy.json", policy).rules(rule("serious == true", FINE)).model();
        PolicyModel after = PolicyText.of(FACTS).file("policy.json", policy.replace("CLERK", "TELLER"))
                .rules(rule("serious == true", FINE.replace("CLERK", "TELLER"))).model();
        assertThat(en(compared(before, after))).contains("no longer: fine — clerk (CLERK): 10 CNY",
                "new: fine — clerk (TELLER): 10 CNY");
    }

    @Test
    void ofManyConditionsOnlyTheFirstAreShown() {
        List<List<String>> boxes = List.of(Collections.nCopies(10, "a"), Collections.nCopies(14, "b"), List.of("c"));
        assertThat(RegionWords.shown(boxes)).isEqualTo(2);
        assertThat(RegionWords.shown(boxes.subList(0, 2))).isEqualTo(2);
        assertThat(RegionWords.shown(List.of(Collections.nCopies(30, "a"), List.of("b")))).isEqualTo(1);
    }

    @Test
    void deadlinesEndLaterByDays() {
        String limit = "clock.deadline(\"ANSWER\", \"5 CALENDAR_DAYS\", $from, $done)";
        Comparison longer = compared(rule("$from : openedAt, $done : doneAt", limit),
                rule("$from : openedAt, $done : doneAt", limit.replace("5 ", "6 ")));
        assertThat(en(longer)).contains("ANSWER: 5 calendar days → 6 calendar days (ends 1 day later)", "sampled");
        assertThat(zh(longer)).contains("到期日推迟 1 天", "抽样");
    }

    @Test
    void aRulingThatGoesIsSaidToGo() {
        Comparison gone = compared(rule("serious == true", FINE), rule("serious == true, amount > 1", FINE));
        assertThat(en(gone)).contains("no longer: fine — CLERK: 10 CNY  [c1]",
                "amount: up to 1 CNY, or unknown", "rule changed: \"the rule\"  [c1]");
        assertThat(zh(gone)).contains("不再有：罚款", "金额：不超过 1 元，或未知");
    }

    @Test
    void settingsAndFactsThatDifferAreNamed() {
        PolicyText text = PolicyText.of(FACTS).rules(rule("serious == true", FINE));
        PolicyModel before = text.model();
        PolicyModel after = text.facts(FACTS.replace("place : String", "room : String @zh(\"房间\") @en(\"room\")\n"
                + "    place : String")).file("policy.json", text.text("policy.json").replace("\"zone\"",
                "\"effective\": {\"from\": \"2026-01-01\", \"to\": null}, \"zone\"")).model();
        Comparison comparison = compared(before, after);
        assertThat(en(comparison)).contains("the same for every case, while both versions are in force: "
                        + "proved, no rule differs",
                "only the new version knows: /claim/room", "first day in force: not stated → 2026-01-01");
        assertThat(comparison.isSame()).isFalse();
        assertThat(zh(comparison)).contains("仅新版本有：/claim/room", "施行首日：未载明 → 2026-01-01");
    }

    @Test
    void markdownAndJsonSayTheSame() {
        Comparison gone = compared(rule("serious == true", FINE), rule("serious == true, amount > 1", FINE));
        assertThat(ComparisonMarkdown.of(gone, Language.EN)).contains("| 1 | no longer: fine — CLERK: 10 CNY |",
                "**Decided differently** (proved, exhaustive): amount: up to 1 CNY, or unknown; "
                        + "whether serious: yes", "- fine — CLERK: 10 CNY  [c1]");
        assertThat(ComparisonMarkdown.of(gone, Language.ZH)).contains("**裁定改变的案件** （已证明，穷尽）：");
        String json = JsonWriter.compact(ComparisonJson.of(gone));
        assertThat(json).contains("\"same\":false", "\"between\":[{\"to\":1}],\"unknown\":true",
                "\"before\":{\"type\":\"fine\",\"party\":\"CLERK\",\"min\":10,\"max\":10,\"currency\":\"CNY\"",
                "\"cells\":");
    }
}

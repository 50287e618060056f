package org.complaintrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.complaintrules.compile.PolicyFiles;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.compile.PolicyReader;
import org.complaintrules.text.Language;
import org.junit.jupiter.api.Test;

class RuleWordsTest {
    private static final String INFO = """
            {"id": "shop", "title": {"zh": "店", "en": "Shop"}, "document": {"zh": "规定", "en": "Rules"},
             "effective": {"from": null, "to": null}, "zone": "Asia/Shanghai",
             "roles": {"CLERK": {"zh": "店员", "en": "clerk"}},
             "values": {"RED": {"zh": "红", "en": "red"}, "BLUE": {"zh": "蓝", "en": "blue, pale"},
                        "colour": {"zh": "颜色", "en": "colour"}, "REPLY": {"zh": "答复", "en": "reply"},
                        "RATE": {"zh": "比率", "en": "rate"}}}""";
    private static final String CLAUSES = """
            {"clauses": [{"id": "shop-1", "article": "一", "kind": "fine", "zh": "条", "en": "One."},
                         {"id": "shop-2", "article": "二", "kind": "fine", "zh": "条", "en": "Two."}]}""";
    private static final String FACTS = """
            package org.complaintrules.policy.shop
            import java.math.BigDecimal
            import java.time.Instant
            declare enum Colour
                RED, BLUE;
            end
            declare Sale @zh("买卖") @en("a sale")
                price : BigDecimal @unit("CNY") @zh("价格;含税") @en("price; with tax")
                paid  : BigDecimal @unit("CNY") @zh("已付") @en("paid")
                count : Long @unit("persons") @zh("人数") @en("people")
                colour : Colour @zh("颜色") @en("colour")
                gift  : Boolean @zh("是否赠品") @en("whether a gift")
                note  : String @zh("备注") @en("note")
                soldAt : Instant @zh("售出时间") @en("when sold")
                doneAt : Instant @zh("完成时间") @en("when done")
            end
            declare Item @many @closed @zh("物品") @en("an item")
                number : String @key @required @zh("编号") @en("number")
                colour : Colour @required @zh("颜色") @en("its colour")
            end
            """;
    private static final String HEAD = """
            package org.complaintrules.policy.shop
            import org.complaintrules.outcome.*
            import org.complaintrules.time.*
            global CaseClock clock
            """;

    private static RuleWords rule(Language language, String annotations, String when, String then) {
        String rule = HEAD + "rule \"the rule\" @zh(\"规则\") @clause(\"shop-1\") " + annotations + "\nwhen\n" + when
                + "\nthen\n" + then + "\nend\n";
        PolicyModel model = PolicyReader.read(new PolicyFiles("shop", "rules/shop", new TreeMap<>(Map.of(
                "policy.json", INFO, "clauses.json", CLAUSES, "facts.drl", FACTS, "fines.drl", rule))));
        return new RuleWords(new Wording(model.info(), language), model.rules().get(0));
    }

    private static List<RuleWords.Asked> when(Language language, String when) {
        return rule(language, "", when, "insert(new Duty(\"CLERK\", \"REPLY\"));").when();
    }

    private static String condition(Language language, String condition) {
        RuleWords.Asked asked = when(language, "Sale(" + condition + ")").get(0);
        return String.join(" & ", asked.conditions());
    }

    private static List<String> then(Language language, String then) {
        return rule(language, "", "Sale($sold : soldAt, $done : doneAt, $price : price, $paid : paid)", then).then();
    }

    @Test
    void aFieldAgainstAValueIsItsMeaningAndTheValue() {
        assertThat(condition(Language.EN, "colour == Colour.RED")).isEqualTo("colour: red");
        assertThat(condition(Language.EN, "colour != Colour.RED")).isEqualTo("colour: known, and not red");
        assertThat(condition(Language.ZH, "colour != Colour.RED")).isEqualTo("颜色：已知，且不是红");
        assertThat(condition(Language.EN, "gift == true")).isEqualTo("whether a gift: yes");
        assertThat(condition(Language.EN, "gift != true")).isEqualTo("whether a gift: no");
        assertThat(condition(Language.EN, "note == \"RED\"")).isEqualTo("note: \"RED\"");
    }

    @Test
    void severalValuesAreListedAndQuotedWhereACommaWouldMislead() {
        assertThat(condition(Language.EN, "colour in (Colour.RED, Colour.BLUE)"))
                .isEqualTo("colour: red or \"blue, pale\"");
        assertThat(condition(Language.ZH, "colour not in (Colour.RED, Colour.BLUE)"))
                .isEqualTo("颜色：已知，且不是红或蓝");
    }

    @Test
    void amountsAreComparedWithSymbolsAndUnits() {
        assertThat(condition(Language.EN, "price - paid <= 2000")).isEqualTo("\"price\" − \"paid\" ≤ 2000 CNY");
        assertThat(condition(Language.ZH, "price >= paid * 0.70B")).isEqualTo("“价格” ≥ “已付” × 0.70");
        assertThat(condition(Language.EN, "count >= 5")).isEqualTo("\"people\" ≥ 5 persons");
        assertThat(condition(Language.ZH, "count != 5")).isEqualTo("“人数” ≠ 5 人");
    }

    @Test
    void theUnknownIsCalledUnknown() {
        assertThat(condition(Language.EN, "price == null")).isEqualTo("price: unknown");
        assertThat(condition(Language.ZH, "price != null")).isEqualTo("价格：已知");
    }

    @Test
    void joinedConditionsKeepTheirGrouping() {
        assertThat(condition(Language.EN, "gift == true || (count > 1 && colour == Colour.RED)"))
                .isEqualTo("whether a gift: yes, or (\"people\" > 1 persons, and colour: red)");
    }

    @Test
    void patternsSayHowManyTheyAskForAndAreNumberedWhereOfOneType() {
        assertThat(when(Language.EN, "Item($own : colour) exists Item(colour != $own)")).containsExactly(
                new RuleWords.Asked("(1) an item", List.of()),
                new RuleWords.Asked("(2) at least one: an item", List.of("\"its colour\" ≠ \"its colour\" of (1)")));
        assertThat(when(Language.EN, "Sale() not Item(colour == Colour.RED)").get(1))
                .isEqualTo(new RuleWords.Asked("all are listed, and there is no: an item", List.of("its colour: red")));
        assertThat(when(Language.ZH, "Deadline(action == \"REPLY\", status == DeadlineStatus.LATE, $due : due)"
                + " Sale(doneAt > $due)")).containsExactly(
                new RuleWords.Asked("已推断：期限", List.of("事项：答复", "状态：逾期完成")),
                new RuleWords.Asked("买卖", List.of("“完成时间” > 期限的“到期时间”")));
    }

    @Test
    void conclusionsAreOutcomesInWords() {
        assertThat(then(Language.EN, "insert(new Fine(\"CLERK\", 50, \"CNY\"));"))
                .containsExactly("fine — clerk: 50 CNY");
        assertThat(then(Language.EN, "insert(new Measurement(\"RATE\", $paid, $price, \"0.95\", true));"))
                .containsExactly("measurement — rate: \"paid\" / \"price\", target 95 %, met: yes");
        assertThat(then(Language.ZH, "insert(new Retention(\"REPLY\", null));")).containsExactly("保存 — 答复：长期");
    }

    @Test
    void deadlinesSayFromWhenAndWhatCountsAsDone() {
        assertThat(then(Language.EN, "insert(clock.deadline(\"REPLY\", \"3 HOURS\", clock.earliest($sold, $done),"
                + " $done));")).containsExactly("deadline — reply: within 3 hours of the earlier of \"when sold\" and"
                + " \"when done\"; done: \"when done\"");
        assertThat(then(Language.EN, "insert(clock.due(\"REPLY\", $sold, $done));"))
                .containsExactly("deadline — reply: by \"when sold\"; done: \"when done\"");
        assertThat(then(Language.ZH, "insert(clock.deadline(\"REPLY\", \"0 CALENDAR_DAYS\", $sold, $done));"))
                .containsExactly("期限 — 答复：“售出时间”的当日；完成时间：“完成时间”");
        assertThat(then(Language.EN, "insert(clock.deadline(\"REPLY\", \"-5 WORKING_DAYS\", $sold, $done));"))
                .containsExactly("deadline — reply: 5 working days before \"when sold\"; done: \"when done\"");
    }

    @Test
    void whatGivesWayIsNamed() {
        RuleWords rule = rule(Language.EN, "@overrides(\"shop-2\")", "Sale()",
                "insert(new Duty(\"CLERK\", \"REPLY\"));");
        assertThat(rule.precedence()).containsExactly("over the rules of shop-2, on the same subject");
    }
}

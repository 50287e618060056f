package org.complaintrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.complaintrules.compile.Clause;
import org.complaintrules.drl.Rule;
import org.complaintrules.json.JsonText;
import org.complaintrules.json.JsonWriter;
import org.complaintrules.text.Language;
import org.junit.jupiter.api.Test;

class PolicyWritersTest {
    private static final String TEXT = PolicyText.of(CarDealer.POLICY, Language.EN, new Style(false, 80));

    private static List<?> list(Object tree, String member) {
        return (List<?>) ((Map<?, ?>) tree).get(member);
    }

    @Test
    void aPolicyIsListedWithItsCounts() {
        assertThat(PolicyListText.of(List.of(CarDealer.POLICY), Language.EN, Style.PLAIN)).matches("""
                car-dealer  Car dealer: rules on responding to and handling complaints
                            [0-9]+ clauses: [0-9]+ with rules, ([0-9]+ [a-z ]+, )*[0-9]+ [a-z ]+; [0-9]+ rules""");
    }

    @Test
    void theCountsAddUp() {
        Map<?, ?> entry = (Map<?, ?>) list(PolicyListJson.of(List.of(CarDealer.POLICY)), "policies").get(0);
        Map<?, ?> clauses = (Map<?, ?>) entry.get("clauses");
        assertThat(clauses.get("total")).isEqualTo(CarDealer.POLICY.model().clauses().size());
        assertThat(List.of("ruled", "declared", "undecidable", "pending").stream()
                .mapToInt(status -> (Integer) clauses.get(status)).sum()).isEqualTo(clauses.get("total"));
        assertThat(entry.get("rules")).isEqualTo(CarDealer.POLICY.model().rules().size());
    }

    @Test
    void everyClauseStandsInThePolicysTextOnce() {
        for (Clause clause : CarDealer.POLICY.model().clauses()) {
            assertThat(TEXT.lines().filter(line -> line.matches("\\S+  \\Q" + clause.id() + "\\E( .*)?")))
                    .as(clause.id()).hasSize(1);
        }
    }

    @Test
    void everyRuleStandsInFullOnce() {
        String unwrapped = PolicyText.of(CarDealer.POLICY, Language.EN, Style.PLAIN);
        for (Rule rule : CarDealer.POLICY.model().rules()) {
            assertThat(unwrapped.lines().filter(line -> line.endsWith(" › " + rule.name().en())))
                    .as(rule.name().en()).hasSize(1);
        }
    }

    @Test
    void rulesOfAClauseStandInTheOrderInWhichTheyAreWritten() {
        assertThat(PolicyText.of(CarDealer.POLICY, Language.EN, Style.PLAIN)).containsSubsequence("car-dealer-7.1-2",
                "complaint to an external body: department manager jointly fined 100",
                "complaint to an external body, not known whether the manager is responsible");
    }

    @Test
    void aRuleIsSaidInWordsBeneathItsClause() {
        assertThat(TEXT).contains("""
                五.1  car-dealer-5.1-1
                  Class A (extra urgent): a handling plan within 3 hours.
                """).contains("""
                  urgency › class A: handling plan within 3 hours
                    when  A customer's complaint
                          - urgency class assigned to the complaint: class A, extra urgent
                    then  classification — urgency class: class A, extra urgent
                """).contains("  urgency › class A: handling plan within 3 hours, see car-dealer-5.1-1\n");
    }

    @Test
    void anUndecidableClauseSaysWhy() {
        assertThat(TEXT).contains("""
                四  car-dealer-4-1  [not decidable]
                  Aims: timely response, uniform process, lower complaint rate, win the customer
                    back.
                  caution: This statement merges aims 1 and 3 to 6 of the source.
                  why there is no rule:""");
    }

    @Test
    void thePolicysTextFitsItsWidth() {
        for (int width : new int[] {60, 80, 120}) {
            for (Language language : Language.values()) {
                int columns = width;
                assertThat(PolicyText.of(CarDealer.POLICY, language, new Style(true, width)).lines()
                        .filter(line -> Columns.of(line) > columns)).isEmpty();
            }
        }
    }

    @Test
    void markdownHasAHeadingForEachClauseAndWholeTables() {
        String markdown = PolicyMarkdown.of(CarDealer.POLICY, Language.EN);
        assertThat(markdown.lines().filter(line -> line.startsWith("### ") && line.contains("car-dealer-")))
                .hasSize(CarDealer.POLICY.model().clauses().size());
        assertThat(markdown.lines().filter(line -> line.startsWith("| urgency | class"))).isNotEmpty()
                .allMatch(line -> line.replace("\\|", "").chars().filter(each -> each == '|').count() == 4);
        assertThat(markdown).doesNotContain("\n\n\n");
    }

    @Test
    void noTextIsTakenForMarkup() {
        assertThat(Markdown.escaped("a|b *c* <d> _e_ `f` [g]\n#h"))
                .isEqualTo("a\\|b \\*c\\* \\<d\\> \\_e\\_ \\`f\\` \\[g\\] \\#h");
        assertThat(Markdown.escaped("- no point")).isEqualTo("\\- no point");
        assertThat(Markdown.escaped("12. no point")).isEqualTo("12\\. no point");
        assertThat(Markdown.escaped("12 points")).isEqualTo("12 points");
    }

    @Test
    void theJsonHasTheStatusOfEachClauseAndThePlaceOfEachRule() {
        Object tree = PolicyJson.of(CarDealer.POLICY);
        assertThat(JsonText.read(null, JsonWriter.pretty(tree))).isNotNull();
        assertThat(list(tree, "clauses")).hasSize(CarDealer.POLICY.model().clauses().size())
                .allSatisfy(clause -> assertThat(((Map<?, ?>) clause).get("status").equals("ruled"))
                        .isEqualTo(!list(clause, "rules").isEmpty()));
        Map<?, ?> rule = (Map<?, ?>) list(tree, "rules").stream()
                .filter(each -> ((Map<?, ?>) each).get("name").equals("class A: handling plan within 3 hours"))
                .findFirst().orElseThrow();
        assertThat(rule.get("concern")).isEqualTo("urgency");
        assertThat((String) rule.get("file")).endsWith("car-dealer/urgency.drl");
        assertThat((Integer) rule.get("line")).isPositive();
        assertThat(((Map<?, ?>) rule.get("then")).get("zh").toString()).contains("分类 — 投诉级别：特急（A类）");
    }
}

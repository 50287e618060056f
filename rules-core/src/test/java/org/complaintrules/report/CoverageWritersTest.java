package org.complaintrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.complaintrules.fixture.FixtureResult;
import org.complaintrules.json.JsonWriter;
import org.complaintrules.proof.coverage.Counted;
import org.complaintrules.proof.coverage.Coverage;
import org.complaintrules.proof.coverage.CoverageMeasure;
import org.complaintrules.text.Language;
import org.junit.jupiter.api.Test;

class CoverageWritersTest {
    private static final String CASE = """
            {"name": "%s", "asOf": "2026-03-10T09:00:00+08:00", "facts": {"complaint": {"urgency": "A"}},
             "expect": [{"type": "classification", "value": "%s"}]%s}""";
    private static final String COUNTING = CASE.formatted("counts", "A", "");
    private static final List<Coverage> ONE = coverage(COUNTING);

    private static List<Coverage> coverage(String... cases) {
        return CoverageMeasure.of(results(cases));
    }

    private static List<FixtureResult> results(String... cases) {
        return CarDealer.run("some.json", "{\"format\": 1, \"policy\": \"car-dealer\", \"cases\": ["
                + String.join(",", cases) + "]}");
    }

    private static Map<?, ?> object(Object tree) {
        return (Map<?, ?>) tree;
    }

    private static Map<?, ?> rule(Map<?, ?> policy, String name) {
        return ((List<?>) policy.get("byRule")).stream().map(CoverageWritersTest::object)
                .filter(rule -> rule.get("rule").toString().startsWith(name)).findFirst().orElseThrow();
    }

    @Test
    void whatIsForReviewAndWhatFailsCountsForNothing() {
        Coverage nothing = coverage(CASE.formatted("review", "A", ", \"review\": true"),
                CASE.formatted("fails", "B", "")).get(0);
        assertThat(nothing.counted()).isEqualTo(new Counted(0, 1, 1));
        assertThat(nothing.ofConditions().covered()).isLessThan(ONE.get(0).ofConditions().covered());
        assertThat(nothing.ofConditions()).isEqualTo(coverage(CASE.formatted("fails", "B", "")).get(0).ofConditions());
        assertThat(coverage(COUNTING, CASE.formatted("review", "A", ", \"review\": false")).get(0).counted())
                .isEqualTo(new Counted(2, 0, 0));
    }

    @Test
    void theFixturesOfTheCarDealerCoverIt() {
        Coverage coverage = CoverageMeasure.of(CarDealer.RESULTS).get(0);
        assertThat(coverage.ofConditions().covered()).isEqualTo(coverage.ofConditions().total());
        assertThat(CoverageText.of(List.of(coverage), Language.EN, Style.PLAIN))
                .startsWith("coverage of car-dealer: conditions 100% (").contains(
                        "\n  by " + CarDealer.RESULTS.size() + " fixtures\n",
                        "\n  clauses not counted, since they have no rule: ",
                        " sides excused, since it is proved that no case shows them (--output json lists all)")
                .doesNotContain(".drl", "a case: ");
    }

    @Test
    void eachHoleHasItsRuleItsReasonAndACase() {
        String text = CoverageText.of(ONE, Language.EN, Style.PLAIN);
        assertThat(text).contains("by 1 fixture\n", """

                  ../rules/car-dealer/urgency.drl:8  class A: handling plan within 3 hours
                    - the rule itself — not seen to conclude nothing: it always concluded
                      a case: {"asOf":"2026-06-17T12:00:00+08:00","facts":{"complaint":{}}}
                    - urgency class assigned to the complaint: class A, extra urgent — not seen false: always true
                      a case: {"asOf":"2026-06-17T12:00:00+08:00","facts":{"complaint":{"urgency":"B"}}}
                """, "whether investigation found the complaint effective: yes — not seen true: fact never given\n")
                .doesNotContain("class A, extra urgent — not seen true");
        assertThat(CoverageText.of(ONE, Language.ZH, Style.PLAIN)).contains("覆盖率 car-dealer：条件 ", "依据 1 个用例\n",
                "——未见为假：总为真\n      可补案件：{");
    }

    @Test
    void onlyACaseGoesBeyondANarrowTerminal() {
        for (Language language : Language.values()) {
            assertThat(CoverageText.of(ONE, language, new Style(false, 60)).lines())
                    .filteredOn(line -> !line.contains("{\"") && !line.contains(".drl:"))
                    .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(60));
        }
    }

    @Test
    void theCaseOfAHoleIsReadyToBePasted() {
        Map<?, ?> policy = object(CoverageJson.of(ONE).get(0));
        Map<?, ?> condition = object(((List<?>) rule(policy, "class A").get("conditions")).get(0));
        assertThat(object(condition.get("true"))).isEqualTo(Map.of("seen", true));
        Map<?, ?> unseen = object(condition.get("false"));
        assertThat(unseen.get("reason")).isEqualTo("always-true");
        assertThat(unseen.get("basis")).isEqualTo("possible");
        assertThat(unseen.get("excused")).isEqualTo(false);
        String facts = JsonWriter.compact(unseen.get("case"));
        String pasted = "{\"name\": \"pasted\", \"only\": [\"fine\"], " + facts.substring(1);
        Map<?, ?> after = object(CoverageJson.of(coverage(COUNTING, pasted)).get(0));
        assertThat(object(((List<?>) rule(after, "class A").get("conditions")).get(0)).get("false"))
                .isEqualTo(Map.of("seen", true));
    }

    @Test
    void coverageIsAMemberOfTheResults() {
        Map<?, ?> tree = object(FixtureJson.of(results(COUNTING), ONE));
        assertThat(tree.get("cases")).isEqualTo(1);
        Map<?, ?> policy = object(((List<?>) tree.get("coverage")).get(0));
        assertThat(policy.get("policy")).isEqualTo("car-dealer");
        assertThat(object(policy.get("conditions")).get("covered")).isEqualTo(ONE.get(0).ofConditions().covered());
        assertThat(((List<?>) policy.get("byRule"))).hasSize(ONE.get(0).rules().size());
        assertThat(((List<?>) policy.get("byClause"))).hasSize(ONE.get(0).clauses().size());
        assertThat(object(FixtureJson.of(results(COUNTING))).containsKey("coverage")).isFalse();
    }
}

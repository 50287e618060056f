package org.complaintrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.complaintrules.fixture.FixtureResult;
import org.complaintrules.text.Language;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class FixtureWritersTest {
    private static final List<FixtureResult> FAILING = CarDealer.run("bad \"<&>.json", """
            {"format": 1, "policy": "car-dealer", "cases": [
              {"name": "tier <A> & \\"B\\" \\u0001 \\ufffe",
               "asOf": "2026-03-10T09:00:00+08:00", "facts": {"complaint": {"urgency": "A"}},
               "expect": [{"type": "classification", "value": "B"}], "never": [{"type": "classification"}]},
              {"name": "passes", "facts": {}, "only": ["fine"]}]}""");
    private static final List<FixtureResult> ALL = new ArrayList<>(CarDealer.RESULTS);

    static {
        ALL.addAll(FAILING);
    }

    private static Document parsed(List<FixtureResult> results) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new ByteArrayInputStream(JunitXml.of(results).getBytes(StandardCharsets.UTF_8)));
        } catch (Exception notXml) {
            throw new AssertionError(notXml);
        }
    }

    @Test
    void failuresAreShownInFullAndTotalsLast() {
        assertThat(FixtureText.of(FAILING, Language.EN, Style.PLAIN)).isEqualTo("""
                bad "<&>.json  1 passed, 1 failed

                FAILED  tier <A> & "B" \uFFFD \uFFFE
                  bad "<&>.json:2
                  - missing: type classification, value B; there is: classification scheme urgency, value A
                  - must not be: classification scheme urgency, value A (rule "class A: handling plan within 3 hours")

                2 cases in 1 file: 1 passed, 1 failed""");
        assertThat(FixtureText.of(FAILING, Language.ZH, Style.PLAIN)).startsWith("bad \"<&>.json  1 个通过，1 个失败")
                .endsWith("1 个文件共 2 个用例：1 个通过，1 个失败");
    }

    @Test
    void filesThatPassTakeALineEach() {
        assertThat(FixtureText.of(CarDealer.RESULTS, Language.EN, Style.PLAIN).lines())
                .hasSize(CarDealer.FILES.size() + 2).last().asString()
                .isEqualTo("%1$d cases in %2$d files: %1$d passed".formatted(CarDealer.RESULTS.size(),
                        CarDealer.FILES.size()));
    }

    @Test
    void nothingRunIsNothingPassed() {
        assertThat(FixtureText.of(List.of(), Language.EN, Style.PLAIN)).isEqualTo("0 cases in 0 files: 0 passed");
    }

    @Test
    void theJsonHasEveryCaseAndItsFailuresInBothLanguages() {
        Map<?, ?> tree = (Map<?, ?>) FixtureJson.of(ALL);
        assertThat(tree.get("cases")).isEqualTo(ALL.size());
        assertThat(tree.get("failed")).isEqualTo(1L);
        List<?> files = (List<?>) tree.get("files");
        assertThat(files).hasSize(CarDealer.FILES.size() + 1);
        Map<?, ?> failing = (Map<?, ?>) ((List<?>) ((Map<?, ?>) files.get(files.size() - 1)).get("results")).get(0);
        assertThat(failing.get("line")).isEqualTo(2);
        assertThat((List<?>) failing.get("failures")).hasSize(2).first().asString().contains("zh=应有而没有", "en=missing");
    }

    @Test
    void theXmlCountsWhatItHolds() {
        Element root = parsed(ALL).getDocumentElement();
        assertThat(root.getAttribute("tests")).isEqualTo(String.valueOf(ALL.size()));
        assertThat(root.getAttribute("failures")).isEqualTo("1");
        NodeList suites = root.getElementsByTagName("testsuite");
        assertThat(suites.getLength()).isEqualTo(CarDealer.FILES.size() + 1);
        for (int i = 0; i < suites.getLength(); i++) {
            Element suite = (Element) suites.item(i);
            assertThat(suite.getElementsByTagName("testcase").getLength())
                    .isEqualTo(Integer.parseInt(suite.getAttribute("tests")));
            assertThat(suite.getElementsByTagName("failure").getLength())
                    .isEqualTo(Integer.parseInt(suite.getAttribute("failures")));
        }
    }

    @Test
    void theXmlHoldsWhateverANameHolds() {
        Element testcase = (Element) parsed(FAILING).getElementsByTagName("testcase").item(0);
        assertThat(testcase.getAttribute("name")).isEqualTo("tier <A> & \"B\" \uFFFD \uFFFD");
        assertThat(testcase.getAttribute("file")).isEqualTo("bad \"<&>.json");
        assertThat(testcase.getAttribute("line")).isEqualTo("2");
        Element failure = (Element) testcase.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("message")).startsWith("missing: type classification");
        assertThat(failure.getTextContent()).startsWith("bad \"<&>.json:2").contains("\nmust not be: ");
    }

    @Test
    void theXmlIsTheSameForTheSameResults() {
        assertThat(JunitXml.of(ALL)).isEqualTo(JunitXml.of(ALL)).doesNotContain(" time=", "timestamp");
    }

    @Test
    void aTestcaseIsClassedByPolicyAndFile() {
        NodeList testcases = parsed(CarDealer.RESULTS).getElementsByTagName("testcase");
        Set<String> classes = new HashSet<>();
        for (int i = 0; i < testcases.getLength(); i++) {
            classes.add(((Element) testcases.item(i)).getAttribute("classname"));
        }
        assertThat(classes).hasSize(CarDealer.FILES.size()).contains("car-dealer.fines", "car-dealer.urgency");
    }
}

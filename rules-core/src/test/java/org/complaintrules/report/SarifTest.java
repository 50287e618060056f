package org.complaintrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.complaintrules.json.Json;
import org.complaintrules.json.JsonText;
import org.complaintrules.json.JsonWriter;
import org.complaintrules.proof.check.CheckResult;
import org.complaintrules.proof.check.FindingCode;
import org.complaintrules.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What SARIF 2.1.0 requires of a log, and what code hosts read of it. */
class SarifTest {
    private static final Json LOG = log(Checked.BOTH, Language.EN);

    private static Json log(List<CheckResult> results, Language language) {
        return JsonText.read("out", JsonWriter.pretty(Sarif.of(results, language)));
    }

    /** The value that names and indices lead to, or {@code null} where there is none. */
    private static Json at(Json from, Object... path) {
        Json at = from;
        for (Object step : path) {
            at = at instanceof Json.Obj object ? object.members().get(step)
                    : at instanceof Json.Arr list && (int) step < list.items().size()
                            ? list.items().get((int) step) : null;
        }
        return at;
    }

    private static String text(Json from, Object... path) {
        return at(from, path) instanceof Json.Str text ? text.value()
                : at(from, path) instanceof Json.Num number ? number.text() : null;
    }

    private static List<Json> results(Json log) {
        return ((Json.Arr) at(log, "runs", 0, "results")).items();
    }

    @Test
    void aLogHasItsVersionItsSchemaAndOneRunOfThisTool() {
        assertThat(text(LOG, "version")).isEqualTo("2.1.0");
        assertThat(text(LOG, "$schema")).endsWith("sarif-schema-2.1.0.json");
        assertThat(((Json.Arr) at(LOG, "runs")).items()).hasSize(1);
        assertThat(text(LOG, "runs", 0, "tool", "driver", "name")).isEqualTo("complaint-rules");
        assertThat(text(LOG, "runs", 0, "tool", "driver", "version")).matches("\\d+\\.\\d+.*");
        assertThat(text(log(Checked.NONE, Language.ZH), "runs", 0, "language")).isEqualTo("zh-CN");
    }

    @Test
    void everyCodeIsARuleWithItsMeaning() {
        List<Json> rules = ((Json.Arr) at(LOG, "runs", 0, "tool", "driver", "rules")).items();
        assertThat(rules.stream().map(rule -> text(rule, "id")))
                .isEqualTo(Stream.of(FindingCode.values()).map(FindingCode::code).toList());
        assertThat(rules).allSatisfy(rule -> {
            for (String member : List.of("shortDescription", "fullDescription", "help")) {
                assertThat(text(rule, member, "text")).isNotBlank();
            }
            assertThat(text(rule, "help", "markdown")).contains("```");
            assertThat(text(rule, "name")).matches("([A-Z][a-z]+)+");
            assertThat(text(rule, "defaultConfiguration", "level")).isEqualTo("error");
        });
    }

    @Test
    void everyResultNamesARuleOfTheDriverByIdAndIndex() {
        assertThat(results(LOG)).hasSize(4).allSatisfy(result -> {
            int index = Integer.parseInt(text(result, "ruleIndex"));
            assertThat(text(LOG, "runs", 0, "tool", "driver", "rules", index, "id")).isEqualTo(text(result, "ruleId"));
            assertThat(text(result, "message", "text")).isNotBlank();
            assertThat(text(result, "level")).isEqualTo("error");
        });
    }

    @Test
    void aResultStandsInAFileAtALineAndAColumn() {
        Json conflict = results(LOG).get(1);
        assertThat(text(conflict, "locations", 0, "physicalLocation", "artifactLocation", "uri"))
                .isEqualTo("rules/a%20b/%E4%BA%8C.drl");
        assertThat(text(conflict, "locations", 0, "physicalLocation", "region", "startLine")).isEqualTo("8");
        assertThat(text(conflict, "locations", 0, "physicalLocation", "region", "startColumn")).isEqualTo("6");
        assertThat(text(conflict, "relatedLocations", 0, "message", "text")).isEqualTo("the other rule");
        assertThat(text(conflict, "message", "text")).isEqualTo("two approvals, 100% of the time\n"
                + "Case: {\"refund\":{\"amount\":100}}\n- a remark\n→ move a threshold");
        assertThat(text(conflict, "properties", "case", "refund", "amount")).isEqualTo("100");
    }

    @Test
    void aResultOfAWholeFileHasNoRegion() {
        Json refused = results(LOG).get(0);
        assertThat(at(refused, "locations", 0, "physicalLocation", "artifactLocation")).isNotNull();
        assertThat(at(refused, "locations", 0, "physicalLocation", "region")).isNull();
        assertThat(at(refused, "relatedLocations")).isNull();
        assertThat(text(refused, "properties", "problem")).isEqualTo("missing-file");
    }

    @Test
    void whatIsWaivedIsSuppressedAndNothingElseIs() {
        assertThat(results(LOG).subList(0, 3)).allSatisfy(result -> assertThat(at(result, "suppressions")).isNull());
        Json waived = results(LOG).get(3);
        assertThat(text(waived, "ruleId")).isEqualTo("pending-clause");
        assertThat(text(waived, "suppressions", 0, "kind")).isEqualTo("external");
        assertThat(text(waived, "suppressions", 0, "status")).isEqualTo("accepted");
        assertThat(text(waived, "suppressions", 0, "justification"))
                .isEqualTo("an answer is awaited (owner: head of rules; until 2027-03-31)");
    }

    @Test
    void aFingerprintDoesNotDependOnTheLineAndIsNeverSharedByTwoResults() {
        List<String> prints = new ArrayList<>();
        for (Json result : results(log(List.of(Checked.SHOP, Checked.SHOP), Language.EN))) {
            prints.add(text(result, "partialFingerprints", "complaintRules/v1"));
        }
        assertThat(prints).doesNotHaveDuplicates().contains("conflict|shop|REFUND", "conflict|shop|REFUND|2");
    }

    @Test
    void withoutFindingsTheResultsAreAnEmptyList() {
        assertThat(results(log(Checked.NONE, Language.EN))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"rules/a.drl, rules/a.drl", "../x/a b.json, ../x/a%20b.json", "/tmp/a#1.drl, file:///tmp/a%231.drl",
        "a:b/100%.drl, a%3Ab/100%25.drl", "人.drl, %E4%BA%BA.drl"})
    void aFileIsNamedAsAUri(String file, String uri) {
        assertThat(FileUri.of(file)).isEqualTo(uri);
        assertThat(URI.create(uri).getPath()).isEqualTo(file);
    }
}

package org.complaintrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.complaintrules.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code test --coverage} and {@code --min-coverage}. The fixtures of the shop cover it; one of them covers half. */
class CoverageCommandTest {
    private static final String[] HALF = {"test", "--rules", Call.RULES, "--filter", "cash contradicts"};

    @TempDir
    private Path folder;

    private static Call half(String... more) {
        String[] args = new String[HALF.length + more.length];
        System.arraycopy(HALF, 0, args, 0, HALF.length);
        System.arraycopy(more, 0, args, HALF.length, more.length);
        return Call.of(args);
    }

    /** A file with one case of 100, which the clerk approves. */
    private Path fixture(String authority, String mark) throws IOException {
        return Files.writeString(folder.resolve("own.json"), """
                {"format": 1, "policy": "shop", "cases": [{"name": "own", "facts": {"refund": {"amount": 100}},
                 "expect": [{"type": "approval", "authority": "%s"}]%s}]}""".formatted(authority, mark));
    }

    @Test
    void coverageStandsBesideTheReport() {
        String report = Call.of("test", "--rules", Call.RULES).out();
        Call call = Call.of("test", "--coverage", "--rules", Call.RULES);
        assertThat(call.exit()).isZero();
        assertThat(call.out()).startsWith(report).contains(
                "coverage of shop: conditions 100% (6/6), rules 100% (8/8), clauses 100% (8/8)");
        assertThat(call.err()).isEmpty();
        assertThat(report).doesNotContain("coverage");
    }

    @Test
    void holesAreNamedWithTheirRuleAndACase() {
        Call call = half("--coverage");
        assertThat(call.exit()).isZero();
        assertThat(call.out()).contains("conditions 50% (3/6)", "refunds.drl:5",
                "\"amount\" ≤ 100 CNY — not seen false: always true", "a case: {\"facts\":{\"refund\":{\"amount\":");
        assertThat(call.err()).contains("only the fixtures that match --filter");
        assertThat(half("--coverage", "--lang", "zh").out()).contains("未见为假：总为真");
    }

    @Test
    void aGateThatIsJustReachedPasses() {
        assertThat(half("--min-coverage", "50").exit()).isZero();
        assertThat(Call.of("test", "--rules", Call.RULES, "--min-coverage", "100").exit()).isZero();
    }

    @Test
    void aGateThatIsJustMissedExitsWith3AndSaysByHowMuch() {
        Call call = half("--min-coverage", "50.01");
        assertThat(call.exit()).isEqualTo(3);
        assertThat(call.err()).contains("the coverage of shop is below --min-coverage 50.01: "
                + "conditions 50.00% (3/6), short by 0.01, rules 50.00% (4/8), short by 0.01");
        assertThat(call.out()).contains("coverage of shop");
        assertThat(half("--min-coverage", "50.01", "--lang", "zh").err()).contains("差 0.01");
    }

    @Test
    void aMissedGateCountsForMoreThanAFailureAndLessThanBadInput() throws IOException {
        Path failing = fixture("MANAGER", "");
        assertThat(Call.of("test", "--rules", Call.RULES, "--coverage", failing.toString()).exit()).isEqualTo(1);
        assertThat(Call.of("test", "--rules", Call.RULES, "--min-coverage", "1", failing.toString()).exit())
                .isEqualTo(3);
        assertThat(Call.of("test", "--rules", Call.RULES, "--min-coverage", "1", failing.toString(), "no-such-file")
                .exit()).isEqualTo(2);
    }

    @Test
    void aFixtureForReviewRunsAndCountsForNothing() throws IOException {
        String path = fixture("CLERK", ", \"review\": true").toString();
        Call call = Call.of("test", "--rules", Call.RULES, "--min-coverage", "1", path);
        assertThat(call.exit()).isEqualTo(3);
        assertThat(call.out()).contains("1 passed", "1 for review counts for nothing", "conditions 0% (0/6)");
        fixture("CLERK", "");
        assertThat(Call.of("test", "--rules", Call.RULES, "--min-coverage", "1", path).exit()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"101", "100.01", "-1", "95%", "ninety", "", "1e2"})
    void aGateIsAPercentage(String given) {
        Call call = Call.of("test", "--rules", Call.RULES, "--min-coverage=" + given);
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.err()).contains("'" + given + "' is not a number from 0 to 100", "95 or 97.5");
        assertThat(call.out()).isEmpty();
    }

    @Test
    void jsonHasItAsAMember() {
        Json.Obj tree = (Json.Obj) half("--coverage", "--output", "json").json();
        Json.Obj shop = (Json.Obj) ((Json.Arr) tree.members().get("coverage")).items().get(0);
        Json.Obj conditions = (Json.Obj) shop.members().get("conditions");
        assertThat(((Json.Num) conditions.members().get("covered")).text()).isEqualTo("3");
    }

    @Test
    void junitIsLeftAsItIsAndCoverageGoesToTheMessages() throws Exception {
        Call call = half("--coverage", "--output", "junit");
        assertThat(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(
                call.out().getBytes(StandardCharsets.UTF_8))).getDocumentElement().getTagName())
                .isEqualTo("testsuites");
        assertThat(call.out()).isEqualTo(half("--output", "junit").out());
        assertThat(call.err()).contains("coverage of shop: conditions 50% (3/6)");
    }

    @Test
    void rewritingDoesNotGoWithMeasuring() {
        Call call = Call.of("test", "--rules", Call.RULES, "--update", "--min-coverage", "5");
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.err()).contains("--update does not go with --coverage");
    }

    @Test
    void theBundledFixturesCoverTheirPolicies() {
        Call call = Call.of("test", "--min-coverage", "100");
        assertThat(call.exit()).as(call.err()).isZero();
        assertThat(call.out()).doesNotContain("not seen");
    }
}

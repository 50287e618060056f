package org.complaintrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.complaintrules.json.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
    @TempDir
    private Path folder;
    private Path old;
    private Path fresh;

    @BeforeEach
    void copyTheRulesTwice() throws IOException {
        old = copyOf(Path.of(Call.RULES), folder.resolve("old"));
        fresh = copyOf(Path.of(Call.RULES), folder.resolve("new"));
    }

    static Path copyOf(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return to;
    }

    static void edit(Path rules, String file, String text, String by) throws IOException {
        Path edited = rules.resolve("shop").resolve(file);
        String before = Files.readString(edited);
        assertThat(before).contains(text);
        Files.writeString(edited, before.replace(text, by));
    }

    private Call diff(String... more) {
        return Call.of(Stream.concat(Stream.of("diff", old.toString(), fresh.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void theSameRulesAreTheSameForEveryCaseAndThatIsProved() {
        Call call = diff();
        assertThat(call.exit()).isZero();
        assertThat(call.out()).contains("the same for every case: proved");
        assertThat(call.err()).isEmpty();
    }

    @Test
    void aChangedThresholdIsDescribedInThePolicysWords() throws IOException {
        edit(fresh, "refunds.drl", "100", "200");
        Call call = diff();
        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.out()).contains("over 100 CNY, up to 200 CNY", "for example {\"policy\":\"shop\"", "- approval",
                "+ approval", "1 policy differs");
    }

    @Test
    void inChineseItIsChinese() throws IOException {
        edit(fresh, "refunds.drl", "100", "200");
        Call call = diff("--lang", "zh");
        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.out()).contains("超过 100 元，不超过 200 元", "例如 ", "审批").doesNotContain("over", "where");
    }

    @Test
    void jsonHasTheGroupsWithTheirRegionsAndExamples() throws IOException {
        edit(fresh, "refunds.drl", "100", "200");
        Json.Obj json = (Json.Obj) diff("--output", "json").json();
        assertThat(json.members()).containsOnlyKeys("format", "before", "after", "same", "allowed", "policies", "added",
                "removed", "cases");
        Json.Obj policy = (Json.Obj) items(json, "policies").get(0);
        Json.Obj topic = (Json.Obj) items(policy, "topics").get(0);
        Json.Obj group = (Json.Obj) items(topic, "groups").get(0);
        assertThat(group.members()).containsOnlyKeys("changes", "where", "example");
        Json.Obj limit = (Json.Obj) ((Json.Arr) items(group, "where").get(0)).items().get(0);
        assertThat(limit.members()).containsOnlyKeys("sum", "between", "unknown", "text");
        Json.Obj example = (Json.Obj) group.members().get("example");
        assertThat(example.members()).containsOnlyKeys("case", "before", "after", "notKnownBefore", "notKnownAfter");
        assertThat(((Json.Obj) example.members().get("before")).members())
                .containsOnlyKeys("rulings", "conflicts", "overridden");
    }

    private static List<Json> items(Json.Obj object, String member) {
        return ((Json.Arr) object.members().get(member)).items();
    }

    @Test
    void markdownHasATableAndFoldsTheDetails() throws IOException {
        edit(fresh, "refunds.drl", "100", "200");
        Call call = diff("--output", "markdown");
        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.out()).contains("## Changed decisions", "| --- |", "<details>", "```diff", "</details>");
    }

    @Test
    void whatMayChangeDoesNotCountForTheExitCode() throws IOException {
        edit(fresh, "refunds.drl", "100", "200");
        assertThat(diff("--allow", "shop-1").exit()).isEqualTo(1);
        assertThat(diff("--allow", "shop-1").out()).contains("not all of it is allowed");
        Call both = diff("--allow", "shop-1", "--allow", "shop-2");
        assertThat(both.exit()).isZero();
        assertThat(both.out()).contains("all of it is allowed");
        assertThat(diff("--allow", "shop-1,shop-2").exit()).isZero();
        assertThat(diff("--allow", "shop").exit()).isZero();
    }

    @Test
    void aClauseThatThereIsNotMayNotChange() {
        Call call = diff("--allow", "shop-11");
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.err()).contains("'shop-11'", "shop-1");
    }

    @Test
    void policiesThatOnlyOneSideHasAreNamed() throws IOException {
        copyOf(Path.of("../rules/car-dealer"), fresh.resolve("car-dealer"));
        Call call = diff();
        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.out()).contains("car-dealer — a new policy", "1 policy is new");
        assertThat(Call.of("diff", fresh.toString(), old.toString()).out()).contains("car-dealer — the policy is gone");
        assertThat(diff("--allow", "car-dealer").exit()).isZero();
    }

    @Test
    void oneNamedPolicyIsComparedWithItsLikeAlone() throws IOException {
        copyOf(Path.of("../rules/car-dealer"), fresh.resolve("car-dealer"));
        Call call = Call.of("diff", old.resolve("shop").toString(), fresh.toString());
        assertThat(call.exit()).isZero();
        assertThat(call.out()).doesNotContain("car-dealer");
    }

    @Test
    void refusedRulesExitWith4AndAreNotTakenForDropped() {
        Call call = Call.of("diff", old.toString(), Call.BROKEN);
        assertThat(call.exit()).isEqualTo(4);
        assertThat(call.err()).contains("refunds.drl:8:");
        assertThat(call.out()).doesNotContain("gone");
    }

    @Test
    void aSideThatIsNothingIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(Call.of("diff", file.toString(), fresh.toString()).err()).contains("this is not a folder");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Call call = Call.of("diff", empty.toString(), fresh.toString());
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.err()).contains("no policy in this folder");
    }

    @Test
    void anOptionForCasesNeedsCases() {
        assertThat(diff("--show", "3").err()).contains("--show goes with --cases");
        assertThat(diff("--skip-other-policies").exit()).isEqualTo(2);
        assertThat(diff("--cases", "-", "--show", "x").err()).contains("not a whole number");
    }
}

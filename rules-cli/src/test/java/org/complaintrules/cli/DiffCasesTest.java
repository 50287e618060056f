package org.complaintrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.complaintrules.json.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code diff --cases}. */
class DiffCasesTest {
    private static final String SMALL = "{\"policy\": \"shop\", \"facts\": {\"refund\": {\"amount\": 7}}}";
    private static final String BETWEEN = SMALL.replace("7", "150");

    @TempDir
    private Path folder;
    private Path fresh;

    @BeforeEach
    void raiseTheThreshold() throws IOException {
        fresh = DiffCommandTest.copyOf(Path.of(Call.RULES), folder.resolve("new"));
        DiffCommandTest.edit(fresh, "refunds.drl", "100", "200");
    }

    private Call diff(String lines, String... more) throws IOException {
        List<String> call = new ArrayList<>(List.of("diff", Call.RULES, fresh.toString(), "--cases",
                Files.writeString(folder.resolve("past.ndjson"), lines).toString()));
        call.addAll(List.of(more));
        return Call.of(call.toArray(new String[0]));
    }

    @Test
    void theCasesThatChangeAreCountedAndShown() throws IOException {
        Call call = diff(SMALL + "\n" + BETWEEN + "\n\n" + BETWEEN);
        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.out()).contains("2 × approval", "2 of 3 cases decided differently", "past.ndjson:2",
                "past.ndjson:4", "- approval", "+ approval");
        assertThat(diff(SMALL).exit()).isZero();
    }

    @Test
    void onlySoManyAreShown() throws IOException {
        Call call = diff(BETWEEN + "\n" + BETWEEN, "--show", "1");
        assertThat(call.out()).contains("past.ndjson:1").doesNotContain("past.ndjson:2");
        assertThat(diff(BETWEEN, "--show", "0").out()).doesNotContain("past.ndjson:1");
    }

    @Test
    void aBadLineIsNamedAndTheRestStillCounted() throws IOException {
        Call call = diff(BETWEEN + "\n{bad\n" + SMALL.replace("amount", "amuont") + "\n" + BETWEEN);
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.err()).contains("past.ndjson:2:2", "past.ndjson:3:", "amuont");
        assertThat(call.out()).contains("2 of 2 cases decided differently", "2 lines that cannot be read");
    }

    @Test
    void manyBadLinesAreNotAllToldOfOneByOne() throws IOException {
        Call call = diff("{\n".repeat(25));
        assertThat(call.err()).contains("past.ndjson:20:", "5 more lines").doesNotContain("past.ndjson:21:");
    }

    @Test
    void casesOfOtherPoliciesAreSkippedOnlyWhereThatIsAskedFor() throws IOException {
        String other = SMALL.replace("shop", "bank");
        assertThat(diff(other).exit()).isEqualTo(2);
        Call call = diff(other, "--skip-other-policies");
        assertThat(call.exit()).isZero();
        assertThat(call.out()).contains("1 of other policies skipped");
    }

    @Test
    void standardInputIsReadForAHyphen() {
        Call call = Call.fed(BETWEEN, "diff", Call.RULES, fresh.toString(), "--cases", "-", "--output", "json");
        assertThat(call.exit()).isEqualTo(1);
        Json.Obj cases = (Json.Obj) ((Json.Obj) call.json()).members().get("cases");
        assertThat(((Json.Num) cases.members().get("changed")).text()).isEqualTo("1");
        assertThat(cases.members()).containsOnlyKeys("read", "skipped", "unreadable", "changed", "notAllowed",
                "refusedBefore", "refusedAfter", "clauses", "changes", "fines", "deadlines", "approvals", "shown");
    }

    @Test
    void whatMayChangeDoesNotCount() throws IOException {
        assertThat(diff(BETWEEN, "--allow", "shop-1,shop-2").exit()).isZero();
        assertThat(diff(BETWEEN, "--allow", "shop-1").exit()).isEqualTo(1);
    }

    @Test
    void theFileMustBeThere() {
        Call call = Call.of("diff", Call.RULES, fresh.toString(), "--cases", folder.resolve("none").toString());
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.err()).contains("there is no such file");
    }

    @Test
    void inMarkdownAndInChineseTheyAreCountedToo() throws IOException {
        assertThat(diff(BETWEEN, "--output", "markdown").out()).contains("### Past cases", "| 1 | approval");
        assertThat(diff(BETWEEN, "--lang", "zh").out()).contains("1 个案件中有 1 个裁定不同", "按条款");
    }
}

package org.complaintrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.complaintrules.json.Json;
import org.complaintrules.proof.check.FindingCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final String DECIDED_ONCE = "  = every case that gives /refund/amount has exactly one approval: refund "
            + "[exhaustive: all 2 kinds of cases]\n";
    private static final String TODAY = "--today=2026-06-30";

    @TempDir
    private Path folder;
    private Path rules;
    private Path shop;
    private Path policy;

    @BeforeEach
    void copyTheShop() throws IOException {
        rules = Files.createDirectory(folder.resolve("rules"));
        shop = copy(Call.RESOURCES.resolve("checked/shop"), rules.resolve("shop"));
        policy = shop.resolve("policy.json");
    }

    private static Path copy(Path source, Path target) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Path copy = target.resolve(source.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        return target;
    }

    private static void replace(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    private void waive(String code, String expires) throws IOException {
        replace(policy, "\"zone\"", "\"waivers\": [{\"code\": \"" + code + "\", \"owner\": \"the owner\", "
                + "\"reason\": {\"zh\": \"因\", \"en\": \"because\"}, \"expires\": \"" + expires + "\"}],\n  \"zone\"");
    }

    /** A second policy beside the shop, which is refused for two reasons. */
    private void addABrokenPolicy() throws IOException {
        Path broken = copy(Path.of(Call.BROKEN, "shop"), rules.resolve("broken"));
        replace(broken.resolve("policy.json"), "\"shop\"", "\"broken\"");
        Files.writeString(broken.resolve("more.drl"), "rule \"x\" when then end\n");
    }

    @Test
    void whatIsFoundIsSaidByFileAndLineAndExitsWith1() throws IOException {
        Call call = Call.of("check", shop.toString(), TODAY);
        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.err()).isEmpty();
        List<String> places = call.out().lines().filter(line -> line.contains(shop.toString()))
                .map(line -> line.substring(0, line.indexOf(": "))).toList();
        assertThat(places.stream().map(place -> place.substring(place.lastIndexOf('/') + 1)))
                .containsExactly("facts.drl:7:5", "facts.drl:8:5", "facts.drl:11:9");
        assertThat(call.out()).contains("facts.drl:7:5: no rule reads the field '/refund/agreed' [unused-fact]")
                .endsWith("\n\nshop  3 findings\n" + DECIDED_ONCE);
    }

    @Test
    void whatIsMendedOrWaivedIsNotFoundAndExitsWith0() throws IOException {
        waive("unused-fact", "2026-06-30");
        Call call = Call.of("check", shop.toString(), TODAY);
        assertThat(call.out()).isEqualTo("shop  no findings, 3 waived, the first until 2026-06-30\n"
                + DECIDED_ONCE);
        assertThat(call.exit()).isZero();
    }

    @Test
    void afterItsLastDayAWaiverIsAFindingItself() throws IOException {
        waive("unused-fact", "2026-06-30");
        Call call = Call.of("check", shop.toString(), "--today", "2026-07-01");
        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.out()).contains("[unused-fact]", "policy.json:6:15: the waiver of unused-fact by the owner ended "
                + "on 2026-06-30, and its findings (3) still stand [expired-waiver]");
    }

    @Test
    void withoutADayItIsTheOneThatItIs() throws IOException {
        waive("unused-fact", "9999-12-31");
        assertThat(Call.of("check", shop.toString()).exit()).isZero();
        replace(policy, "9999-12-31", "2020-01-01");
        assertThat(Call.of("check", shop.toString()).out()).contains("[expired-waiver]");
    }

    @Test
    void everyProblemOfARefusedPolicyIsAFindingAndTheOthersAreChecked() throws IOException {
        addABrokenPolicy();
        Call call = Call.of("check", rules.toString(), TODAY);
        assertThat(call.exit()).isEqualTo(4);
        assertThat(call.err()).isEmpty();
        assertThat(call.out()).contains("broken/refunds.drl:8:", "broken/more.drl:1:", "[refused]", "shop/facts.drl",
                "\n2 policies: ");
    }

    @Test
    void aFixtureFileThatIsRefusedIsAFindingAndExitsWith2() throws IOException {
        Files.writeString(shop.resolve("fixtures/bad.json"), "{\"format\": 1, \"policy\": \"shop\", \"cases\": []}");
        Call call = Call.of("check", shop.toString(), TODAY);
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.out()).contains("bad.json:1:1: the file has no cases [refused]", "[unused-fact]");
    }

    @Test
    void aFixtureThatFailsIsAFinding() throws IOException {
        replace(shop.resolve("refunds.drl"), "amount <= 100", "amount < 100");
        Call call = Call.of("check", shop.toString(), TODAY);
        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.out()).contains("refunds.json:3:3 /cases/0: the fixture 'a refund of exactly 100 stays with the "
                + "clerk' fails: missing: type approval, matter REFUND, authority CLERK", "[fixture-failed]");
    }

    @Test
    void foldersOfPoliciesAndPoliciesAreCheckedOnceHoweverTheyAreNamed() {
        String once = Call.of("check", shop.toString(), TODAY).out();
        assertThat(Call.of("check", rules.toString(), shop.toString(), TODAY).out()).isEqualTo(once);
        assertThat(Call.of("check", "--rules", rules.toString(), TODAY).out()).isEqualTo(once);
    }

    @Test
    void aFolderBelowHereIsNamedFromHere() {
        Path checked = Call.RESOURCES.toAbsolutePath().resolve("checked");
        Call call = Call.of("check", "--output", "github", checked.toString());
        assertThat(call.out().lines()).isNotEmpty().allSatisfy(line ->
                assertThat(line).startsWith("::error file=src/test/resources/checked/shop/"));
    }

    @Test
    void aFolderWithoutPoliciesIsAnErrorAndTheOthersAreChecked() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Call call = Call.of("check", empty.toString(), shop.toString(), "--today", "2026-06-30");
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.err()).contains("empty: there is no policy in this folder", "policy.json");
        assertThat(call.out()).contains("[unused-fact]");
        assertThat(Call.of("check", folder.resolve("nowhere").toString()).out()).isEmpty();
    }

    @Test
    void jsonHasWhatIsFoundAndWhatIsWaived() throws IOException {
        waive("unused-fact", "2026-06-30");
        Json.Obj tree = (Json.Obj) Call.of("check", "--output", "json", rules.toString(), TODAY).json();
        assertThat(((Json.Num) tree.members().get("waived")).text()).isEqualTo("3");
        assertThat(((Json.Str) tree.members().get("firstExpiry")).value()).isEqualTo("2026-06-30");
    }

    @Test
    void sarifNamesOnlyRulesThatItsDriverHas() throws IOException {
        addABrokenPolicy();
        Call call = Call.of("check", "--output", "sarif", rules.toString(), TODAY);
        assertThat(call.exit()).isEqualTo(4);
        Set<String> defined = new HashSet<>();
        Stream.of(FindingCode.values()).forEach(code -> defined.add(code.code()));
        Json.Obj run = (Json.Obj) ((Json.Arr) ((Json.Obj) call.json()).members().get("runs")).items().get(0);
        assertThat(((Json.Arr) run.members().get("results")).items()).hasSizeGreaterThan(4)
                .allSatisfy(result -> assertThat(defined)
                        .contains(((Json.Str) ((Json.Obj) result).members().get("ruleId")).value()));
    }

    @Test
    void annotationsOfAPolicyWithoutFindingsAreNothing() throws IOException {
        waive("unused-fact", "2026-06-30");
        assertThat(Call.of("check", "--output", "github", shop.toString(), TODAY).out()).isEmpty();
    }

    @Test
    void everyCodeIsExplainedInBothLanguages() {
        for (FindingCode code : FindingCode.values()) {
            Call call = Call.of("check", "--explain", code.code());
            assertThat(call.exit()).isZero();
            assertThat(call.out()).startsWith(code.code() + "  " + code.explanation().title().en());
            assertThat(Call.of("check", "--lang", "zh", "--explain", code.code()).out())
                    .contains(code.explanation().meaning().zh());
        }
    }

    @Test
    void inChineseTheFindingsAreChinese() {
        assertThat(Call.of("check", "--lang", "zh", shop.toString(), TODAY).out())
                .contains("没有规则读取字段“/refund/agreed” [unused-fact]", "项发现")
                .doesNotContainPattern("\\b(the|is|no)\\b");
    }
}

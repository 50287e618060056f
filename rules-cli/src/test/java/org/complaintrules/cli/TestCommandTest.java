package org.complaintrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class TestCommandTest {
    @TempDir
    private Path folder;
    private Path shop;
    private Path fixtures;
    private Path refunds;

    @BeforeEach
    void copyTheShop() throws IOException {
        Path source = Call.RESOURCES.resolve("rules");
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve("rules").resolve(source.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        shop = folder.resolve("rules/shop");
        fixtures = shop.resolve("fixtures");
        refunds = fixtures.resolve("refunds.json");
    }

    @Test
    void aFixtureFileAFolderOfFixturesAPolicyAndAFolderOfPoliciesCanBeNamed() {
        assertThat(Call.of("test", refunds.toString())).satisfies(TestCommandTest::passed)
                .extracting(Call::out).asString().contains("3");
        for (Path path : new Path[] {fixtures, shop, folder.resolve("rules")}) {
            assertThat(Call.of("test", path.toString())).satisfies(TestCommandTest::passed)
                    .extracting(Call::out).asString().contains("refunds.json", "deadlines.json");
        }
    }

    @Test
    void withoutAPathTheFixturesOfTheFolderOfRulesRun() {
        assertThat(Call.of("test", "--rules", folder.resolve("rules").toString())).satisfies(TestCommandTest::passed)
                .extracting(Call::out).asString().contains("refunds.json", "deadlines.json");
    }

    @Test
    void aFileNamedTwiceRunsOnce() {
        String once = Call.of("test", refunds.toString()).out();
        assertThat(Call.of("test", refunds.toString(), fixtures.resolve("../fixtures/refunds.json").toString()).out())
                .isEqualTo(once);
    }

    @Test
    void aFixtureRunsAgainstTheRulesItLiesWith() throws IOException {
        lowerTheLimit();
        assertThat(Call.of("test", refunds.toString()).exit()).isEqualTo(1);
        assertThat(Call.of("test", "--rules", Call.RULES, refunds.toString()).exit()).isZero();
    }

    @Test
    void aFixtureOutsideAPolicyRunsAgainstTheRulesAskedFor() throws IOException {
        Path away = Files.copy(refunds, folder.resolve("away.json"));
        assertThat(Call.of("test", "--rules", Call.RULES, away.toString()).exit()).isZero();
        Call bundled = Call.of("test", away.toString());
        assertThat(bundled.exit()).isEqualTo(2);
        assertThat(bundled.err()).contains("away.json:1:", "there is no policy 'shop'");
    }

    @Test
    void aFailureSaysWhatWasExpectedAndExitsWith1() throws IOException {
        lowerTheLimit();
        Call call = Call.of("test", refunds.toString());
        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.out()).contains("a refund of exactly 100 stays with the clerk", "refunds.json:3",
                "authority CLERK", "authority MANAGER");
        assertThat(Call.of("test", "--lang", "zh", refunds.toString()).out()).contains("应有而没有");
    }

    @Test
    void aFilterPicksByNameAndByClauseWhateverTheCase() {
        assertThat(Call.of("test", "--filter", "EXACTLY 100", "--output", "json", shop.toString()).out())
                .contains("exactly 100").doesNotContain("100.01");
        assertThat(Call.of("test", "--filter", "Shop-4", "--output", "json", shop.toString()).out())
                .contains("in time").doesNotContain("100.01");
    }

    @Test
    void aFilterThatMatchesNothingIsAnError() {
        Call call = Call.of("test", "--filter", "nonsense", shop.toString());
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.err()).contains("no fixture matches --filter 'nonsense'");
    }

    @Test
    void aFolderWithoutFixturesIsAnError() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Call named = Call.of("test", empty.toString());
        assertThat(named.exit()).isEqualTo(2);
        assertThat(named.err()).contains("empty: there are no fixture files here");
        Files.delete(refunds);
        Files.delete(fixtures.resolve("deadlines.json"));
        assertThat(Call.of("test", shop.toString()).exit()).isEqualTo(2);
        assertThat(Call.of("test", "--rules", shop.toString()).exit()).isEqualTo(2);
    }

    @Test
    void aBadFileDoesNotKeepTheOthersFromRunning() throws IOException {
        Files.writeString(fixtures.resolve("bad.json"), "{\"format\": 1, \"policy\": \"shop\", \"cases\": []}");
        Call call = Call.of("test", "--output", "json", shop.toString());
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.err()).contains("bad.json:1:1: the file has no cases");
        assertThat(call.json()).isNotNull();
        assertThat(call.out()).contains("100.01");
    }

    @Test
    void refusedRulesExitWith4() throws IOException {
        Files.copy(Path.of(Call.BROKEN, "shop/refunds.drl"), shop.resolve("broken.drl"));
        Call call = Call.of("test", shop.toString());
        assertThat(call.exit()).isEqualTo(4);
        assertThat(call.err()).containsOnlyOnce("broken.drl:8:");
    }

    @Test
    void junitIsXmlThatCountsTheFailures() throws Exception {
        lowerTheLimit();
        Call call = Call.of("test", "--output", "junit", shop.toString());
        assertThat(call.exit()).isEqualTo(1);
        Element suites = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(call.out().getBytes(StandardCharsets.UTF_8))).getDocumentElement();
        assertThat(suites.getTagName()).isEqualTo("testsuites");
        assertThat(suites.getElementsByTagName("testcase").getLength()).isEqualTo(4);
        assertThat(suites.getElementsByTagName("failure").getLength()).isEqualTo(1);
    }

    @Test
    void updateRewritesWhatFailedShowsItAndThenAllPass() throws IOException {
        lowerTheLimit();
        String before = Files.readString(refunds);
        Files.setPosixFilePermissions(refunds, PosixFilePermissions.fromString("rw-rw-r--"));
        Call update = Call.of("test", "--update", shop.toString());
        assertThat(update.exit()).isZero();
        assertThat(update.out()).contains("refunds.json").containsPattern("(?m)^-.*CLERK")
                .containsPattern("(?m)^\\+.*MANAGER");
        String after = Files.readString(refunds);
        assertThat(after).isNotEqualTo(before).contains("a refund of 100.01 goes to the manager");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(refunds))).isEqualTo("rw-rw-r--");
        assertThat(Call.of("test", shop.toString()).exit()).isZero();
        try (Stream<Path> left = Files.list(fixtures)) {
            assertThat(left).hasSize(2);
        }
    }

    @Test
    void updateOfWhatPassesChangesNothing() throws IOException {
        String before = Files.readString(refunds);
        Call update = Call.of("test", "--update", shop.toString());
        assertThat(update.exit()).isZero();
        assertThat(update.out()).isEmpty();
        assertThat(update.err()).contains("nothing to rewrite");
        assertThat(Files.readString(refunds)).isEqualTo(before);
    }

    @Test
    void updateWritesThroughASymbolicLink() throws IOException {
        lowerTheLimit();
        Path real = Files.move(refunds, folder.resolve("real.json"));
        Files.createSymbolicLink(refunds, real);
        assertThat(Call.of("test", "--update", shop.toString()).exit()).isZero();
        assertThat(Files.isSymbolicLink(refunds)).isTrue();
        assertThat(Files.readString(real)).contains("\"MANAGER\"").doesNotContain("\"CLERK\"");
    }

    private void lowerTheLimit() throws IOException {
        Path rules = shop.resolve("refunds.drl");
        Files.writeString(rules, Files.readString(rules).replace("amount <= 100", "amount < 100")
                .replace("amount > 100", "amount >= 100"));
    }

    private static void passed(Call call) {
        assertThat(call.exit()).as(call.toString()).isZero();
        assertThat(call.err()).isEmpty();
    }
}

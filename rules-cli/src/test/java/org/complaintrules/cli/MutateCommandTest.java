package org.complaintrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.complaintrules.json.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Refunds up to 100 are the clerk's, others the manager's. */
class MutateCommandTest {
    private static final String AT_100 = fixture("exactly 100 stays with the clerk", "100", "CLERK");
    private static final String ABOVE = fixture("one cent over 100 goes to the manager", "\"100.01\"", "MANAGER");

    @TempDir
    private Path rules;
    private Path shop;
    private Path review;

    @BeforeEach
    void copyTheShop() throws IOException {
        shop = Files.createDirectories(rules.resolve("shop"));
        for (String file : List.of("policy.json", "clauses.json", "facts.drl", "refunds.drl")) {
            Files.copy(Call.RESOURCES.resolve("checked/shop").resolve(file), shop.resolve(file));
        }
        review = shop.resolve("fixtures/review.json");
    }

    private static String fixture(String name, String amount, String authority) {
        return """
                {"name": "%s", "facts": {"refund": {"amount": %s}},
                   "expect": [{"type": "approval", "matter": "REFUND", "authority": "%s"}], "only": ["approval"]}"""
                .formatted(name, amount, authority);
    }

    private void fixtures(String... fixtures) throws IOException {
        Files.createDirectories(shop.resolve("fixtures"));
        Files.writeString(shop.resolve("fixtures/refunds.json"), "{\"format\": 1, \"policy\": \"shop\",\n"
                + " \"cases\": [\n  " + String.join(",\n  ", fixtures) + "\n ]}\n");
    }

    private Call mutate(String... more) {
        return Call.of(args(more));
    }

    private String[] args(String... more) {
        String[] args = new String[more.length + 3];
        args[0] = "mutate";
        args[1] = "--rules";
        args[2] = rules.toString();
        System.arraycopy(more, 0, args, 3, more.length);
        return args;
    }

    @Test
    void fixturesOnBothSidesOfTheThresholdNoticeEveryChange() throws IOException {
        fixtures(AT_100, ABOVE);
        Call call = mutate("--min-score", "100");
        assertThat(call.out()).startsWith("shop: 100% (").contains(" killed)\n  by 2 fixtures\n")
                .doesNotContain("survived");
        assertThat(call.exit()).isZero();
        assertThat(call.err()).isEmpty();
        assertThat(mutate("shop").exit()).isZero();
    }

    @Test
    void withoutTheFixtureAtTheThresholdTheChangeThatSurvivesIsShownWithOneThatKillsIt() throws IOException {
        fixtures(ABOVE, fixture("50 stays with the clerk", "50", "CLERK"));
        Call call = mutate();
        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.out()).contains("refunds.drl:9:12: survived [comparison]\n"
                + "  rule \"refund up to 100: clerk\"\n  - amount <= 100\n  + amount < 100\n"
                + "  a fixture that kills it:\n  {\"name\": ",
                "   \"facts\": {\"refund\": {\"amount\": 100}},\n");
        assertThat(mutate("--lang", "zh").out()).contains("refunds.drl:9:12：存活 [比较方式]", "可以杀死它的用例：");
    }

    @Test
    void allSaysOfEachMutantWhichFixtureKillsIt() throws IOException {
        fixtures(AT_100, ABOVE);
        assertThat(mutate("--all").out()).contains("  - amount <= 100\n  + amount < 100\n  killed by "
                + "\"exactly 100 stays with the clerk\" (" + shop.resolve("fixtures/refunds.json") + ":3)\n");
    }

    @Test
    void jsonHasEveryMutant() throws IOException {
        fixtures(AT_100, ABOVE);
        Json.Obj tree = (Json.Obj) mutate("--output", "json").json();
        assertThat(tree.members()).containsOnlyKeys("format", "score", "since", "untouched", "policies");
    }

    @Test
    void belowTheScoreAskedForTheExitCodeIs3AndTheShortfallIsTold() throws IOException {
        fixtures(ABOVE);
        Call missed = mutate("--min-score", "99.5");
        assertThat(missed.exit()).isEqualTo(3);
        assertThat(missed.err()).startsWith("the mutation score of shop is below --min-score 99.5: ")
                .contains("short by ");
        assertThat(mutate("--min-score", "10").exit()).isZero();
    }

    @Test
    void aPolicyWithoutFixturesScoresNothingAndIsNoError() {
        Call call = mutate();
        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.out()).contains("shop: 0% (0 of ", "no fixtures that count");
    }

    /** The whole way of a fixture: it is written, waits, is not written again, is reviewed, and counts. */
    @Test
    void aFixtureThatIsWrittenCountsOnceAPersonHasReviewedIt() throws IOException {
        fixtures(AT_100, fixture("1000 goes to the manager", "1000", "MANAGER"));
        Call first = mutate("--write");
        assertThat(first.exit()).isEqualTo(1);
        assertThat(first.err()).contains(review + ": fixtures added: 1");
        String written = Files.readString(review);
        assertThat(written).startsWith("{\"format\": 1, \"policy\": \"shop\",\n \"cases\": [\n"
                + "  {\"name\": \"refund ").contains("\"amount\": 100.01", "\"review\": true");
        assertThat(Call.of("test", shop.toString()).exit()).isZero();

        Call second = mutate("--write");
        assertThat(second.exit()).isEqualTo(1);
        assertThat(second.out()).contains("survived", "once reviewed it is killed by ",
                "; 1 for review does not count");
        assertThat(second.err()).isEqualTo("shop: no fixture to add\n");
        assertThat(Files.readString(review)).isEqualTo(written);

        Files.writeString(review, written.replace(",\n   \"review\": true", ""));
        Call third = mutate("--min-score", "100");
        assertThat(third.out()).contains("100%", "by 3 fixtures\n").doesNotContain("for review");
        assertThat(third.exit()).isZero();
    }

    @Test
    void whatIsInTheReviewFileStaysToTheLetter() throws IOException {
        fixtures(ABOVE);
        String before = "{\"format\": 1, \"policy\": \"shop\",\n\"cases\": [\n"
                + "    {\n      \"name\":  \"mine\", \"facts\": {}, \"only\":[\"duty\"]\n    }\n]}\n";
        Files.writeString(review, before);
        Files.setPosixFilePermissions(review, PosixFilePermissions.fromString("rw-rw-r--"));
        mutate("--write");
        String after = Files.readString(review);
        assertThat(after).startsWith(before.substring(0, before.indexOf("\n]}"))).endsWith("\n    }\n]}\n")
                .contains(",\n    {\n      \"name\": \"refund up to 100: clerk");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(review))).isEqualTo("rw-rw-r--");
        try (var left = Files.list(review.getParent())) {
            assertThat(left).hasSize(2);
        }
    }

    @Test
    void aReviewFileOfAnotherPolicyIsLeftAsItIs() throws IOException {
        Path other = Files.createDirectories(rules.resolve("other"));
        for (String file : List.of("policy.json", "clauses.json", "facts.drl", "refunds.drl")) {
            Files.writeString(other.resolve(file), Files.readString(shop.resolve(file))
                    .replace("\"id\": \"shop\"", "\"id\": \"other\"").replace("policy.shop", "policy.other"));
        }
        Files.createDirectories(review.getParent());
        String theirs = "{\"format\": 1, \"policy\": \"other\", \"cases\": ["
                + "{\"name\": \"a\", \"facts\": {}, \"only\": [\"duty\"]}]}";
        Files.writeString(review, theirs);
        Call call = mutate("--write", "shop");
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.err()).contains("review.json: left aside, since its fixtures are of 'other'",
                "review.json: this file is not what was read of this policy");
        assertThat(Files.readString(review)).isEqualTo(theirs);
    }

    @Test
    void aFixtureFileThatCannotBeReadMakesNoScore() throws IOException {
        fixtures(AT_100, ABOVE);
        Files.writeString(review, "{\"format\": 1, \"policy\": \"shop\", \"cases\": []}");
        Call call = mutate("--write");
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.err()).contains("review.json:1:1: the file has no cases");
        assertThat(call.out()).isEmpty();
    }

    @Test
    void refusedRulesExitWith4() throws IOException {
        Files.writeString(shop.resolve("broken.drl"), "nonsense");
        assertThat(mutate().exit()).isEqualTo(4);
    }

    @Test
    void onATerminalABarComesAndGoes() throws IOException {
        fixtures(AT_100, ABOVE);
        String bar = Call.on(60, args()).err();
        assertThat(bar).contains("\r[..............................] 0% shop", "] 50% shop",
                "\r[##############################] 100% shop").endsWith("\r" + " ".repeat(42) + "\r");
        for (String part : Call.on(20, args()).err().split("\r")) {
            assertThat(part.length()).isLessThan(20);
        }
        assertThat(mutate().err()).isEmpty();
    }
}

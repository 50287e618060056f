package org.complaintrules.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code diff} of git revisions. */
class DiffRevisionTest {
    @TempDir
    private Path folder;
    private Path repository;
    private Path rules;

    @BeforeEach
    void commitTwice() throws IOException, InterruptedException {
        assumeThat(isGitThere()).isTrue();
        repository = Files.createDirectory(folder.resolve("repository"));
        rules = DiffCommandTest.copyOf(Path.of(Call.RULES), repository.resolve("rules"));
        git("init", "--quiet");
        commit("first");
        DiffCommandTest.edit(rules, "refunds.drl", "100", "200");
        commit("second");
    }

    private static boolean isGitThere() throws InterruptedException {
        try {
            return new ProcessBuilder("git", "--version").start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private void commit(String name) throws IOException, InterruptedException {
        git("add", ".");
        git("-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false", "commit",
                "--quiet", "-m", name);
        git("tag", name);
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-C", repository.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
    }

    private Call diff(String... operands) {
        List<String> call = new ArrayList<>(List.of("diff", "--rules", rules.toString()));
        call.addAll(List.of(operands));
        return Call.of(call.toArray(new String[0]));
    }

    @Test
    void twoRevisionsAreComparedWhateverTheWorkTreeHas() throws IOException {
        Files.writeString(rules.resolve("shop/refunds.drl"), "unfinished");
        Call call = diff("first", "second");
        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.out()).contains("first → second", "over 100 CNY, up to 200 CNY");
        assertThat(diff("HEAD", "second").exit()).isZero();
        assertThat(rules.resolve("shop/refunds.drl")).hasContent("unfinished");
    }

    @Test
    void withoutNewTheRulesAsTheyAreAreMeant() throws IOException {
        assertThat(diff("HEAD").exit()).isZero();
        DiffCommandTest.edit(rules, "refunds.drl", "200", "300");
        assertThat(diff("HEAD").out()).contains("over 200 CNY, up to 300 CNY");
        assertThat(diff("HEAD~1").out()).contains("over 100 CNY, up to 300 CNY");
    }

    @Test
    void theRulesMayBeOnePolicysFolder() {
        Call call = Call.of("diff", "--rules", rules.resolve("shop").toString(), "first", "second");
        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.out()).contains("over 100 CNY, up to 200 CNY");
    }

    @Test
    void whatIsWrongInARevisionIsNamedByIt() throws IOException, InterruptedException {
        Files.writeString(rules.resolve("shop/refunds.drl"), "unfinished");
        commit("third");
        Call call = diff("first", "third");
        assertThat(call.exit()).isEqualTo(4);
        assertThat(call.err()).contains("third:rules/shop/refunds.drl:1:");
    }

    @Test
    void aRevisionThatThereIsNotIsRefused() {
        Call call = diff("fourth", "second");
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.err()).contains("fourth: there is neither such a folder nor such a revision");
    }

    @Test
    void aRevisionWithoutRulesIsRefused() throws IOException, InterruptedException {
        DiffCommandTest.copyOf(rules, repository.resolve("others"));
        Call call = Call.of("diff", "--rules", repository.resolve("others").toString(), "first");
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.err()).contains("first:others", "--rules");
    }

    @Test
    void aNameThatGitWouldTakeForAnOptionIsNoRevision() {
        Call call = diff("second", "--", "--all");
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.err()).contains("--all: there is neither such a folder nor such a revision");
    }

    @Test
    void aFolderThatIsGoneByNowIsReadFromTheRevision() throws IOException, InterruptedException {
        git("rm", "-r", "--quiet", "rules");
        Call call = Call.of("diff", "--rules", repository.toString(), "first", "second");
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.err()).contains("no policy in this folder");
        assertThat(new RevisionRules("first", rules).side().policies()).containsOnlyKeys("shop");
    }

    @Test
    void aFileOfARevisionThatIsNoTextIsRefused() throws IOException, InterruptedException {
        Files.write(rules.resolve("shop/refunds.drl"), new byte[] {(byte) 0xff});
        commit("third");
        Call call = diff("first", "third");
        assertThat(call.exit()).isEqualTo(4);
        assertThat(call.err()).contains("third:rules/shop/refunds.drl: the file is not UTF-8");
    }

    @Test
    void outsideARepositoryThereAreNoRevisions() throws IOException {
        Path outside = DiffCommandTest.copyOf(Path.of(Call.RULES), folder.resolve("outside"));
        Call call = Call.of("diff", "--rules", outside.toString(), "first");
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.err()).contains("cannot be read as a revision", "not a git repository");
    }

    @Test
    void aFolderOfTheSameNameIsMeant() throws IOException {
        Path named = DiffCommandTest.copyOf(Path.of(Call.RULES), folder.resolve("first"));
        assertThat(Call.of("diff", "--rules", rules.toString(), named.toString(), "first").exit()).isZero();
    }
}

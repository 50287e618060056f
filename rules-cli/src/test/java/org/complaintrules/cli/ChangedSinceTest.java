package org.complaintrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mutate --changed-since}, in a repository made for the test. */
class ChangedSinceTest {
    private static final String CHANGED = "only mutants of rules that changed since ";

    @TempDir
    private Path repository;
    private Path rules;
    private Path shop;

    @BeforeEach
    void commitTheShop() throws Exception {
        rules = Files.createDirectory(repository.resolve("rules"));
        shop = Files.createDirectories(rules.resolve("shop/fixtures")).getParent();
        for (String file : List.of("policy.json", "clauses.json", "facts.drl", "refunds.drl",
                "fixtures/refunds.json")) {
            Files.copy(Call.RESOURCES.resolve("checked/shop").resolve(file), shop.resolve(file));
        }
        git("init", "-q");
        commit();
    }

    private void commit() throws Exception {
        git("add", "-A");
        git("-c", "user.name=test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false", "commit", "-q",
                "-m", "a state");
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-C", repository.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder git = new ProcessBuilder(command).redirectErrorStream(true);
        git.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        git.environment().putAll(Map.of("GIT_CONFIG_GLOBAL", "/dev/null", "GIT_CONFIG_NOSYSTEM", "1"));
        Process process = git.start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
    }

    private void edit(String file, UnaryOperator<String> change) throws IOException {
        Files.writeString(shop.resolve(file), change.apply(Files.readString(shop.resolve(file))));
    }

    private Call since(String revision) {
        return Call.of("mutate", "--rules", rules.toString(), "--changed-since=" + revision);
    }

    @Test
    void aPolicyThatHasNotChangedIsLeftAside() throws IOException {
        Call call = since("HEAD");
        assertThat(call.exit()).isZero();
        assertThat(call.out()).isEqualTo("shop: unchanged since HEAD, left aside\n");
        edit("refunds.drl", text -> text.replace("\n", "\r\n") + "\r\n// a remark\r\n");
        edit("clauses.json", text -> text + "\n");
        edit("facts.drl", text -> text.replace("\n", "\r\n"));
        assertThat(since("HEAD").out()).isEqualTo("shop: unchanged since HEAD, left aside\n");
        assertThat(Call.of("mutate", "--rules", shop.toString(), "--changed-since", "HEAD", "--lang", "zh").out())
                .isEqualTo("shop：HEAD 之后没有改动，未变异\n");
    }

    @Test
    void onlyTheRulesThatChangedAreMutated() throws Exception {
        edit("refunds.drl", text -> text.replace("amount > 100)", "amount > 100, amount > 0)"));
        assertThat(since("HEAD").out()).contains(CHANGED + "HEAD: \"refund over 100: manager\"\n")
                .doesNotContain("up to 100");
        commit();
        assertThat(since("HEAD~1").out()).contains(CHANGED + "HEAD~1: \"refund over 100: manager\"\n");
        assertThat(since("HEAD").out()).contains("unchanged since HEAD");
    }

    @Test
    void whereFixturesFactsOrThePolicyChangedAllRulesAreMutated() throws Exception {
        for (String file : List.of("fixtures/refunds.json", "facts.drl", "policy.json")) {
            edit(file, text -> text + "\n");
            assertThat(since("HEAD").out()).as(file).contains("mutants killed)").doesNotContain(CHANGED, "unchanged");
            commit();
        }
        Files.copy(shop.resolve("fixtures/refunds.json"), shop.resolve("fixtures/more.json"));
        assertThat(since("HEAD").out()).contains("mutants killed)").doesNotContain(CHANGED);
    }

    @Test
    void aPolicyThatWasNotThereOrWasRefusedIsMutatedAsAWhole() throws Exception {
        String good = Files.readString(shop.resolve("refunds.drl"));
        edit("refunds.drl", text -> "nonsense");
        commit();
        Files.writeString(shop.resolve("refunds.drl"), good);
        assertThat(since("HEAD").out()).contains("mutants killed)").doesNotContain(CHANGED);
        git("rm", "-q", "-r", "--cached", "rules");
        Files.writeString(repository.resolve("other"), "");
        git("add", "other");
        git("-c", "user.name=test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false", "commit", "-q",
                "-m", "without");
        assertThat(since("HEAD").out()).contains("mutants killed)").doesNotContain(CHANGED);
    }

    @Test
    void aRevisionThatIsNoneIsRefused() {
        for (String none : List.of("no-such-branch", "HEAD~7", "-all", " ", "HEAD:rules")) {
            Call call = since(none);
            assertThat(call.exit()).isEqualTo(2);
            assertThat(call.out()).isEmpty();
            assertThat(call.err()).contains("git knows no revision '" + none + "'", "such as HEAD~1");
        }
    }

    @Test
    void aFolderOutsideARepositoryIsRefused(@TempDir Path elsewhere) throws IOException {
        Path copy = Files.createDirectories(elsewhere.resolve("shop"));
        for (String file : List.of("policy.json", "clauses.json", "facts.drl", "refunds.drl")) {
            Files.copy(shop.resolve(file), copy.resolve(file));
        }
        Call call = Call.of("mutate", "--rules", elsewhere.toString(), "--changed-since", "HEAD");
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.err()).contains(elsewhere + " is in no git repository that can be used", "git says: fatal:");
    }
}

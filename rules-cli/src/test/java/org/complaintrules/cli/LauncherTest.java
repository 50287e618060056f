package org.complaintrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, with stand-ins for java and Maven that write down how they are called. */
class LauncherTest {
    private static final Path LAUNCHER = Path.of("../complaint-rules");
    private static final List<String> SOURCES = List.of("pom.xml", "rules/shop/policy.json", "rules-core/pom.xml",
            "rules-core/src/main/A.java", "rules-cli/pom.xml", "rules-cli/src/main/B.java");

    @TempDir
    private Path folder;
    private Path home;
    private Path launcher;
    private Path bin;
    private Path calls;

    @BeforeEach
    void layOut() throws IOException {
        home = Files.createDirectories(folder.resolve("a house")).toRealPath();
        bin = Files.createDirectory(folder.resolve("bin"));
        calls = folder.resolve("calls");
        launcher = Files.copy(LAUNCHER, home.resolve("complaint-rules"));
        for (String source : SOURCES) {
            Path file = home.resolve(source);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
        }
        java("17.0.1");
        program(bin.resolve("mvn"), "echo \"mvn $*\" >>'" + calls + "'; sleep 0.3; mkdir -p '" + home
                + "/rules-cli/target'; : >'" + home + "/rules-cli/target/rules-cli-0.1.0.jar'");
    }

    @Test
    void theFirstLaunchBuildsAndArchivesAndTheSecondOnlyRuns() throws Exception {
        Said first = launch("eval", "a case.json");
        assertThat(first.exit).as(first.text).isZero();
        assertThat(first.text).contains("building complaint-rules, once", "ran eval|a case.json|");
        assertThat(calls()).hasSize(4).first().asString().startsWith("mvn ");
        Files.delete(calls);
        Said second = launch("eval", "a case.json");
        assertThat(second.text).isEqualTo("ran eval|a case.json|\n");
        assertThat(calls()).hasSize(1);
        assertThat(calls().get(0)).contains("-Xlog:disable", "-XX:SharedArchiveFile=" + home, "cli.Main");
    }

    @Test
    void aNewerSourceBuildsAgain() throws Exception {
        launch("version");
        for (String source : SOURCES) {
            Files.delete(calls);
            Files.setLastModifiedTime(home.resolve(source), FileTime.from(Instant.now().plusSeconds(1)));
            assertThat(launch("version").text).as(source).contains("building");
            Files.setLastModifiedTime(home.resolve(source), FileTime.from(Instant.now().minusSeconds(60)));
        }
        assertThat(launch("version").text).doesNotContain("building");
    }

    @Test
    void aSourceThatWasDeletedBuildsAgain() throws Exception {
        Files.writeString(home.resolve("rules/shop/extra.drl"), "");
        launch("version");
        Thread.sleep(20);
        Files.delete(home.resolve("rules/shop/extra.drl"));
        assertThat(launch("version").text).contains("building");
    }

    @Test
    void anotherJavaGetsItsOwnArchive() throws Exception {
        launch("version");
        java("25.0.1");
        Said other = launch("version");
        assertThat(other.text).contains("preparing a fast start with Java 25.0.1").doesNotContain("building");
        assertThat(calls()).last().asString().contains("-XX:AOTCache=" + home);
        java("17.0.1");
        assertThat(launch("version").text).doesNotContain("preparing");
    }

    @Test
    void itWorksThroughLinksAndFromAnyFolder() throws Exception {
        launch("version");
        Path link = Files.createSymbolicLink(folder.resolve("link"), launcher);
        Path relative = Files.createSymbolicLink(bin.resolve("cr"), Path.of("..", "link"));
        assertThat(run(link, "version").text).isEqualTo("ran version|\n");
        assertThat(run(relative, "version").text).isEqualTo("ran version|\n");
        assertThat(run(Path.of("cr"), "version").text).isEqualTo("ran version|\n");
    }

    @Test
    void twoFirstLaunchesBuildOnce() throws Exception {
        Process one = start(launcher, "version");
        Process two = start(launcher, "version");
        assertThat(said(one).exit).isZero();
        assertThat(said(two).exit).isZero();
        assertThat(calls()).filteredOn(call -> call.startsWith("mvn")).hasSize(1);
    }

    @Test
    void theLockOfALaunchThatDiedIsTakenOver() throws Exception {
        Path lock = Files.createDirectories(home.resolve("target/launcher/lock"));
        Process died = new ProcessBuilder("true").start();
        died.waitFor();
        Files.writeString(lock.resolve("pid"), died.pid() + "\n");
        assertThat(launch("version").exit).isZero();
        assertThat(lock).doesNotExist();
    }

    @Test
    void aFailedBuildShowsWhyAndIsTriedAgain() throws Exception {
        program(bin.resolve("mvn"), "echo '[ERROR] cannot find symbol'; exit 1");
        Said failed = launch("version");
        assertThat(failed.exit).isEqualTo(2);
        assertThat(failed.text).contains("cannot find symbol", "the build failed", "build.log").doesNotContain("ran ");
        assertThat(launch("version").text).contains("building");
    }

    @Test
    void policiesThatDoNotCompileExitWith4AndSayWhere() throws Exception {
        program(bin.resolve("mvn"), "echo '[ERROR] Failed to execute goal x (policies) on project rules: An exception "
                + "occurred while executing the Java class. shop/refunds.drl:8:5: eval is not allowed'; "
                + "echo '[ERROR] -> [Help 1]'; exit 1");
        Said failed = launch("version");
        assertThat(failed.exit).isEqualTo(4);
        assertThat(failed.text).contains("\nshop/refunds.drl:8:5: eval is not allowed");
    }

    @Test
    void anOldJavaIsToldAtOnce() throws Exception {
        java("11.0.2");
        Said said = launch("version");
        assertThat(said.exit).isEqualTo(2);
        assertThat(said.text).contains("is Java 11.0.2; this needs 17 or newer");
        java("1.8.0_402");
        assertThat(launch("version").text).contains("is Java 1.8.0_402; this needs 17 or newer");
    }

    @Test
    void aJavaThatIsMissingIsToldAtOnce() throws Exception {
        Files.delete(folder.resolve("jdk/bin/java"));
        Said said = launch("version");
        assertThat(said.exit).isEqualTo(2);
        assertThat(said.text).contains("JAVA_HOME is ", "there is no java in it").doesNotContain("\n\n");
    }

    @Test
    void aMissingMavenIsToldAtOnce() throws Exception {
        Files.delete(bin.resolve("mvn"));
        for (String needed : List.of("find", "mkdir", "rm", "readlink")) {
            program(bin.resolve(needed), "PATH=/usr/bin:/bin exec " + needed + " \"$@\"");
        }
        ProcessBuilder builder = builder(launcher, "version");
        builder.environment().put("PATH", bin.toString());
        Said said = said(builder.start());
        assertThat(said.exit).isEqualTo(2);
        assertThat(said.text).contains("there is no mvn");
    }

    /** A java of a version, which writes down its call and, as the program, what it was given. */
    private void java(String version) throws IOException {
        Path jdk = Files.createDirectories(folder.resolve("jdk"));
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        program(jdk.resolve("bin/java"), "echo \"java $*\" >>'" + calls + "'\n"
                + "for a in \"$@\"; do case $a in\n"
                + "-XX:SharedArchiveFile=*launcher* | -XX:AOTCacheOutput=*) : >\"${a#*=}\" ;;\n"
                + "*.cli.Main) shift; printf 'ran '; while [ \"$1\" != \"$a\" ]; do shift; done; shift\n"
                + "printf '%s|' \"$@\"; echo ;; esac; done");
    }

    private static void program(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private List<String> calls() throws IOException {
        return Files.readAllLines(calls);
    }

    private Said launch(String... args) throws Exception {
        return run(launcher, args);
    }

    private Said run(Path program, String... args) throws Exception {
        return said(start(program, args));
    }

    private Process start(Path program, String... args) throws IOException {
        return builder(program, args).start();
    }

    private ProcessBuilder builder(Path program, String... args) {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", "exec \"$0\" \"$@\"", program.toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.put("JAVA_HOME", folder.resolve("jdk").toString());
        environment.put("PATH", bin + ":" + environment.get("PATH"));
        return builder;
    }

    private static Said said(Process process) throws Exception {
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Said(process.exitValue(), text);
    }

    private record Said(int exit, String text) {
    }
}

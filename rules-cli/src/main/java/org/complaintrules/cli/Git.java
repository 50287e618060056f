package org.complaintrules.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.complaintrules.text.Text;

/** Asks the program git, which reads the repository of a folder and changes nothing. */
final class Git {
    /** What a hook of git sets for the repository that it runs in; the repository asked for is that of the folder. */
    private static final List<String> OF_ANOTHER_REPOSITORY = List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE",
            "GIT_PREFIX", "GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR", "GIT_NAMESPACE");

    /**
     * What git answered.
     *
     * @param exit its exit code
     * @param out what it wrote
     * @param said the first line of what it complained of, or a hyphen
     */
    record Answer(int exit, byte[] out, String said) {
        String text() {
            return new String(out, StandardCharsets.UTF_8);
        }
    }

    private final Path folder;

    /** Git as seen from a folder that there is. */
    Git(Path folder) {
        this.folder = folder;
    }

    /**
     * Asks.
     *
     * @param arguments what is asked
     * @return the answer
     * @throws UsageRefusal where there is no git
     */
    Answer ask(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder git = new ProcessBuilder(command);
        OF_ANOTHER_REPOSITORY.forEach(git.environment()::remove);
        try {
            Process process = git.start();
            process.getOutputStream().close();
            byte[] out = process.getInputStream().readAllBytes();
            String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(process.waitFor(), out, said.lines().findFirst().orElse("-"));
        } catch (IOException noGit) {
            throw new UsageRefusal(new Text("无法运行 git", "git cannot be run"),
                    new Text("请安装 git，并确认它在 PATH 中", "install git, and see that it is on the PATH"));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("git was stopped", stopped);
        }
    }
}

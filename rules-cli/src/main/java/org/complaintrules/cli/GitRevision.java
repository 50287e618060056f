package org.complaintrules.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.complaintrules.text.Place;
import org.complaintrules.text.Text;

/** An earlier state of files, as git keeps it. */
final class GitRevision {
    /** What a hook of git sets for the repository that it runs in; the repository asked for is that of the files. */
    private static final List<String> OF_ANOTHER_REPOSITORY = List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE",
            "GIT_PREFIX", "GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR", "GIT_NAMESPACE");

    private final String name;
    private final String commit;

    /** What came of a call of git. */
    private record Ran(int exit, byte[] out) {
        String text() {
            return new String(out, StandardCharsets.UTF_8);
        }
    }

    private GitRevision(String name, String commit) {
        this.name = name;
        this.commit = commit;
    }

    /**
     * A revision by its name.
     *
     * @param name a commit, a tag, a branch, or what else git takes for a commit, such as {@code HEAD~1}
     * @param folder a folder of the repository
     * @return the revision
     * @throws UsageRefusal where there is no git, no repository or no such revision
     */
    static GitRevision of(String name, Path folder) {
        Ran repository = git(folder, "rev-parse", "--git-dir");
        if (repository.exit() != 0) {
            throw new UsageRefusal(Text.of("%s 不在可用的 git 仓库中", "%s is in no git repository that can be used",
                    folder), Text.of("git 的回答：%s", "git says: %s", repository.text().lines().findFirst().orElse("-")));
        }
        // A name that begins with a hyphen would be an option of git.
        Ran commit = name.startsWith("-") || name.isBlank() ? new Ran(1, new byte[0])
                : git(folder, "rev-parse", "--verify", "--quiet", name + "^{commit}");
        if (commit.exit() != 0) {
            throw new UsageRefusal(Text.of("git 中没有版本“%s”", "git knows no revision '%s'", name),
                    new Text("应为提交、标签或分支，如 HEAD~1；在持续集成中可能需要先取得更多历史",
                            "name a commit, a tag or a branch, such as HEAD~1; in continuous integration more of the "
                                    + "history may have to be fetched first"));
        }
        return new GitRevision(name, commit.text().strip());
    }

    /**
     * Its name.
     *
     * @return the name as given
     */
    String name() {
        return name;
    }

    /**
     * The texts of files as they were.
     *
     * @param folder a folder of the repository
     * @param wanted which files below it to read, by their paths from it, with slashes
     * @return the texts by path; none where the folder was not there
     */
    SortedMap<String, String> texts(Path folder, Predicate<String> wanted) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (String entry : read(folder, "ls-tree", "-r", "-z", commit, "--", ".").text().split("\0")) {
            String path = entry.substring(entry.indexOf('\t') + 1);
            // Such as: 100644 blob 5f1c... TAB facts.drl
            String[] words = entry.split("[ \t]", 4);
            if (words.length == 4 && words[1].equals("blob") && wanted.test(path)) {
                texts.put(path, read(folder, "cat-file", "blob", words[2]).text());
            }
        }
        return texts;
    }

    private Ran read(Path folder, String... arguments) {
        Ran ran = git(folder, arguments);
        if (ran.exit() != 0) {
            throw new InputRefusal(Place.of(folder.toString()), Text.of("git 无法读出版本 %s", "git cannot read revision %s",
                    name), Text.of("git 的回答：%s", "git says: %s", ran.text().lines().findFirst().orElse("-")));
        }
        return ran;
    }

    private static Ran git(Path folder, String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder git = new ProcessBuilder(command).redirectErrorStream(true);
        OF_ANOTHER_REPOSITORY.forEach(git.environment()::remove);
        try {
            Process process = git.start();
            process.getOutputStream().close();
            byte[] out = process.getInputStream().readAllBytes();
            return new Ran(process.waitFor(), out);
        } catch (IOException noGit) {
            throw new UsageRefusal(new Text("无法运行 git", "git cannot be run"),
                    new Text("请安装 git，并确认它在 PATH 中", "install git, and see that it is on the PATH"));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("git was stopped", stopped);
        }
    }
}

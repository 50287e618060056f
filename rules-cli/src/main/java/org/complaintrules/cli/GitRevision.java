package org.complaintrules.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.complaintrules.text.Place;
import org.complaintrules.text.Text;

/** An earlier state of files, as git keeps it; the work tree is not touched. */
final class GitRevision {
    private final String name;
    private final String commit;

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
        Git.Answer repository = new Git(folder).ask("rev-parse", "--git-dir");
        if (repository.exit() != 0) {
            throw new UsageRefusal(Text.of("%s 不在可用的 git 仓库中", "%s is in no git repository that can be used",
                    folder), Text.of("git 的回答：%s", "git says: %s", repository.said()));
        }
        return find(name, folder).orElseThrow(() -> new UsageRefusal(
                Text.of("git 中没有版本“%s”", "git knows no revision '%s'", name),
                new Text("应为提交、标签或分支，如 HEAD~1；在持续集成中可能需要先取得更多历史",
                        "name a commit, a tag or a branch, such as HEAD~1; in continuous integration more of the "
                                + "history may have to be fetched first")));
    }

    /**
     * A revision by its name, where there is one.
     *
     * @param name as for {@link #of}
     * @param folder a folder of the repository
     * @return the revision; nothing where there is none of that name
     * @throws UsageRefusal where there is no git
     */
    static Optional<GitRevision> find(String name, Path folder) {
        if (name.startsWith("-") || name.isBlank()) {
            // A name that begins with a hyphen would be an option of git.
            return Optional.empty();
        }
        Git.Answer commit = new Git(folder).ask("rev-parse", "--verify", "--quiet", name + "^{commit}");
        return commit.exit() == 0 ? Optional.of(new GitRevision(name, commit.text().strip())) : Optional.empty();
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
     * The contents of files as they were.
     *
     * @param folder a folder of the repository
     * @param wanted which files below it to read, by their paths from it, with slashes
     * @return the contents by path; none where the folder was not there
     */
    SortedMap<String, byte[]> files(Path folder, Predicate<String> wanted) {
        Git git = new Git(folder);
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String entry : read(git, folder, "ls-tree", "-r", "-z", commit, "--", ".").text().split("\0")) {
            String path = entry.substring(entry.indexOf('\t') + 1);
            // Such as: 100644 blob 5f1c... TAB facts.drl
            String[] words = entry.split("[ \t]", 4);
            if (words.length == 4 && words[1].equals("blob") && wanted.test(path)) {
                files.put(path, read(git, folder, "cat-file", "blob", words[2]).out());
            }
        }
        return files;
    }

    private Git.Answer read(Git git, Path folder, String... arguments) {
        Git.Answer answer = git.ask(arguments);
        if (answer.exit() != 0) {
            throw new InputRefusal(Place.of(folder.toString()), Text.of("git 无法读出版本 %s", "git cannot read revision %s",
                    name), Text.of("git 的回答：%s", "git says: %s", answer.said()));
        }
        return answer;
    }
}

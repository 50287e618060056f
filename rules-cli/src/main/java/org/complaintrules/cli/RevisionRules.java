package org.complaintrules.cli;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.complaintrules.compile.PolicyFiles;
import org.complaintrules.compile.PolicyRefusal;
import org.complaintrules.text.Place;
import org.complaintrules.text.Problem;
import org.complaintrules.text.Text;

/** The policies that a folder had in a revision. */
final class RevisionRules {
    private static final String POLICY = "policy.json";

    private final String name;
    /** The folder from which git is asked. */
    private final Path near;
    /** How the folder of rules is named from there: nothing, or a path that ends in a slash. */
    private final String rules;

    /**
     * Policies of a revision.
     *
     * @param name the revision's name as given
     * @param folder a policy's folder, or one that holds some; in the work tree it may by now be gone
     */
    RevisionRules(String name, Path folder) {
        Path asked = folder.toAbsolutePath().normalize();
        Path there = asked;
        while (!Files.isDirectory(there)) {
            there = there.getParent();
        }
        this.name = name;
        this.near = there;
        this.rules = there.equals(asked) ? "" : there.relativize(asked).toString().replace('\\', '/') + "/";
    }

    /**
     * The policies in it.
     *
     * @return their files
     * @throws InputRefusal where there is no such revision, or no policy in it
     * @throws PolicyRefusal where a file is no text
     */
    RulesSide side() {
        Git.Answer prefix = new Git(near).ask("rev-parse", "--show-prefix");
        if (prefix.exit() != 0) {
            throw new InputRefusal(Place.of(name), Text.of("没有此文件夹，也不能作为版本读取：%s",
                    "there is no such folder, and it cannot be read as a revision: %s", prefix.said()),
                    new Text("给出文件夹，或在 git 仓库中给出版本，如 HEAD~1",
                            "name a folder or, within a git repository, a revision such as HEAD~1"));
        }
        GitRevision revision = GitRevision.find(name, near).orElseThrow(() -> new InputRefusal(Place.of(name),
                new Text("既没有此文件夹，也没有此版本", "there is neither such a folder nor such a revision"),
                new Text("给出文件夹或版本，如 HEAD~1、main 或标签；在持续集成中可能需要先取得更多历史",
                        "name a folder or a revision, such as HEAD~1, main or a tag; in continuous integration more "
                                + "of the history may have to be fetched first")));
        String shown = name + ":" + prefix.text().strip();
        SortedMap<String, byte[]> contents = revision.files(near, this::isPolicyFile);
        boolean single = contents.containsKey(rules + POLICY);
        SortedMap<String, PolicyFiles> policies = new TreeMap<>();
        for (String path : contents.keySet()) {
            // A folder that is a policy holds no others.
            if (single ? path.equals(rules + POLICY) : path.endsWith("/" + POLICY)) {
                PolicyFiles policy = policy(path.substring(0, path.length() - POLICY.length()), contents, shown);
                policies.put(policy.id(), policy);
            }
        }
        if (policies.isEmpty()) {
            throw new InputRefusal(Place.of(withoutSlash(shown + rules)), new Text("此版本的该文件夹中没有制度",
                    "there is no policy in this folder of that revision"),
                    new Text("用 --rules 给出仓库中的规则文件夹", "name the repository's folder of rules with --rules"));
        }
        return new RulesSide(name, policies, single);
    }

    private boolean isPolicyFile(String path) {
        String[] parts = path.startsWith(rules) ? path.substring(rules.length()).split("/") : new String[0];
        String file = parts.length == 0 ? "" : parts[parts.length - 1];
        return parts.length <= 2 && (file.endsWith(".drl") || file.equals(POLICY) || file.equals("clauses.json"));
    }

    private PolicyFiles policy(String folder, SortedMap<String, byte[]> contents, String shown) {
        SortedMap<String, String> texts = new TreeMap<>();
        contents.forEach((path, content) -> {
            if (path.startsWith(folder) && path.indexOf('/', folder.length()) < 0) {
                texts.put(path.substring(folder.length()), text(shown + path, content));
            }
        });
        return new PolicyFiles(near.resolve(folder).normalize().getFileName().toString(), withoutSlash(shown + folder),
                texts);
    }

    private static String withoutSlash(String folder) {
        return folder.endsWith("/") ? folder.substring(0, folder.length() - 1) : folder;
    }

    private static String text(String file, byte[] content) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException notUtf8) {
            throw new PolicyRefusal(List.of(new Problem("unreadable", Place.of(file),
                    new Text("文件不是 UTF-8 编码", "the file is not UTF-8"), null)));
        }
    }
}

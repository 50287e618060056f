package org.complaintrules.compile;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.complaintrules.text.Place;
import org.complaintrules.text.Problem;
import org.complaintrules.text.Text;

/**
 * The texts of one policy's folder, without its fixtures.
 *
 * @param id the policy's id: the folder's name
 * @param shownFolder the folder as the user named it, for messages
 * @param texts the text of each file by its name: {@code policy.json}, {@code clauses.json} and the {@code .drl} files
 */
public record PolicyFiles(String id, String shownFolder, SortedMap<String, String> texts) {
    /** The size up to which a file of a policy is read: 4 MiB. */
    public static final long MAX_BYTES = 4L * 1024 * 1024;

    /**
     * Copies the texts.
     *
     * @param id the policy's id
     * @param shownFolder the folder as the user named it
     * @param texts the text of each file
     */
    public PolicyFiles {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /**
     * Reads the folder of one policy.
     *
     * @param folder the folder
     * @return its texts
     * @throws PolicyRefusal where a file cannot be read
     */
    public static PolicyFiles read(Path folder) {
        List<Problem> problems = new ArrayList<>();
        SortedMap<String, String> texts = new TreeMap<>();
        for (Path file : policyFiles(folder)) {
            try {
                if (Files.size(file) > MAX_BYTES) {
                    problems.add(problem(file, Text.of("文件过大", "the file is too large"),
                            Text.of("至多 %d 字节", "at most %d bytes", MAX_BYTES)));
                    continue;
                }
                texts.put(file.getFileName().toString(), StandardCharsets.UTF_8.newDecoder()
                        .decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString());
            } catch (CharacterCodingException notUtf8) {
                problems.add(problem(file, Text.of("文件不是 UTF-8 编码", "the file is not UTF-8"),
                        Text.of("请另存为 UTF-8", "save it as UTF-8")));
            } catch (IOException unreadable) {
                problems.add(problem(file, Text.of("文件无法读取", "the file cannot be read"), null));
            }
        }
        if (!problems.isEmpty()) {
            throw new PolicyRefusal(problems);
        }
        return new PolicyFiles(folder.toAbsolutePath().normalize().getFileName().toString(), folder.toString(), texts);
    }

    /**
     * Whether a folder holds a policy.
     *
     * @param folder the folder
     * @return whether it has a {@code policy.json}
     */
    public static boolean isPolicy(Path folder) {
        return Files.isRegularFile(folder.resolve("policy.json"));
    }

    /**
     * Whether a folder is a policy or holds some.
     *
     * @param rules the folder
     * @return whether {@link #foldersIn} finds any in it
     */
    public static boolean holdsPolicies(Path rules) {
        if (isPolicy(rules)) {
            return true;
        }
        try (Stream<Path> entries = Files.list(rules)) {
            return entries.anyMatch(PolicyFiles::isPolicy);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /**
     * The policies below a folder.
     *
     * @param rules the folder that holds one folder a policy
     * @return the folders, by name
     * @throws PolicyRefusal where the folder cannot be read or holds no policy
     */
    public static List<Path> foldersIn(Path rules) {
        if (isPolicy(rules)) {
            return List.of(rules);
        }
        List<Path> folders = List.of();
        if (Files.isDirectory(rules)) {
            try (Stream<Path> entries = Files.list(rules)) {
                folders = entries.filter(PolicyFiles::isPolicy).sorted().toList();
            } catch (IOException unreadable) {
                throw new PolicyRefusal(List.of(problem(rules, Text.of("文件夹无法读取", "the folder cannot be read"), null)));
            }
        }
        if (folders.isEmpty()) {
            throw new PolicyRefusal(List.of(problem(rules,
                    Text.of("此处没有规则文件夹", "there is no policy here"),
                    Text.of("给出含有 <制度>/policy.json 的文件夹", "name a folder that holds <policy>/policy.json"))));
        }
        return folders;
    }

    /**
     * The fixture files in a policy's folder.
     *
     * @param folder the policy's folder
     * @return the files of its folder {@code fixtures}, by name; none where there is no such folder
     * @throws PolicyRefusal where the folder cannot be read
     */
    public static List<Path> fixturesOf(Path folder) {
        Path fixtures = folder.resolve("fixtures");
        if (!Files.isDirectory(fixtures)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(fixtures)) {
            return entries.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        } catch (IOException unreadable) {
            throw new PolicyRefusal(List.of(problem(fixtures, Text.of("文件夹无法读取", "the folder cannot be read"), null)));
        }
    }

    /**
     * The same files under another folder's name.
     *
     * @param folder the folder as messages are to show it
     * @return the files
     */
    PolicyFiles shownAs(String folder) {
        return new PolicyFiles(id, folder, texts);
    }

    /**
     * A file's name as messages show it.
     *
     * @param file the file's name within the folder
     * @return the folder as the user named it, and the file
     */
    public String shown(String file) {
        return shownFolder.isEmpty() ? file : shownFolder + "/" + file;
    }

    private static List<Path> policyFiles(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile).filter(file -> {
                String name = file.getFileName().toString();
                return name.endsWith(".drl") || name.equals("policy.json") || name.equals("clauses.json");
            }).sorted().toList();
        } catch (IOException unreadable) {
            throw new PolicyRefusal(List.of(problem(folder, Text.of("文件夹无法读取", "the folder cannot be read"), null)));
        }
    }

    private static Problem problem(Path file, Text what, Text mend) {
        return new Problem("unreadable", Place.of(file.toString()), what, mend);
    }
}

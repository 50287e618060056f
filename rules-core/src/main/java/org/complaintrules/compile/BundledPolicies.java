package org.complaintrules.compile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;

/** The policies that were compiled into a jar on the class path; they are loaded without a compiler. */
public final class BundledPolicies {
    static final String FOLDER = "META-INF/complaint-rules/";
    static final String INDEX = FOLDER + "index";

    static final String MODEL = "model";
    private static final String FIXTURES = "fixtures/";

    private final ClassLoader loader = BundledPolicies.class.getClassLoader();
    private final List<Entry> entries;

    /** What the index says of one policy: a line with blanks between. */
    record Entry(String id, String modelClass, String digest, String chinaRuleset, List<String> files) {
        static String lines(Collection<Entry> entries) {
            StringBuilder lines = new StringBuilder();
            entries.forEach(entry -> lines.append(String.join(" ", entry.id, entry.modelClass, entry.digest,
                    entry.chinaRuleset, String.join(" ", entry.files))).append('\n'));
            return lines.toString();
        }

        static Entry of(String line) {
            String[] words = line.split(" ");
            return new Entry(words[0], words[1], words[2], words[3], List.of(Arrays.copyOfRange(words, 4, words.length)));
        }
    }

    /** Finds the policies on the class path. */
    public BundledPolicies() {
        List<Entry> found = new ArrayList<>();
        String index = text(INDEX);
        if (index != null) {
            for (String line : index.split("\n")) {
                found.add(Entry.of(line));
            }
        }
        this.entries = List.copyOf(found);
    }

    /**
     * The ids of the policies.
     *
     * @return the ids in alphabetical order; empty where no jar of policies is on the class path
     */
    public List<String> ids() {
        return entries.stream().map(Entry::id).toList();
    }

    /**
     * Loads a policy.
     *
     * @param id its id
     * @return the policy, ready to run
     * @throws NoSuchElementException where there is no policy of that id
     */
    public CompiledPolicy load(String id) {
        Entry entry = entry(id);
        PolicyModel model = ModelReader.read(bytes(FOLDER + id + "/" + MODEL));
        return new CompiledPolicy(model, entry.modelClass(), loader, entry.digest(), entry.chinaRuleset());
    }

    /**
     * The files of a policy as they were when it was compiled, without its fixtures.
     *
     * @param id the policy's id
     * @return the files; messages show them in a folder of the policy's name
     * @throws NoSuchElementException where there is no policy of that id
     */
    public PolicyFiles files(String id) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (String file : entry(id).files()) {
            if (!file.startsWith(FIXTURES)) {
                texts.put(file, text(id, file));
            }
        }
        return new PolicyFiles(id, id, texts);
    }

    /**
     * The fixture files of a policy.
     *
     * @param id the policy's id
     * @return the files' names within the policy's folder, in alphabetical order, such as {@code fixtures/fines.json}
     * @throws NoSuchElementException where there is no policy of that id
     */
    public List<String> fixtures(String id) {
        return entry(id).files().stream().filter(file -> file.startsWith(FIXTURES)).toList();
    }

    /**
     * The text of a policy's file.
     *
     * @param id the policy's id
     * @param file the file's name within the policy's folder
     * @return its text, or {@code null} where there is no such file
     */
    public String text(String id, String file) {
        return text(FOLDER + id + "/" + file);
    }

    private Entry entry(String id) {
        return entries.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private String text(String resource) {
        byte[] bytes = bytes(resource);
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    private byte[] bytes(String resource) {
        try (InputStream in = loader.getResourceAsStream(resource)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

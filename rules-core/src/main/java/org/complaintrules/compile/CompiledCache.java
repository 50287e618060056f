package org.complaintrules.compile;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A folder in which compiled rules are kept from one run to the next, by the digest of what they were compiled from. A
 * file that is damaged or missing costs a compilation and nothing else; what is read passes the bytecode check again.
 */
public final class CompiledCache {
    private static final String MODEL = "model";

    private final Path folder;

    /**
     * A cache in a folder.
     *
     * @param folder the folder; made when something is first kept
     */
    public CompiledCache(Path folder) {
        this.folder = folder;
    }

    Optional<CompiledRules> find(String digest) {
        Path file = file(digest);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        SortedMap<String, byte[]> classes = new TreeMap<>();
        String modelClass = null;
        try (InputStream in = Files.newInputStream(file); ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                if (entry.getName().equals(MODEL)) {
                    modelClass = new String(content, StandardCharsets.UTF_8);
                } else {
                    classes.put(entry.getName(), content);
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
        return modelClass == null || !classes.containsKey(modelClass) ? Optional.empty()
                : Optional.of(new CompiledRules(modelClass, classes));
    }

    /** Keeps compiled rules if that can be done; a cache that cannot be written to is no reason to fail. */
    void keep(String digest, CompiledRules rules) {
        try {
            Files.createDirectories(folder);
            Path unfinished = Files.createTempFile(folder, "unfinished", ".zip");
            try {
                try (OutputStream out = Files.newOutputStream(unfinished); ZipOutputStream zip = new ZipOutputStream(out)) {
                    write(zip, MODEL, rules.modelClass().getBytes(StandardCharsets.UTF_8));
                    for (Map.Entry<String, byte[]> each : rules.classes().entrySet()) {
                        write(zip, each.getKey(), each.getValue());
                    }
                }
                Files.move(unfinished, file(digest), StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException notWritable) {
            // Compiled rules that are not kept are compiled again.
        }
    }

    private static void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private Path file(String digest) {
        return folder.resolve(digest.substring(digest.indexOf(':') + 1) + ".zip");
    }
}

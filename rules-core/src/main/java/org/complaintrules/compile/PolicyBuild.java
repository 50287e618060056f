package org.complaintrules.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.complaintrules.time.WorkCalendar;

/**
 * Compiles all policies of a folder into a folder of classes, when a jar of policies is built. What it writes,
 * {@link BundledPolicies} reads.
 */
public final class PolicyBuild {
    private PolicyBuild() {
    }

    /**
     * Compiles all policies of a folder.
     *
     * @param args the folder that holds one folder a policy, the folder of classes to write to, and a folder in which
     *     compiled rules are kept from one build to the next
     * @throws IOException where a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        // The engine logs nothing here, and its logging library would warn that it cannot.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        Path classes = Path.of(args[1]);
        CompiledCache cache = new CompiledCache(Path.of(args[2]));
        // What is left of rules that were changed would otherwise stay in the jar.
        delete(classes.resolve(PolicyReader.PACKAGE.replace('.', '/')));
        delete(classes.resolve(BundledPolicies.FOLDER));
        SortedMap<String, BundledPolicies.Entry> index = new TreeMap<>();
        for (Path folder : PolicyFiles.foldersIn(Path.of(args[0]))) {
            PolicyFiles files = PolicyFiles.read(folder).shownAs(folder.getFileName().toString());
            PolicyModel model = PolicyReader.read(files);
            String digest = PolicyCompiler.digest(model);
            CompiledRules rules = PolicyCompiler.compile(model, digest, cache);
            for (Map.Entry<String, byte[]> each : rules.classes().entrySet()) {
                write(classes.resolve(each.getKey().replace('.', '/') + ".class"), each.getValue());
            }
            for (Map.Entry<String, String> each : files.texts().entrySet()) {
                write(classes.resolve(BundledPolicies.FOLDER + files.id() + "/" + each.getKey()),
                        each.getValue().getBytes(StandardCharsets.UTF_8));
            }
            write(classes.resolve(BundledPolicies.FOLDER + files.id() + "/" + BundledPolicies.MODEL),
                    ModelWriter.write(model));
            List<String> names = new ArrayList<>(files.texts().keySet());
            for (Path fixtures : PolicyFiles.fixturesOf(folder)) {
                String name = "fixtures/" + fixtures.getFileName();
                write(classes.resolve(BundledPolicies.FOLDER + files.id() + "/" + name), Files.readAllBytes(fixtures));
                names.add(name);
            }
            index.put(files.id(), new BundledPolicies.Entry(files.id(), rules.modelClass(), digest,
                    Digest.of(digest, WorkCalendar.china().canonical()), names));
        }
        write(classes.resolve(BundledPolicies.INDEX),
                BundledPolicies.Entry.lines(index.values()).getBytes(StandardCharsets.UTF_8));
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> entries = Files.walk(folder)) {
                for (Path each : entries.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }
}

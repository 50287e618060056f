package org.complaintrules.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.complaintrules.Policies;
import org.complaintrules.compile.BundledPolicies;
import org.complaintrules.compile.PolicyFiles;
import org.complaintrules.text.Place;
import org.complaintrules.text.Refusal;
import org.complaintrules.text.Text;

/** Finds the fixture files that a test run is about, and the rules that each of them is run against. */
final class FixtureSearch {
    private static final String FIXTURES = "fixtures";

    private final Invocation invocation;
    private final Map<Path, Policies> byFolder = new HashMap<>();

    FixtureSearch(Invocation invocation) {
        this.invocation = invocation;
    }

    /** The fixture files that the operands name, or those of all policies asked for. */
    List<FixtureSource> sources() {
        List<String> operands = invocation.arguments().operands();
        if (operands.isEmpty()) {
            return GlobalOptions.namesRules(invocation.arguments())
                    ? of(ofPolicies(GlobalOptions.rules(invocation.arguments()))) : bundled();
        }
        List<Path> files = new ArrayList<>();
        for (String operand : operands) {
            try {
                files.addAll(in(operand));
            } catch (Refusal refusal) {
                invocation.refuse(refusal);
            }
        }
        return of(files);
    }

    private List<FixtureSource> bundled() {
        BundledPolicies bundled = new BundledPolicies();
        List<FixtureSource> sources = new ArrayList<>();
        for (String id : bundled.ids()) {
            for (String file : bundled.fixtures(id)) {
                sources.add(FixtureSource.of(bundled, id, file, invocation.policies()));
            }
        }
        return sources;
    }

    /** Each file once, however many of the operands lead to it. */
    private List<FixtureSource> of(List<Path> files) {
        Map<Path, FixtureSource> sources = new LinkedHashMap<>();
        for (Path file : files) {
            sources.computeIfAbsent(file.toAbsolutePath().normalize(),
                    absolute -> FixtureSource.of(file, policiesFor(absolute)));
        }
        return List.copyOf(sources.values());
    }

    /** The rules that a file lies with, unless others were asked for. */
    private Policies policiesFor(Path file) {
        Path folder = file.getParent();
        Path policy = folder == null || !folder.endsWith(FIXTURES) ? null : folder.getParent();
        if (policy == null || GlobalOptions.namesRules(invocation.arguments()) || !PolicyFiles.isPolicy(policy)) {
            return invocation.policies();
        }
        return byFolder.computeIfAbsent(policy,
                each -> GlobalOptions.withCalendar(invocation.arguments(), GlobalOptions.compiled(shown(each))));
    }

    /** A folder as messages name it: from here where it is below, like the names that the user gives. */
    private static Path shown(Path folder) {
        Path here = Path.of("").toAbsolutePath();
        return folder.startsWith(here) && !folder.equals(here) ? here.relativize(folder) : folder;
    }

    private static List<Path> in(String operand) {
        Path path = InputFile.path(operand);
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        List<Path> files = hasPolicies(path) ? ofPolicies(path) : filesIn(path);
        if (files.isEmpty()) {
            throw new InputRefusal(Place.of(operand), new Text("此处没有用例文件", "there are no fixture files here"),
                    new Text("应为用例文件、fixtures 文件夹、制度文件夹或其上级文件夹",
                            "name a fixture file, a folder fixtures, a policy's folder or a folder of policies"));
        }
        return files;
    }

    private static boolean hasPolicies(Path folder) {
        if (PolicyFiles.isPolicy(folder)) {
            return true;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.anyMatch(PolicyFiles::isPolicy);
        } catch (IOException unreadable) {
            throw new InputRefusal(Place.of(folder.toString()), new Text("文件夹无法读取", "this folder cannot be read"),
                    null);
        }
    }

    private static List<Path> ofPolicies(Path rules) {
        List<Path> files = new ArrayList<>();
        PolicyFiles.foldersIn(rules).forEach(folder -> files.addAll(PolicyFiles.fixturesOf(folder)));
        return files;
    }

    private static List<Path> filesIn(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(file -> file.toString().endsWith(".json") && Files.isRegularFile(file))
                    .sorted().toList();
        } catch (IOException unreadable) {
            throw new InputRefusal(Place.of(folder.toString()), new Text("文件夹无法读取", "this folder cannot be read"),
                    null);
        }
    }
}

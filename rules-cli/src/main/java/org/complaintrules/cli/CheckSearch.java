package org.complaintrules.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.complaintrules.Policies;
import org.complaintrules.compile.BundledPolicies;
import org.complaintrules.compile.PolicyFiles;
import org.complaintrules.text.Refusal;
import org.complaintrules.text.Text;

/** Finds the policies that a check is about. */
final class CheckSearch {
    private final Invocation invocation;

    CheckSearch(Invocation invocation) {
        this.invocation = invocation;
    }

    /** The policies in the folders that the operands name, or all policies asked for; each once. */
    List<CheckSource> sources() {
        Arguments arguments = invocation.arguments();
        List<String> operands = arguments.operands();
        boolean namesRules = GlobalOptions.namesRules(arguments);
        if (namesRules && !operands.isEmpty()) {
            throw new UsageRefusal(new Text("文件夹既由 --rules 给出，又作为参数给出",
                    "folders are named by --rules and beside it"), new Text("请只用一种写法", "name them in one way"));
        }
        if (operands.isEmpty() && !namesRules) {
            return bundled();
        }
        Map<Path, CheckSource> sources = new LinkedHashMap<>();
        for (String folder : namesRules ? List.of(arguments.value(GlobalOptions.RULES)) : operands) {
            try {
                add(GlobalOptions.rules(folder), sources);
            } catch (Refusal refusal) {
                invocation.refuse(refusal);
            }
        }
        return List.copyOf(sources.values());
    }

    private void add(Path rules, Map<Path, CheckSource> sources) {
        Path shown = shown(rules);
        Policies policies = GlobalOptions.withCalendar(invocation.arguments(), GlobalOptions.compiled(shown));
        for (Path folder : PolicyFiles.foldersIn(shown)) {
            Path absolute = folder.toAbsolutePath().normalize();
            sources.putIfAbsent(absolute, new CheckSource(absolute.getFileName().toString(), policies,
                    () -> PolicyFiles.read(folder), () -> PolicyFiles.fixturesOf(folder).stream()
                            .map(file -> FixtureSource.of(file, policies)).toList()));
        }
    }

    /** A folder as findings name it: from here where it is below, as code hosts want it. */
    private static Path shown(Path folder) {
        Path here = Path.of("").toAbsolutePath();
        Path absolute = folder.toAbsolutePath().normalize();
        return absolute.startsWith(here) ? here.relativize(absolute) : folder;
    }

    private List<CheckSource> bundled() {
        BundledPolicies bundled = new BundledPolicies();
        List<CheckSource> sources = new ArrayList<>();
        for (String id : bundled.ids()) {
            sources.add(new CheckSource(id, invocation.policies(), () -> bundled.files(id), () -> bundled.fixtures(id)
                    .stream().map(file -> FixtureSource.of(bundled, id, file, invocation.policies())).toList()));
        }
        return sources;
    }
}

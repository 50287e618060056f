package org.complaintrules.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.complaintrules.Policies;
import org.complaintrules.UnknownPolicy;
import org.complaintrules.compile.BundledPolicies;
import org.complaintrules.compile.PolicyFiles;
import org.complaintrules.text.Place;

/** Finds the policies that are to be mutated. */
final class MutateSearch {
    private final Invocation invocation;

    MutateSearch(Invocation invocation) {
        this.invocation = invocation;
    }

    /** The policies that the operands name, or all policies asked for; each once. */
    List<MutateSource> sources() {
        Map<String, MutateSource> all = GlobalOptions.namesRules(invocation.arguments()) ? inFolder() : bundled();
        List<String> named = invocation.arguments().operands();
        List<MutateSource> sources = new ArrayList<>();
        Collection<String> ids = named.isEmpty() ? all.keySet() : named.stream().distinct().toList();
        for (String id : ids) {
            if (all.containsKey(id)) {
                sources.add(all.get(id));
            } else {
                invocation.refuse(new UnknownPolicy(id, all.keySet(), Place.NONE));
            }
        }
        return sources;
    }

    private Map<String, MutateSource> inFolder() {
        Policies policies = invocation.policies();
        Map<String, MutateSource> sources = new TreeMap<>();
        for (Path folder : PolicyFiles.foldersIn(GlobalOptions.rules(invocation.arguments()))) {
            String id = folder.toAbsolutePath().normalize().getFileName().toString();
            sources.put(id, new MutateSource(id, policies, folder, PolicyFiles.fixturesOf(folder).stream()
                    .map(file -> FixtureSource.of(file, policies)).toList()));
        }
        return sources;
    }

    private Map<String, MutateSource> bundled() {
        BundledPolicies bundled = new BundledPolicies();
        Policies policies = invocation.policies();
        Map<String, MutateSource> sources = new TreeMap<>();
        for (String id : bundled.ids()) {
            sources.put(id, new MutateSource(id, policies, null, bundled.fixtures(id).stream()
                    .map(file -> FixtureSource.of(bundled, id, file, policies)).toList()));
        }
        return sources;
    }
}

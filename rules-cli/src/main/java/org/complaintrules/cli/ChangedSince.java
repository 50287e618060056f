package org.complaintrules.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.complaintrules.Policy;
import org.complaintrules.compile.PolicyFiles;
import org.complaintrules.compile.PolicyReader;
import org.complaintrules.compile.PolicyRefusal;
import org.complaintrules.drl.Rule;
import org.complaintrules.proof.mutation.ChangedRules;

/**
 * Tells which rules of a policy must be looked at again.
 *
 * @param revision the revision up to which all was looked at
 */
record ChangedSince(GitRevision revision) {
    private static final String FIXTURES = "fixtures/";
    private static final String POLICY = "policy.json";

    /**
     * The rules that changed; all, where the policy is new or its facts, its {@code policy.json} or its fixtures
     * changed; none, where nothing of that did.
     */
    List<Rule> rules(Policy policy, Path folder) {
        SortedMap<String, String> before = new TreeMap<>();
        revision.files(folder, ChangedSince::matters).forEach((name, content) ->
                before.put(name, new String(content, StandardCharsets.UTF_8)));
        List<Rule> all = policy.model().rules();
        if (!before.containsKey(POLICY) || !aroundRules(before).equals(aroundRules(now(folder)))) {
            return all;
        }
        try {
            SortedMap<String, String> files = new TreeMap<>(before);
            files.keySet().removeIf(name -> name.startsWith(FIXTURES));
            return ChangedRules.of(PolicyReader.read(new PolicyFiles(policy.id(), "", files)), policy.model());
        } catch (PolicyRefusal cannotBeCompared) {
            return all;
        }
    }

    private static boolean matters(String path) {
        boolean inFolder = path.indexOf('/') < 0;
        return inFolder && (path.endsWith(".drl") || path.equals(POLICY) || path.equals("clauses.json"))
                || path.startsWith(FIXTURES) && path.endsWith(".json") && path.indexOf('/', FIXTURES.length()) < 0;
    }

    private static SortedMap<String, String> now(Path folder) {
        SortedMap<String, String> now = new TreeMap<>(PolicyFiles.read(folder).texts());
        PolicyFiles.fixturesOf(folder).forEach(file ->
                now.put(FIXTURES + file.getFileName(), InputFile.text(file.toString())));
        return now;
    }

    /** The files that matter to all rules; line ends do not, since git may change them. */
    private static SortedMap<String, String> aroundRules(SortedMap<String, String> files) {
        SortedMap<String, String> around = new TreeMap<>();
        files.forEach((name, text) -> {
            if (name.startsWith(FIXTURES) || name.equals(POLICY) || name.equals("facts.drl")) {
                around.put(name, text.replace("\r\n", "\n"));
            }
        });
        return around;
    }
}

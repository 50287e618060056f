package org.complaintrules.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.complaintrules.compile.PolicyFiles;
import org.complaintrules.text.Place;
import org.complaintrules.text.Text;

/**
 * One side of a comparison.
 *
 * @param name what the user called it
 * @param policies the files of its policies by id
 * @param single whether one policy was named, and not a folder of policies
 */
record RulesSide(String name, SortedMap<String, PolicyFiles> policies, boolean single) {
    RulesSide {
        policies = Collections.unmodifiableSortedMap(new TreeMap<>(policies));
    }

    /**
     * A folder or a revision by its name; where both exist, the folder.
     *
     * @param name the name as given
     * @param rules the folder in which a revision has its policies
     * @return its policies
     * @throws InputRefusal where there is neither, or no policy in it
     */
    static RulesSide of(String name, Supplier<Path> rules) {
        Path path = InputFile.path(name);
        if (Files.isDirectory(path)) {
            return ofFolder(name);
        }
        if (Files.exists(path)) {
            throw new InputRefusal(Place.of(name), new Text("这不是文件夹", "this is not a folder"),
                    new Text("给出文件夹或版本", "name a folder or a revision"));
        }
        return new RevisionRules(name, rules.get()).side();
    }

    /** The policies of a folder. */
    static RulesSide ofFolder(String name) {
        Path folder = GlobalOptions.rules(name);
        SortedMap<String, PolicyFiles> policies = new TreeMap<>();
        for (Path each : PolicyFiles.foldersIn(folder)) {
            PolicyFiles files = PolicyFiles.read(each);
            policies.put(files.id(), files);
        }
        return new RulesSide(name, policies, PolicyFiles.isPolicy(folder));
    }

    /** The policies that the other side has too, where that is a single one. */
    RulesSide within(RulesSide other) {
        if (!other.single || !policies.keySet().containsAll(other.policies.keySet())) {
            return this;
        }
        SortedMap<String, PolicyFiles> same = new TreeMap<>(policies);
        same.keySet().retainAll(other.policies.keySet());
        return new RulesSide(name, same, true);
    }
}

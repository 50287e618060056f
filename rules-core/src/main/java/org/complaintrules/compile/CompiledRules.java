package org.complaintrules.compile;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The executable-model classes of a policy's rules and facts.
 *
 * @param modelClass the name of the class that is the engine's model
 * @param classes the class files by class name
 */
public record CompiledRules(String modelClass, SortedMap<String, byte[]> classes) {
    /**
     * Copies the map.
     *
     * @param modelClass the name of the model class
     * @param classes the class files
     */
    public CompiledRules {
        classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
    }
}

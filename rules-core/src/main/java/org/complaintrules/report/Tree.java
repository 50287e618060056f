package org.complaintrules.report;

import java.util.LinkedHashMap;
import java.util.Map;

/** Objects of JSON trees, written in one expression. */
final class Tree {
    private Tree() {
    }

    /** The members of an object, name and value in turn, in that order; a value may be {@code null}. */
    static Map<String, Object> of(Object... namesAndValues) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            tree.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return tree;
    }
}

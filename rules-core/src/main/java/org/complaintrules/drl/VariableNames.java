package org.complaintrules.drl;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The names of a rule's variables: the field's own, with a number from the second field of that name on. */
final class VariableNames {
    private record Key(int pattern, String field) {
    }

    private final Map<Key, String> names = new HashMap<>();

    VariableNames(Rule rule) {
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < rule.when().size(); i++) {
            for (String field : rule.when().get(i).bound()) {
                String name = "$" + field;
                for (int number = 2; !taken.add(name); number++) {
                    name = "$" + field + number;
                }
                names.put(new Key(i, field), name);
            }
        }
    }

    String of(int pattern, String field) {
        return names.getOrDefault(new Key(pattern, field), "$" + field);
    }
}

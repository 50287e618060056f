package org.complaintrules.proof.question;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.Matched;
import org.complaintrules.drl.Pattern;
import org.complaintrules.drl.Rule;

/**
 * What some rules read of a case.
 *
 * @param fields the names of the fields read, by the names of their fact types; a type of which only the presence
 *     matters has none
 */
record Reads(Map<String, Set<String>> fields) {
    static Reads of(PolicyModel policy, BitSet rules) {
        Map<String, Set<String>> fields = new LinkedHashMap<>();
        rules.stream().mapToObj(policy.rules()::get).forEach(rule -> add(rule, fields));
        return new Reads(fields);
    }

    private static void add(Rule rule, Map<String, Set<String>> fields) {
        for (int i = 0; i < rule.when().size(); i++) {
            Pattern pattern = rule.when().get(i);
            if (pattern.matched() instanceof Matched.OfFact fact) {
                fields.computeIfAbsent(fact.type().name(), type -> new LinkedHashSet<>()).addAll(pattern.reads(i));
            }
        }
    }

    boolean reads(String type) {
        return fields.containsKey(type);
    }

    boolean reads(String type, String field) {
        return fields.getOrDefault(type, Set.of()).contains(field);
    }
}

package org.complaintrules.drl.reference;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.complaintrules.drl.Matched;
import org.complaintrules.drl.Pattern;
import org.complaintrules.drl.Rule;

/**
 * The keys of the facts that a match is about. Rulings about different facts of one type have nothing to say about each
 * other: a match of them is none.
 */
final class Keys {
    private Keys() {
    }

    /** The keys by the JSON name of the fact type, or {@code null} where the match is none. */
    static SortedMap<String, List<String>> of(Rule rule, Derivation derivation) {
        SortedMap<String, SortedSet<String>> keys = new TreeMap<>();
        int next = 0;
        for (Pattern pattern : rule.when()) {
            if (pattern.quantifier() == Pattern.Quantifier.ONE && pattern.matched() instanceof Matched.OfFact fact) {
                CaseFact matched = derivation.facts().get(next++);
                if (fact.type().many()) {
                    keys.computeIfAbsent(fact.type().key(), type -> new TreeSet<>()).add(matched.key());
                }
            }
        }
        SortedMap<String, SortedSet<String>> ofFacts = copy(keys);
        for (Concluded ruling : derivation.rulings()) {
            for (var each : ruling.about().entrySet()) {
                if (isElsewhere(each.getValue(), ofFacts.get(each.getKey())) || derivation.rulings().stream().anyMatch(
                        other -> isElsewhere(each.getValue(), other.about().get(each.getKey())))) {
                    return null;
                }
                keys.computeIfAbsent(each.getKey(), type -> new TreeSet<>()).addAll(each.getValue());
            }
        }
        SortedMap<String, List<String>> about = new TreeMap<>();
        keys.forEach((type, values) -> about.put(type, List.copyOf(values)));
        return Collections.unmodifiableSortedMap(about);
    }

    private static SortedMap<String, SortedSet<String>> copy(SortedMap<String, SortedSet<String>> keys) {
        SortedMap<String, SortedSet<String>> copy = new TreeMap<>();
        keys.forEach((type, values) -> copy.put(type, new TreeSet<>(values)));
        return copy;
    }

    private static boolean isElsewhere(List<String> keys, Collection<String> others) {
        return others != null && Collections.disjoint(keys, others);
    }
}

package org.complaintrules.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.complaintrules.facts.Fact;

/**
 * Which facts a ruling is about, where a case may have several of a type: the keys of the facts matched, and those of
 * the rulings matched.
 */
final class About {
    private static final SortedMap<String, List<String>> NOTHING = Collections.unmodifiableSortedMap(new TreeMap<>());

    private About() {
    }

    /** The keys by fact type, or {@code null} where what was matched is about different facts of one type. */
    static SortedMap<String, List<String>> of(List<Fact> facts, List<Draft> rulings) {
        SortedMap<String, TreeSet<String>> keys = null;
        for (Fact fact : facts) {
            if (fact.type().many()) {
                keys = keys == null ? new TreeMap<>() : keys;
                keys.computeIfAbsent(fact.type().key(), type -> new TreeSet<>()).add(fact.key());
            }
        }
        for (Draft ruling : rulings) {
            for (var entry : ruling.key.about().entrySet()) {
                keys = keys == null ? new TreeMap<>() : keys;
                TreeSet<String> others = keys.get(entry.getKey());
                if (others == null) {
                    keys.put(entry.getKey(), new TreeSet<>(entry.getValue()));
                } else if (Collections.disjoint(others, entry.getValue())) {
                    return null;
                } else {
                    others.addAll(entry.getValue());
                }
            }
        }
        if (keys == null) {
            return NOTHING;
        }
        SortedMap<String, List<String>> about = new TreeMap<>();
        keys.forEach((type, values) -> about.put(type, List.copyOf(new ArrayList<>(values))));
        return Collections.unmodifiableSortedMap(about);
    }
}

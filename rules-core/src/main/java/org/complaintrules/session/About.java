package org.complaintrules.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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
        for (int i = 0; i < rulings.size(); i++) {
            SortedMap<String, List<String>> about = rulings.get(i).key.about();
            if (isElsewhere(about, keys) || isElsewhere(about, rulings.subList(0, i))) {
                return null;
            }
        }
        for (Draft ruling : rulings) {
            for (Map.Entry<String, List<String>> each : ruling.key.about().entrySet()) {
                keys = keys == null ? new TreeMap<>() : keys;
                keys.computeIfAbsent(each.getKey(), type -> new TreeSet<>()).addAll(each.getValue());
            }
        }
        if (keys == null) {
            return NOTHING;
        }
        SortedMap<String, List<String>> about = new TreeMap<>();
        keys.forEach((type, values) -> about.put(type, List.copyOf(new ArrayList<>(values))));
        return Collections.unmodifiableSortedMap(about);
    }

    private static boolean isElsewhere(SortedMap<String, List<String>> about, List<Draft> others) {
        for (Draft other : others) {
            if (isElsewhere(about, other.key.about())) {
                return true;
            }
        }
        return false;
    }

    /** Whether both speak of one fact type, and of no fact of it in common. */
    private static boolean isElsewhere(SortedMap<String, List<String>> about,
            Map<String, ? extends Collection<String>> others) {
        if (others != null) {
            for (Map.Entry<String, List<String>> each : about.entrySet()) {
                Collection<String> there = others.get(each.getKey());
                if (there != null && Collections.disjoint(there, each.getValue())) {
                    return true;
                }
            }
        }
        return false;
    }
}

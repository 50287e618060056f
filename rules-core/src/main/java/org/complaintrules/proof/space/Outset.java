package org.complaintrules.proof.space;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is settled of a case before the space is searched.
 *
 * @param asOf the time at which the case is looked at
 * @param facts the facts of each type, by the type's name: for each fact the fields that are settled, {@code null} where
 *     settled as unknown; fields left out are open. Of a type left out it is open whether there are any
 * @param times times that are known of the case, by type and field, such as {@code Complaint.acceptedAt}: limits are
 *     looked at as they stand when counted from them, or up to them
 */
public record Outset(Instant asOf, Map<String, List<Map<String, Object>>> facts, Map<String, Set<Instant>> times) {
    /**
     * Copies the maps.
     *
     * @param asOf the time
     * @param facts the facts of each type
     * @param times times that are known of the case
     */
    public Outset {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        times = Collections.unmodifiableMap(new LinkedHashMap<>(times));
    }

    /**
     * An outset at which the times known are those settled.
     *
     * @param asOf the time
     * @param facts the facts of each type
     */
    public Outset(Instant asOf, Map<String, List<Map<String, Object>>> facts) {
        this(asOf, facts, times(facts));
    }

    private static Map<String, Set<Instant>> times(Map<String, List<Map<String, Object>>> facts) {
        Map<String, Set<Instant>> times = new LinkedHashMap<>();
        facts.forEach((type, all) -> all.forEach(fact -> fact.forEach((field, value) -> {
            if (value instanceof Instant time) {
                times.computeIfAbsent(type + "." + field, each -> new LinkedHashSet<>()).add(time);
            }
        })));
        return times;
    }

    /**
     * An outset at which nothing is settled but the time.
     *
     * @param asOf the time at which cases are looked at
     * @return the outset
     */
    public static Outset open(Instant asOf) {
        return new Outset(asOf, Map.of());
    }
}

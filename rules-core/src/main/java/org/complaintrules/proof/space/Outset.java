package org.complaintrules.proof.space;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is settled of a case before the space is searched.
 *
 * @param asOf the time at which the case is looked at
 * @param facts the facts of each type, by the type's name: for each fact the fields that are settled, {@code null} where
 *     settled as unknown; fields left out are open. Of a type left out it is open whether there are any
 */
public record Outset(Instant asOf, Map<String, List<Map<String, Object>>> facts) {
    /**
     * Copies the map.
     *
     * @param asOf the time
     * @param facts the facts of each type
     */
    public Outset {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
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

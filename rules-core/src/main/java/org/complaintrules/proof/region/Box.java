package org.complaintrules.proof.region;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The cases that have, in each of some dimensions, one of some values; what they have in others does not matter.
 *
 * @param limits the values in each dimension that matters, in the order of the fact types and their fields
 */
public record Box(Map<Dimension, ValueSet> limits) {
    /**
     * Copies the map.
     *
     * @param limits the values in each dimension that matters
     */
    public Box {
        limits = Collections.unmodifiableMap(new LinkedHashMap<>(limits));
    }
}

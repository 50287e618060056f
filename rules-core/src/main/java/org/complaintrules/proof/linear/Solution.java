package org.complaintrules.proof.linear;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What came of the search for values.
 *
 * @param <V> what stands for a variable
 */
public sealed interface Solution<V> {
    /**
     * Values were found; each constraint was calculated with them and holds.
     *
     * @param <V> what stands for a variable
     * @param values a value of its grid for each variable, in the order in which the constraints name them first
     */
    record Solved<V>(Map<V, BigDecimal> values) implements Solution<V> {
        /**
         * Copies the values.
         *
         * @param values a value for each variable
         */
        public Solved {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    /**
     * It is proved that there are no such values.
     *
     * @param <V> what stands for a variable
     */
    record Impossible<V>() implements Solution<V> {
    }

    /**
     * Neither values nor a proof that there are none were found within the bounds of the search.
     *
     * @param <V> what stands for a variable
     */
    record Open<V>() implements Solution<V> {
    }
}

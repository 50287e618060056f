package org.complaintrules.proof.question;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.complaintrules.drl.Condition;
import org.complaintrules.drl.Reference;
import org.complaintrules.drl.reference.Truth;

/**
 * How a condition of a rule fares.
 *
 * @param condition the condition
 * @param truth whether it holds, fails, or rests on something unknown
 * @param values the value of each field in it, {@code null} where unknown
 * @param gap how far a comparison of numbers, dates or times is from holding, or {@code null} where it holds or there is
 *     nothing to measure
 */
public record ConditionAnswer(Condition condition, Truth truth, Map<Reference, Object> values, Gap gap) {
    /**
     * Copies the map.
     *
     * @param condition the condition
     * @param truth how it fares
     * @param values the value of each field
     * @param gap how far it is from holding, or {@code null}
     */
    public ConditionAnswer {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}

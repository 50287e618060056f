package org.complaintrules.compile;

import java.util.List;
import org.complaintrules.outcome.OutcomeType;
import org.complaintrules.text.Place;

/**
 * What a policy promises to decide always and once: wherever the fields are known, exactly one value.
 *
 * @param type the type of outcome; one whose outcomes can clash
 * @param subject the subject, such as {@code NEGOTIATED_SURRENDER}; empty where outcomes of the type have none
 * @param given the fields that must be known for it to be demanded; where there are none, it is demanded of every case
 * @param place where {@code policy.json} says so
 */
public record Total(OutcomeType type, String subject, List<FactPointer> given, Place place) {
    /**
     * Copies the list.
     *
     * @param type the type of outcome
     * @param subject the subject
     * @param given the fields that must be known
     * @param place where {@code policy.json} says so
     */
    public Total {
        given = List.copyOf(given);
    }
}

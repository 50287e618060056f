package org.complaintrules.compile;

/**
 * A field of a policy's facts, whatever the case.
 *
 * @param key the JSON name of the fact type, such as {@code surrenderRequest}
 * @param field the field's name
 */
public record FactPointer(String key, String field) {
    /** The JSON pointer within the facts of a case, such as {@code /surrenderRequest/payout}. */
    @Override
    public String toString() {
        return "/" + key + "/" + field;
    }
}

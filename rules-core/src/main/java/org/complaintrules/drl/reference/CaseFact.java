package org.complaintrules.drl.reference;

/** One fact of a case, as an evaluation asks for it. */
public interface CaseFact {
    /**
     * The value of a field.
     *
     * @param field the field's name
     * @return the value as {@link org.complaintrules.drl.FieldType} holds it; {@code null} where it is unknown; a
     *     {@link Variable} where it is not settled. Times are never unsettled
     */
    Object value(String field);

    /**
     * The value of the key field of a type of which a case may have several.
     *
     * @return the key as text
     */
    String key();
}

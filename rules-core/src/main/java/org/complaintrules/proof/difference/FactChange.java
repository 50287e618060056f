package org.complaintrules.proof.difference;

/**
 * Something that cases can say to one version of a policy only, or that the two understand differently.
 *
 * @param kind what differs
 * @param pointer the fact type or field as JSON names it, such as {@code /surrenderRequest/payout}
 * @param value the value of an enumeration, the old declaration and the new where one changed, or an empty text
 */
public record FactChange(Kind kind, String pointer, String value) {
    /** What differs. */
    public enum Kind {
        /** Only the new version knows the fact type. */
        TYPE_ADDED,
        /** Only the old version knows the fact type. */
        TYPE_DROPPED,
        /** Only the new version knows the field. */
        FIELD_ADDED,
        /** Only the old version knows the field. */
        FIELD_DROPPED,
        /** Only the new version knows the value. */
        VALUE_ADDED,
        /** Only the old version knows the value. */
        VALUE_DROPPED,
        /** Both know it, and it is declared differently: how many there may be, whether it is required, its type. */
        REDECLARED
    }
}

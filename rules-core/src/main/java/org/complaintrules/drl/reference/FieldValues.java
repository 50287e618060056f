package org.complaintrules.drl.reference;

/** The values of an outcome's fields, worked out when they are asked for. */
@FunctionalInterface
interface FieldValues {
    /** The value of a field, by its position; {@code null} where it is left open. */
    Object get(int field);

    /** Whether other values are worked out from the same in the same way: then they need not be to be known the same. */
    default boolean areWorkedOutLike(FieldValues other) {
        return this == other;
    }
}

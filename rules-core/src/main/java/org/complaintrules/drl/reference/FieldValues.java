package org.complaintrules.drl.reference;

/** The values of an outcome's fields, worked out when they are asked for. */
@FunctionalInterface
interface FieldValues {
    /** The value of a field, by its position; {@code null} where it is left open. */
    Object get(int field);
}

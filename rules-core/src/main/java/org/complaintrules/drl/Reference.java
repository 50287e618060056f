package org.complaintrules.drl;

/**
 * A field of what a pattern matched.
 *
 * @param pattern the position of the pattern in its rule, from 0
 * @param field the field's name
 * @param type the field's type
 */
public record Reference(int pattern, String field, FieldType type) implements Operand {
}

package org.complaintrules.drl;

/**
 * A value written in a rule.
 *
 * @param value a {@code String} (an enumeration's value too), {@code Boolean}, {@code BigDecimal} for every number, or
 *     {@code LocalDate}
 * @param type its type; {@link FieldType.Plain#DECIMAL} for every number
 */
public record Literal(Object value, FieldType type) implements Operand {
}

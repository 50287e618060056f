package org.complaintrules.drl;

import org.complaintrules.text.Place;
import org.complaintrules.text.Text;

/**
 * A field of a fact type.
 *
 * @param name the name in rules and in JSON
 * @param type the type of its values
 * @param label what it means, in both languages
 * @param unit the unit of a number, such as {@code CNY}, or {@code null} where it has none
 * @param key whether it tells the facts of its type apart
 * @param required whether a fact makes no sense without it
 * @param place where it is declared
 */
public record Field(String name, FieldType type, Text label, String unit, boolean key, boolean required,
        Place place) {
}

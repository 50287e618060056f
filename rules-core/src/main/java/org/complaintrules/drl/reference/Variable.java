package org.complaintrules.drl.reference;

/**
 * A field of a fact whose value is not settled.
 *
 * @param type the name of the fact's type
 * @param fact the fact's position among those of its type, from 0
 * @param field the field's name
 */
public record Variable(String type, int fact, String field) {
}

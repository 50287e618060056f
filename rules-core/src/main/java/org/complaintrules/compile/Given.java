package org.complaintrules.compile;

/**
 * Says that the facts of a type were given, if only as an empty list, so that a rule may ask for none of them.
 *
 * @param type the name of the fact type in rules
 */
public record Given(String type) {
}

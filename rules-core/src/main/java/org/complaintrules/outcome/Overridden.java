package org.complaintrules.outcome;

/**
 * A ruling that gave way to a more special one.
 *
 * @param ruling the ruling that does not stand
 * @param by the ruling that stands in its place
 */
public record Overridden(Ruling ruling, Ruling by) {
}

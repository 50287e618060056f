package org.complaintrules.proof.region;

/** Some of the values that a case may have in a {@linkplain Dimension dimension}, {@code unknown} among them. */
public sealed interface ValueSet permits Numbers, Choice {
    /**
     * Whether a case in which the value is unknown is among them.
     *
     * @return whether it is
     */
    boolean unknown();

    /**
     * Whether it has only the unknown, or nothing.
     *
     * @return whether no known value is among them
     */
    boolean noneKnown();

    /**
     * The same with or without the unknown.
     *
     * @param isIn whether the unknown is to be among them
     * @return the set
     */
    ValueSet withUnknown(boolean isIn);

    /**
     * What is in either.
     *
     * @param other another set of the same dimension
     * @return the union
     */
    ValueSet or(ValueSet other);

    /**
     * What is in both.
     *
     * @param other another set of the same dimension
     * @return the intersection
     */
    ValueSet and(ValueSet other);

    /**
     * What is in this and not in another.
     *
     * @param other another set of the same dimension
     * @return the difference
     */
    ValueSet without(ValueSet other);

    /**
     * Nothing.
     *
     * @return the empty set of the same dimension
     */
    ValueSet none();

    /**
     * Whether all of it is in another.
     *
     * @param other another set of the same dimension
     * @return whether it is
     */
    default boolean isWithin(ValueSet other) {
        return and(other).equals(this);
    }

    /**
     * Whether nothing is in it.
     *
     * @return whether it is empty
     */
    default boolean isEmpty() {
        return noneKnown() && !unknown();
    }
}

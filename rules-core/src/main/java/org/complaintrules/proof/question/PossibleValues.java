package org.complaintrules.proof.question;

import java.util.List;

/**
 * Values that an unknown field may turn out to have. They are of the Java classes in which
 * {@link org.complaintrules.facts.Fact} holds them.
 */
public sealed interface PossibleValues {
    /**
     * Any of a few values.
     *
     * @param values the values
     */
    record OneOf(List<Object> values) implements PossibleValues {
        /**
         * Copies the values.
         *
         * @param values the values
         */
        public OneOf {
            values = List.copyOf(values);
        }
    }

    /**
     * All from one value to another, both included. Amounts are told to the cent, or as finely as the rules compare
     * them; times to the second.
     *
     * @param from the least, or {@code null} where there is none
     * @param to the greatest, or {@code null} where there is none
     */
    record Between(Object from, Object to) implements PossibleValues {
    }

    /**
     * This value, and others that are not told: texts and lists have too many.
     *
     * @param value the value
     */
    record SuchAs(Object value) implements PossibleValues {
    }
}

package org.complaintrules.proof.space;

import java.util.List;

/** The values that a field of an unsettled fact may take. */
public sealed interface FieldDomain {
    /**
     * One of a few values: those of an enumeration, true and false, or the texts that rules compare and some that they
     * do not.
     *
     * @param values the values
     */
    record Finite(List<Object> values) implements FieldDomain {
        /**
         * Copies the list.
         *
         * @param values the values
         */
        public Finite {
            values = List.copyOf(values);
        }
    }

    /**
     * Any of the values of an enumeration, or several, or none.
     *
     * @param values the values
     */
    record Several(List<String> values) implements FieldDomain {
        /**
         * Copies the list.
         *
         * @param values the values
         */
        public Several {
            values = List.copyOf(values);
        }
    }

    /**
     * A number.
     *
     * @param whole whether it is a whole number
     */
    record Numeric(boolean whole) implements FieldDomain {
    }

    /** A date, counted as a whole number of days from the day of the case. */
    record Day() implements FieldDomain {
    }

    /** A time, one of those at which the standing of a limit changes. */
    record Time() implements FieldDomain {
    }
}

package org.complaintrules.drl;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.complaintrules.text.Place;

/** The type of a field's values. */
public sealed interface FieldType {
    /**
     * The name as a rule file writes it, such as {@code BigDecimal} or {@code List<Channel>}.
     *
     * @return the name
     */
    String drlName();

    /** A type that is the same in every policy. */
    enum Plain implements FieldType {
        /** Free text, compared letter by letter. */
        TEXT(String.class),
        /** True or false. */
        BOOLEAN(Boolean.class),
        /** A whole number, such as a count or a rank. */
        LONG(Long.class),
        /** An exact decimal number, such as an amount of money. */
        DECIMAL(BigDecimal.class),
        /** A point in time. */
        INSTANT(Instant.class),
        /** A date without a time. */
        DATE(LocalDate.class);

        private final Class<?> javaType;

        Plain(Class<?> javaType) {
            this.javaType = javaType;
        }

        /**
         * The Java class of a value.
         *
         * @return the class
         */
        public Class<?> javaType() {
            return javaType;
        }

        @Override
        public String drlName() {
            return javaType.getSimpleName();
        }
    }

    /**
     * A type of named values, declared in the same file. In a {@code Case} such a value is its name.
     *
     * @param drlName the name
     * @param values the values, in the order declared
     * @param place where it is declared
     */
    record Enumeration(String drlName, List<String> values, Place place) implements FieldType {
        /**
         * Copies the values.
         *
         * @param drlName the name
         * @param values the values
         * @param place where it is declared
         */
        public Enumeration {
            values = List.copyOf(values);
        }
    }

    /**
     * Several values of one enumeration.
     *
     * @param of the enumeration
     */
    record ListOf(Enumeration of) implements FieldType {
        @Override
        public String drlName() {
            return "List<" + of.drlName() + ">";
        }
    }
}

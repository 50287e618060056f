package org.complaintrules.proof.region;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.complaintrules.drl.reference.Variable;
import org.complaintrules.proof.linear.LinearSum;

/**
 * Something in which cases can differ. A field is unknown in a case that does not give it, or has no such fact.
 */
public sealed interface Dimension {
    /**
     * The fields on which it rests: where one of them is unknown, so is the value.
     *
     * @return the fields; none where it is about facts as such
     */
    Collection<Variable> fields();

    /**
     * Every value that a case may have in it.
     *
     * @return the set
     */
    ValueSet all();

    /**
     * Whether it tells by itself whether its field is known: each field has one such dimension. The others leave open
     * whether what they speak of is known.
     *
     * @return whether it does
     */
    default boolean tellsWhetherKnown() {
        return false;
    }

    /**
     * Whether the field is known wherever there is such a fact.
     *
     * @return whether it is; false of what rests on several fields
     */
    default boolean required() {
        return false;
    }

    /**
     * A sum of numbers or dates, without a constant: {@code payout - cashValue}. Its sets are {@link Numbers}.
     *
     * @param sum the sum; one of its fields has the factor 1 wherever that leaves decimals, the first one that can
     * @param whole whether it comes to a whole number in every case
     * @param date whether it is a date, counted in days from 1970-01-01
     * @param required whether it is a single field that is always known
     */
    record Sum(LinearSum<Variable> sum, boolean whole, boolean date, boolean required) implements Dimension {
        @Override
        public Set<Variable> fields() {
            return sum.factors().keySet();
        }

        @Override
        public boolean tellsWhetherKnown() {
            return sum.factors().size() == 1;
        }

        @Override
        public ValueSet all() {
            return Numbers.ALL;
        }
    }

    /**
     * A field of a few values. Its sets are {@link Choice}s of them.
     *
     * @param field the field
     * @param values all its values
     * @param required whether it is always known
     */
    record Code(Variable field, List<Object> values, boolean required) implements Dimension {
        /**
         * Copies the list.
         *
         * @param field the field
         * @param values all its values
         * @param required whether it is always known
         */
        public Code {
            values = List.copyOf(values);
        }

        @Override
        public List<Variable> fields() {
            return List.of(field);
        }

        @Override
        public boolean tellsWhetherKnown() {
            return true;
        }

        @Override
        public ValueSet all() {
            return Choice.of(values, true);
        }
    }

    /**
     * Whether a list has a value. Its sets are {@link Choice}s of true and false.
     *
     * @param field the field
     * @param value the value
     */
    record Member(Variable field, String value) implements Dimension {
        @Override
        public List<Variable> fields() {
            return List.of(field);
        }

        @Override
        public ValueSet all() {
            return Choice.of(List.of(true, false), true);
        }
    }

    /**
     * Whether a field is known at all, of which it does not matter here, or cannot be told in general, what it is: a
     * time or a list. Its sets are {@link Choice}s of true alone and the unknown.
     *
     * @param field the field
     * @param required whether it is always known
     */
    record Known(Variable field, boolean required) implements Dimension {
        @Override
        public List<Variable> fields() {
            return List.of(field);
        }

        @Override
        public boolean tellsWhetherKnown() {
            return true;
        }

        @Override
        public ValueSet all() {
            return Choice.of(List.of(true), true);
        }
    }

    /**
     * Whether there is a fact of a type, or a second one. Its sets are {@link Choice}s of true and false.
     *
     * @param type the name of the fact type
     * @param fact the fact's position, from 0
     */
    record Presence(String type, int fact) implements Dimension {
        @Override
        public List<Variable> fields() {
            return List.of();
        }

        @Override
        public ValueSet all() {
            return Choice.of(List.of(true, false), false);
        }
    }

    /**
     * Whether the facts of a type are given as a list, be it an empty one. Its sets are {@link Choice}s of true and
     * false.
     *
     * @param type the name of the fact type
     */
    record Given(String type) implements Dimension {
        @Override
        public List<Variable> fields() {
            return List.of();
        }

        @Override
        public ValueSet all() {
            return Choice.of(List.of(true, false), false);
        }
    }
}

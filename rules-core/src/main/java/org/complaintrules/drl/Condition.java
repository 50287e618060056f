package org.complaintrules.drl;

import java.util.ArrayList;
import java.util.List;
import org.complaintrules.text.Place;

/** What must hold of a fact: an atom, or several joined. */
public sealed interface Condition {
    /**
     * The atoms it is made of, from left to right.
     *
     * @return the atoms
     */
    List<Atom> atoms();

    /**
     * The atoms of several conditions.
     *
     * @param conditions the conditions
     * @return their atoms, from left to right
     */
    static List<Atom> atoms(List<Condition> conditions) {
        List<Atom> atoms = new ArrayList<>();
        for (Condition condition : conditions) {
            atoms.addAll(condition.atoms());
        }
        return atoms;
    }

    /** A single comparison: true, false, or unknown where a field in it is. Only true lets a rule conclude. */
    sealed interface Atom extends Condition {
        /**
         * The fields it reads, of whatever pattern.
         *
         * @return the fields
         */
        List<Reference> references();

        /**
         * Where it stands.
         *
         * @return the place
         */
        Place place();

        @Override
        default List<Atom> atoms() {
            return List.of(this);
        }
    }

    /**
     * All must hold.
     *
     * @param parts the conditions
     */
    record AllOf(List<Condition> parts) implements Condition {
        /**
         * Copies the list.
         *
         * @param parts the conditions
         */
        public AllOf {
            parts = List.copyOf(parts);
        }

        @Override
        public List<Atom> atoms() {
            return Condition.atoms(parts);
        }
    }

    /**
     * One must hold.
     *
     * @param parts the conditions
     */
    record AnyOf(List<Condition> parts) implements Condition {
        /**
         * Copies the list.
         *
         * @param parts the conditions
         */
        public AnyOf {
            parts = List.copyOf(parts);
        }

        @Override
        public List<Atom> atoms() {
            return Condition.atoms(parts);
        }
    }

    /**
     * Two expressions compared. An expression of numbers is a sum; any other has one term with the factor 1.
     *
     * @param left the terms of the left side
     * @param operator how they are compared
     * @param right the terms of the right side
     * @param place where it stands
     */
    record Comparison(List<Term> left, Operator operator, List<Term> right, Place place) implements Atom {
        /**
         * Copies the lists.
         *
         * @param left the left side
         * @param operator how they are compared
         * @param right the right side
         * @param place where it stands
         */
        public Comparison {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }

        @Override
        public List<Reference> references() {
            List<Reference> references = new ArrayList<>();
            add(left, references);
            add(right, references);
            return references;
        }

        private static void add(List<Term> terms, List<Reference> references) {
            for (Term term : terms) {
                if (term.operand() instanceof Reference reference) {
                    references.add(reference);
                }
            }
        }
    }

    /**
     * A field is one of several values, or known and none of them.
     *
     * @param field the field
     * @param expected whether it must be one of them
     * @param values the values
     * @param place where it stands
     */
    record OneOf(Reference field, boolean expected, List<Literal> values, Place place) implements Atom {
        /**
         * Copies the list.
         *
         * @param field the field
         * @param expected whether it must be one of them
         * @param values the values
         * @param place where it stands
         */
        public OneOf {
            values = List.copyOf(values);
        }

        @Override
        public List<Reference> references() {
            return List.of(field);
        }
    }

    /**
     * A list has a value, or is known and has it not.
     *
     * @param list the field
     * @param expected whether it must have it
     * @param value the value
     * @param place where it stands
     */
    record Contains(Reference list, boolean expected, Literal value, Place place) implements Atom {
        @Override
        public List<Reference> references() {
            return List.of(list);
        }
    }

    /**
     * A field is known, or is not.
     *
     * @param field the field
     * @param expected whether it must be known
     * @param place where it stands
     */
    record Known(Reference field, boolean expected, Place place) implements Atom {
        @Override
        public List<Reference> references() {
            return List.of(field);
        }
    }
}

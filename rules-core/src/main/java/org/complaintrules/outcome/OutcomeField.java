package org.complaintrules.outcome;

/**
 * One field of an outcome type: how rules, JSON and fixtures name it, and what it means for a clash.
 *
 * @param name the name
 * @param kind the kind of its values
 * @param optional whether it may be {@code null}
 * @param role what it means for a clash
 * @param position its position among the fields of its type, from 0
 */
public record OutcomeField(String name, Kind kind, boolean optional, Role role, int position) {
    /** The kind of a field's values. */
    public enum Kind {
        /** The code of a party, an authority, a holder, an addressee. */
        ROLE,
        /** Any other code. */
        CODE,
        /** The name of a classification scheme. */
        SCHEME,
        /** A currency, as ISO 4217 names it. */
        CURRENCY,
        /** An exact decimal number. */
        AMOUNT,
        /** A span of time. */
        SPAN,
        /** A point in time. */
        INSTANT,
        /** The status of a deadline. */
        STATUS,
        /** The verdict on an admission. */
        VERDICT,
        /** True or false. */
        BOOLEAN
    }

    /** What a field means where two outcomes are compared. */
    public enum Role {
        /** Part of the subject. */
        SUBJECT,
        /** Decided by the rule: two standing rulings on one subject that differ in it clash. */
        DECIDED,
        /** Never a reason for a clash. */
        DETAIL
    }

    /**
     * The name under which Java finds the field: its own, unless Java has another meaning for it.
     *
     * @return the name of the record's component
     */
    public String accessor() {
        return name.equals("record") ? "item" : name;
    }

    /**
     * The value of this field.
     *
     * @param outcome an outcome of the type that has the field
     * @return the value, or {@code null} where the outcome leaves it open
     */
    public Object of(Outcome outcome) {
        return outcome.value(position);
    }
}

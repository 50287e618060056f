package org.complaintrules.outcome;

/**
 * What a rule concludes: one of a closed set. Codes are UPPER_SNAKE; their names in both languages stand in the
 * policy's {@code policy.json}.
 */
public sealed interface Outcome permits Classification, Approval, Fine, Sanction, Deadline, Referral, Duty, Permission,
        Breach, Admission, Retention, Measurement {
    /**
     * Which of the closed set it is.
     *
     * @return the type, which knows the fields
     */
    OutcomeType type();

    /**
     * The value of a field.
     *
     * @param field the field's position in {@link OutcomeType#fields()}, from 0
     * @return the value, or {@code null} where the outcome leaves it open
     */
    Object value(int field);

    /**
     * The question it answers: two outcomes of one type and subject speak of the same thing.
     *
     * @return the values of the subject fields, with a blank between; empty where the type has none
     */
    default String subject() {
        StringBuilder subject = new StringBuilder();
        for (OutcomeField field : type().fields()) {
            if (field.role() == OutcomeField.Role.SUBJECT) {
                subject.append(subject.isEmpty() ? "" : " ").append(field.of(this));
            }
        }
        return subject.toString();
    }

    /**
     * Whether the two contradict each other: same type and subject, and a field that may not differ does.
     *
     * @param other another outcome about the same facts
     * @return whether only one of them can stand
     */
    default boolean clashesWith(Outcome other) {
        if (type() != other.type() || !subject().equals(other.subject())) {
            return false;
        }
        for (OutcomeField field : type().fields()) {
            if (field.role() == OutcomeField.Role.DECIDED && !Values.same(field.of(this), field.of(other))) {
                return true;
            }
        }
        return false;
    }
}

package org.complaintrules.proof.difference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.complaintrules.drl.reference.Concluded;
import org.complaintrules.outcome.Outcome;
import org.complaintrules.outcome.OutcomeField;
import org.complaintrules.outcome.OutcomeType;
import org.complaintrules.outcome.Ruling;

/**
 * What one version of a policy says on one question: a ruling, without what it rests on.
 *
 * @param type the type of outcome
 * @param values a value for each field of the type; {@code null} where it is left open, a
 *     {@link org.complaintrules.drl.reference.Variable} where it is whatever a field of the case says. Numbers have no
 *     zeros at their end
 * @param about the keys of the facts it is about, by fact type, where a case may have several of a type
 * @param clauses the ids of the clauses it rests on
 * @param provisional whether it was concluded because something is not known
 */
public record Said(OutcomeType type, List<Object> values, SortedMap<String, List<String>> about, List<String> clauses,
        boolean provisional) {
    /**
     * Copies the values.
     *
     * @param type the type of outcome
     * @param values a value for each field of the type
     * @param about the keys of the facts it is about
     * @param clauses the ids of the clauses it rests on
     * @param provisional whether it was concluded because something is not known
     */
    public Said {
        List<Object> plain = new ArrayList<>();
        values.forEach(value -> plain.add(value instanceof BigDecimal number ? number.stripTrailingZeros() : value));
        values = Collections.unmodifiableList(plain);
        clauses = List.copyOf(clauses);
    }

    /**
     * What a ruling says.
     *
     * @param ruling the ruling
     * @return the same without what it rests on
     */
    public static Said of(Ruling ruling) {
        Outcome outcome = ruling.outcome();
        List<Object> values = new ArrayList<>();
        outcome.type().fields().forEach(field -> values.add(field.of(outcome)));
        return new Said(outcome.type(), values, ruling.about(), ruling.clauses(), ruling.provisional());
    }

    static Said of(Concluded concluded) {
        return new Said(concluded.type(), concluded.values(), concluded.about(), concluded.rule().clauses(),
                concluded.provisional());
    }

    /**
     * The value of a field.
     *
     * @param field the field's name
     * @return the value, or {@code null} where it is left open
     */
    public Object value(String field) {
        return values.get(type.field(field).orElseThrow().position());
    }

    /**
     * Whether another says the same outcome, on whatever clauses.
     *
     * @param other another
     * @return whether all fields are the same
     */
    public boolean isSameOutcome(Said other) {
        return type == other.type && values.equals(other.values);
    }

    /** Whether it answers the same question about the same facts. */
    boolean isOnTheSameAs(Said other) {
        return type == other.type && about.equals(other.about) && subject().equals(other.subject());
    }

    private List<Object> subject() {
        List<Object> subject = new ArrayList<>();
        for (OutcomeField field : type.fields()) {
            if (field.role() == OutcomeField.Role.SUBJECT) {
                subject.add(values.get(field.position()));
            }
        }
        return subject;
    }
}

package org.complaintrules.proof.question;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.complaintrules.outcome.Ruling;

/** Says answers in short, so that a test can say what it expects in a line. */
final class Answers {
    private Answers() {
    }

    static List<String> unknowns(PossibleChange change) {
        return change.unknowns().stream().map(Unknown::pointer).toList();
    }

    /** The changes that one field brings alone. */
    static List<PossibleChange> alone(MissingFacts missing, String pointer) {
        return missing.changes().stream().filter(change -> unknowns(change).equals(List.of(pointer))).toList();
    }

    /** The values of a change, such as {@code ..0} or {@code 0.01..7000}. */
    static String values(PossibleChange change) {
        StringBuilder values = new StringBuilder();
        for (PossibleValues each : change.values()) {
            values.append(values.isEmpty() ? "" : ", ").append(
                    each instanceof PossibleValues.Between between ? text(between.from()) + ".." + text(between.to())
                    : each instanceof PossibleValues.OneOf oneOf ? oneOf.values().toString()
                    : "such as " + ((PossibleValues.SuchAs) each).value());
        }
        return values.toString();
    }

    static String text(Object value) {
        return value == null ? "" : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    static List<String> rules(List<Ruling> rulings) {
        return rulings.stream().map(Ruling::rule).distinct().toList();
    }

    /** What is decided, of each outcome its fields but for times. */
    static List<String> outcomes(List<Ruling> rulings) {
        return rulings.stream().map(ruling -> ruling.outcome().type().fields().stream()
                .filter(field -> !(field.of(ruling.outcome()) instanceof Instant))
                .map(field -> text(field.of(ruling.outcome()))).filter(text -> !text.isEmpty())
                .reduce((first, next) -> first + " " + next).orElse("")).toList();
    }

    /** A change of facts, such as {@code /refund/amount: 100 -> 100.01}. */
    static String change(FactChange change) {
        StringBuilder text = new StringBuilder();
        change.fields().forEach(field -> text.append(text.isEmpty() ? "" : ", ").append(field.pointer()).append(": ")
                .append(text(field.from())).append(" -> ").append(text(field.to())));
        return text.toString();
    }
}

package org.complaintrules.proof.mutation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.complaintrules.drl.Condition;
import org.complaintrules.drl.FieldType;
import org.complaintrules.drl.Literal;
import org.complaintrules.drl.Operator;
import org.complaintrules.drl.Reference;
import org.complaintrules.drl.Rule;
import org.complaintrules.drl.Term;

/** The ways to change a comparison of two expressions. */
final class ComparisonChanges {
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final Rule rule;
    private final Codes codes;

    ComparisonChanges(Rule rule, Codes codes) {
        this.rule = rule;
        this.codes = codes;
    }

    List<Changed<Condition.Atom>> of(Condition.Comparison comparison) {
        List<Changed<Condition.Atom>> changes = new ArrayList<>();
        if (!hasTwoValues(comparison)) {
            for (Operator other : others(comparison.operator())) {
                changes.add(new Changed<>(Change.COMPARISON, new Condition.Comparison(comparison.left(), other,
                        comparison.right(), comparison.place())));
            }
        }
        changes.addAll(side(comparison, comparison.left(), left -> new Condition.Comparison(left,
                comparison.operator(), comparison.right(), comparison.place())));
        changes.addAll(side(comparison, comparison.right(), right -> new Condition.Comparison(comparison.left(),
                comparison.operator(), right, comparison.place())));
        return changes;
    }

    /** Of two values, not to be one is to be the other: the change of the value says the same. */
    private static boolean hasTwoValues(Condition.Comparison comparison) {
        return literals(comparison.left()) + literals(comparison.right()) > 0
                && (comparison.left().get(0).operand().type() == FieldType.Plain.BOOLEAN
                || comparison.left().get(0).operand().type() instanceof FieldType.Enumeration enumeration
                && enumeration.values().size() == 2);
    }

    private static long literals(List<Term> terms) {
        return terms.stream().filter(term -> term.operand() instanceof Literal).count();
    }

    /** The neighbouring comparison, where there is one, then the opposite. */
    private static List<Operator> others(Operator operator) {
        return switch (operator) {
            case EQUAL -> List.of(Operator.NOT_EQUAL);
            case NOT_EQUAL -> List.of(Operator.EQUAL);
            case LESS -> List.of(Operator.AT_MOST, Operator.AT_LEAST);
            case AT_MOST -> List.of(Operator.LESS, Operator.GREATER);
            case GREATER -> List.of(Operator.AT_LEAST, Operator.AT_MOST);
            case AT_LEAST -> List.of(Operator.GREATER, Operator.LESS);
        };
    }

    private List<Changed<Condition.Atom>> side(Condition.Comparison comparison, List<Term> terms,
            Function<List<Term>, Condition.Atom> changed) {
        List<Changed<Condition.Atom>> changes = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            int at = i;
            term(comparison, terms.get(i)).forEach(change -> changes.add(
                    new Changed<>(change.change(), changed.apply(Copy.with(terms, at, change.into())))));
        }
        return changes;
    }

    private List<Changed<Term>> term(Condition.Comparison comparison, Term term) {
        List<Changed<Term>> changes = new ArrayList<>();
        if (term.operand() instanceof Literal literal) {
            literal(comparison, literal).forEach(change ->
                    changes.add(new Changed<>(change.change(), new Term(change.into(), term.factor()))));
        }
        if (!term.factor().abs().equals(BigDecimal.ONE)) {
            beside(term.factor(), CENT).forEach(factor ->
                    changes.add(new Changed<>(Change.THRESHOLD, new Term(term.operand(), factor))));
        }
        return changes;
    }

    private List<Changed<Literal>> literal(Condition.Comparison comparison, Literal literal) {
        if (literal.value() instanceof BigDecimal number) {
            boolean whole = comparison.references().stream().allMatch(field -> field.type() == FieldType.Plain.LONG);
            return changed(Change.THRESHOLD, beside(number, whole ? BigDecimal.ONE : CENT), literal.type());
        }
        if (literal.value() instanceof LocalDate date) {
            return changed(Change.THRESHOLD, beside(date), literal.type());
        }
        if (literal.value() instanceof Boolean flag) {
            return changed(Change.LITERAL, List.of(!flag), literal.type());
        }
        String text = (String) literal.value();
        if (literal.type() instanceof FieldType.Enumeration enumeration) {
            return changed(Change.ENUM_VALUE, next(enumeration, text, List.of(text)).stream().toList(), enumeration);
        }
        Reference field = comparison.references().get(0);
        return changed(Change.LITERAL, codes.another(rule.when().get(field.pattern()), field.field(), text,
                List.of(text)).stream().toList(), literal.type());
    }

    private static List<Changed<Literal>> changed(Change change, List<?> values, FieldType type) {
        return values.stream().map(value -> new Changed<>(change, new Literal(value, type))).toList();
    }

    /** One unit more and one less: the usual one, or that of the last digit written where it is smaller. */
    private static List<BigDecimal> beside(BigDecimal number, BigDecimal usual) {
        BigDecimal unit = usual.min(number.ulp());
        return List.of(number.add(unit), number.subtract(unit));
    }

    private static List<LocalDate> beside(LocalDate date) {
        List<LocalDate> dates = new ArrayList<>();
        if (date.isBefore(LocalDate.MAX)) {
            dates.add(date.plusDays(1));
        }
        if (date.isAfter(LocalDate.MIN)) {
            dates.add(date.minusDays(1));
        }
        return dates;
    }

    /** The value declared next after one, beginning again after the last, that is not among those given. */
    static Optional<String> next(FieldType.Enumeration enumeration, String last, List<String> given) {
        List<String> values = enumeration.values();
        for (int i = 1; i <= values.size(); i++) {
            String value = values.get((values.indexOf(last) + i) % values.size());
            if (!given.contains(value)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}

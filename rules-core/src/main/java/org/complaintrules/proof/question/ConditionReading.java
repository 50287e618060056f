package org.complaintrules.proof.question;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.complaintrules.drl.Condition;
import org.complaintrules.drl.Literal;
import org.complaintrules.drl.Operand;
import org.complaintrules.drl.Operator;
import org.complaintrules.drl.Reference;
import org.complaintrules.drl.Term;
import org.complaintrules.drl.reference.Truth;

/** Reads every condition to its end, to say of each how it fares; an evaluation stops at the first that fails. */
final class ConditionReading {
    private final Function<Reference, Object> values;

    /**
     * Reads conditions.
     *
     * @param values the value of each field, {@code null} where unknown
     */
    ConditionReading(Function<Reference, Object> values) {
        this.values = values;
    }

    ConditionAnswer read(Condition condition) {
        Map<Reference, Object> read = new LinkedHashMap<>();
        condition.atoms().forEach(atom -> atom.references().forEach(field -> read.put(field, values.apply(field))));
        Truth truth = truth(condition);
        return new ConditionAnswer(condition, truth, read,
                truth == Truth.FALSE && condition instanceof Condition.Comparison comparison ? gap(comparison) : null);
    }

    /** Whether all hold. */
    static Truth all(List<Truth> parts) {
        return parts.contains(Truth.FALSE) ? Truth.FALSE : parts.contains(Truth.UNKNOWN) ? Truth.UNKNOWN : Truth.TRUE;
    }

    private Truth truth(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return all(all.parts().stream().map(this::truth).toList());
        }
        if (condition instanceof Condition.AnyOf any) {
            List<Truth> parts = any.parts().stream().map(this::truth).toList();
            return parts.contains(Truth.TRUE) ? Truth.TRUE
                    : parts.contains(Truth.UNKNOWN) ? Truth.UNKNOWN : Truth.FALSE;
        }
        Condition.Atom atom = (Condition.Atom) condition;
        if (atom instanceof Condition.Known known) {
            return truth((values.apply(known.field()) != null) == known.expected());
        }
        if (atom.references().stream().anyMatch(field -> values.apply(field) == null)) {
            return Truth.UNKNOWN;
        }
        if (atom instanceof Condition.OneOf oneOf) {
            Object value = values.apply(oneOf.field());
            return truth(oneOf.values().stream().anyMatch(each -> same(each.value(), value)) == oneOf.expected());
        }
        if (atom instanceof Condition.Contains contains) {
            return truth(((List<?>) values.apply(contains.list())).contains(contains.value().value())
                    == contains.expected());
        }
        return truth(holds((Condition.Comparison) atom));
    }

    private static Truth truth(boolean holds) {
        return holds ? Truth.TRUE : Truth.FALSE;
    }

    private boolean holds(Condition.Comparison comparison) {
        Operator operator = comparison.operator();
        if (scale(comparison) == null) {
            return same(value(comparison.left().get(0).operand()), value(comparison.right().get(0).operand()))
                    == (operator == Operator.EQUAL);
        }
        int sign = difference(comparison).signum();
        return switch (operator) {
            case EQUAL -> sign == 0;
            case NOT_EQUAL -> sign != 0;
            case LESS -> sign < 0;
            case AT_MOST -> sign <= 0;
            case GREATER -> sign > 0;
            case AT_LEAST -> sign >= 0;
        };
    }

    private static boolean same(Object one, Object other) {
        return one instanceof Number && other instanceof Number ? number(one).compareTo(number(other)) == 0
                : one.equals(other);
    }

    private static BigDecimal number(Object value) {
        return value instanceof BigDecimal number ? number : BigDecimal.valueOf(((Number) value).longValue());
    }

    private Object value(Operand operand) {
        return operand instanceof Reference field ? values.apply(field) : ((Literal) operand).value();
    }

    private Gap gap(Condition.Comparison comparison) {
        Scale scale = scale(comparison);
        if (scale == null || comparison.operator() == Operator.NOT_EQUAL) {
            return null;
        }
        BigDecimal difference = difference(comparison);
        BigDecimal step = switch (comparison.operator()) {
            case LESS, GREATER -> scale.step(0);
            default -> BigDecimal.ZERO;
        };
        return new Gap(side(comparison.left(), scale), side(comparison.right(), scale), difference.abs().add(step),
                switch (comparison.operator()) {
                    case LESS, AT_MOST -> true;
                    case EQUAL -> difference.signum() > 0;
                    default -> false;
                });
    }

    private Object side(List<Term> terms, Scale scale) {
        BigDecimal sum = sum(terms);
        return scale == Scale.TIMES || scale == Scale.DAYS ? scale.value(sum) : sum;
    }

    /** The scale on which two sides are compared: that of amounts as soon as one of their fields is an amount. */
    private static Scale scale(Condition.Comparison comparison) {
        Scale scale = Scale.of(comparison.left().get(0).operand().type());
        return scale == Scale.COUNTS && comparison.references().stream().anyMatch(field ->
                Scale.of(field.type()) == Scale.AMOUNTS) ? Scale.AMOUNTS : scale;
    }

    private BigDecimal difference(Condition.Comparison comparison) {
        return sum(comparison.left()).subtract(sum(comparison.right()));
    }

    private BigDecimal sum(List<Term> terms) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Term term : terms) {
            Object value = value(term.operand());
            BigDecimal number = value instanceof Number ? number(value)
                    : value instanceof Instant ? Scale.TIMES.number(value) : Scale.DAYS.number(value);
            sum = sum.add(number.multiply(term.factor()));
        }
        return sum;
    }
}

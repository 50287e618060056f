package org.complaintrules.proof.coverage;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.complaintrules.drl.Condition;
import org.complaintrules.drl.Literal;
import org.complaintrules.drl.Operator;
import org.complaintrules.drl.Reference;

/** Conditions of one pattern, as far as they compare codes and truth values of its own outcome with literals. */
final class PlainTruth {
    private final int pattern;
    private final Function<String, Object> values;

    /**
     * Conditions on an outcome.
     *
     * @param pattern the position of the pattern in its rule
     * @param values gives the value of a field of the outcome, {@code null} where it is unknown or not settled
     */
    PlainTruth(int pattern, Function<String, Object> values) {
        this.pattern = pattern;
        this.values = values;
    }

    /** Whether a condition holds, or {@code null} where that cannot be told. */
    Boolean of(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return joined(all.parts(), false);
        }
        if (condition instanceof Condition.AnyOf any) {
            return joined(any.parts(), true);
        }
        if (condition instanceof Condition.OneOf oneOf) {
            Object value = value(oneOf.field());
            return value == null ? null
                    : oneOf.values().stream().anyMatch(each -> each.value().equals(value)) == oneOf.expected();
        }
        if (condition instanceof Condition.Comparison comparison && comparison.left().size() == 1
                && comparison.right().size() == 1 && comparison.left().get(0).operand() instanceof Reference field
                && comparison.right().get(0).operand() instanceof Literal literal) {
            Object value = value(field);
            return value == null ? null : value.equals(literal.value()) == (comparison.operator() == Operator.EQUAL);
        }
        return null;
    }

    private Boolean joined(List<Condition> parts, boolean decisive) {
        Boolean joined = !decisive;
        for (Condition part : parts) {
            Boolean each = of(part);
            if (each != null && each == decisive) {
                return decisive;
            }
            joined = each == null ? null : joined;
        }
        return joined;
    }

    /** Names each atom that is come to and does not hold, as far as that can be told. */
    void failing(List<Condition> conditions, Consumer<Condition.Atom> told) {
        for (Condition condition : conditions) {
            Boolean holds = of(condition);
            if (holds == null || !holds) {
                if (holds != null) {
                    failing(condition, told);
                }
                return;
            }
        }
    }

    private void failing(Condition condition, Consumer<Condition.Atom> told) {
        if (condition instanceof Condition.AllOf all) {
            failing(all.parts(), told);
        } else if (condition instanceof Condition.AnyOf any) {
            any.parts().forEach(part -> failing(part, told));
        } else {
            told.accept((Condition.Atom) condition);
        }
    }

    private Object value(Reference field) {
        Object value = field.pattern() == pattern ? values.apply(field.field()) : null;
        return value instanceof Enum<?> constant ? constant.name()
                : value instanceof String || value instanceof Boolean ? value : null;
    }
}

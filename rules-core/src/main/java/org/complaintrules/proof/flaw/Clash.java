package org.complaintrules.proof.flaw;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.complaintrules.drl.Operator;
import org.complaintrules.drl.reference.Concluded;
import org.complaintrules.drl.reference.Decider;
import org.complaintrules.drl.reference.Variable;
import org.complaintrules.outcome.OutcomeField;
import org.complaintrules.outcome.OutcomeType;
import org.complaintrules.outcome.Values;

/** Whether two conclusions about the same facts contradict each other. */
final class Clash {
    private final Decider decider;

    Clash(Decider decider) {
        this.decider = decider;
    }

    boolean between(Concluded one, Concluded other) {
        if (one == other || one.type() != other.type() || !one.about().equals(other.about())
                || !one.subject().equals(other.subject())) {
            return false;
        }
        for (OutcomeField field : one.type().fields()) {
            if (field.role() == OutcomeField.Role.DECIDED) {
                Object first = one.value(field.position());
                Object second = other.value(field.position());
                // Of a limit that has not begun to run no end is told, and nothing to contradict.
                boolean told = one.type() != OutcomeType.DEADLINE || first != null && second != null;
                if (told && !isSame(first, second)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isSame(Object first, Object second) {
        if (!(first instanceof Variable || second instanceof Variable) || first == null || second == null) {
            return Values.same(first, second);
        }
        Map<Variable, BigDecimal> factors = new LinkedHashMap<>();
        BigDecimal constant = add(first, BigDecimal.ONE, factors).add(add(second, BigDecimal.ONE.negate(), factors));
        return !decider.compares(factors, constant, Operator.NOT_EQUAL);
    }

    private static BigDecimal add(Object value, BigDecimal factor, Map<Variable, BigDecimal> factors) {
        if (value instanceof Variable variable) {
            factors.merge(variable, factor, BigDecimal::add);
            return BigDecimal.ZERO;
        }
        return ((BigDecimal) value).multiply(factor);
    }
}

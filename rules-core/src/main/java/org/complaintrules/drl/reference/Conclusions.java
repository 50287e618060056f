package org.complaintrules.drl.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.complaintrules.drl.Argument;
import org.complaintrules.drl.Conclusion;
import org.complaintrules.outcome.OutcomeField;

/** Works out the fields of what a rule concludes from what it has matched. */
final class Conclusions {
    private final ReferenceClock clock;
    private final Decider decider;

    Conclusions(ReferenceClock clock, Decider decider) {
        this.clock = clock;
        this.decider = decider;
    }

    /** Whether every field that the conclusions are given is known; without them the rule can say nothing. */
    boolean areKnown(List<Conclusion> conclusions, Match match) {
        for (Conclusion conclusion : conclusions) {
            if (conclusion instanceof Conclusion.Stated stated) {
                for (Argument argument : stated.arguments()) {
                    if (argument instanceof Argument.Bound bound && !isKnown(match.value(bound.field()))) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private boolean isKnown(Object value) {
        return value instanceof Variable variable ? decider.isKnown(variable) : value != null;
    }

    FieldValues values(Conclusion conclusion, Match match) {
        if (conclusion instanceof Conclusion.Timed timed) {
            return new TimedValues(timed, match.copy(), clock, decider);
        }
        Conclusion.Stated stated = (Conclusion.Stated) conclusion;
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < stated.arguments().size(); i++) {
            values.add(value(stated.type().fields().get(i), stated.arguments().get(i), match));
        }
        return values::get;
    }

    private Object value(OutcomeField field, Argument argument, Match match) {
        if (argument instanceof Argument.Fixed fixed) {
            return fixed.value();
        }
        Object value = match.value(((Argument.Bound) argument).field());
        if (value instanceof Long number) {
            return BigDecimal.valueOf(number);
        }
        return value instanceof Variable variable && field.kind() != OutcomeField.Kind.AMOUNT
                ? decider.settle(variable) : value;
    }
}

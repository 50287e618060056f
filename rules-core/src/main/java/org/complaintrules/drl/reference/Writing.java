package org.complaintrules.drl.reference;

import java.util.List;
import java.util.Objects;
import org.complaintrules.drl.Argument;
import org.complaintrules.drl.Conclusion;
import org.complaintrules.drl.Condition;
import org.complaintrules.drl.Literal;
import org.complaintrules.drl.Matched;
import org.complaintrules.drl.Operator;
import org.complaintrules.drl.Pattern;
import org.complaintrules.drl.Reference;
import org.complaintrules.drl.Rule;
import org.complaintrules.outcome.OutcomeField;
import org.complaintrules.outcome.Values;

/** What can be told of rules from what is written in them, whatever the case. */
public final class Writing {
    private Writing() {
    }

    /**
     * Whether a pattern could match what a rule concludes.
     *
     * @param pattern a pattern
     * @param index its position in its own rule
     * @param rule a rule
     * @return false only where no case can make it match
     */
    public static boolean canMatch(Pattern pattern, int index, Rule rule) {
        if (pattern.matched() instanceof Matched.OfOutcome outcome) {
            for (Conclusion conclusion : rule.then()) {
                if (conclusion.type() == outcome.type() && pattern.conditions().stream()
                        .allMatch(condition -> canHold(condition, index, conclusion))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean canHold(Condition condition, int index, Conclusion conclusion) {
        if (condition instanceof Condition.AllOf all) {
            return all.parts().stream().allMatch(part -> canHold(part, index, conclusion));
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.parts().stream().anyMatch(part -> canHold(part, index, conclusion));
        }
        if (condition instanceof Condition.OneOf oneOf) {
            String fixed = code(oneOf.field(), index, conclusion);
            return fixed == null
                    || oneOf.values().stream().anyMatch(value -> value.value().equals(fixed)) == oneOf.expected();
        }
        if (condition instanceof Condition.Comparison comparison && comparison.left().size() == 1
                && comparison.right().size() == 1 && comparison.left().get(0).operand() instanceof Reference field
                && comparison.right().get(0).operand() instanceof Literal literal) {
            String fixed = code(field, index, conclusion);
            return fixed == null
                    || fixed.equals(literal.value()) == (comparison.operator() == Operator.EQUAL);
        }
        return true;
    }

    /** The code that a field always has, or {@code null} where it depends on the case, or is of another pattern. */
    private static String code(Reference field, int index, Conclusion conclusion) {
        Object fixed = field.pattern() == index ? conclusion.fixed(field.field()).orElse(null) : null;
        return fixed instanceof Enum<?> constant ? constant.name() : fixed instanceof String code ? code : null;
    }

    /**
     * Whether a rule could conclude on the subject of a ruling.
     *
     * @param rule a rule
     * @param ruling a ruling
     * @param whateverTheSubject whether any outcome of that type will do
     * @return false only where no case can make it do so
     */
    static boolean canMeet(Rule rule, Concluded ruling, boolean whateverTheSubject) {
        for (Conclusion conclusion : rule.then()) {
            if (conclusion.type() == ruling.type() && (whateverTheSubject || canBeOn(conclusion, ruling))) {
                return true;
            }
        }
        return false;
    }

    private static boolean canBeOn(Conclusion conclusion, Concluded ruling) {
        List<OutcomeField> fields = ruling.type().fields();
        for (OutcomeField field : fields) {
            if (field.role() == OutcomeField.Role.SUBJECT) {
                boolean depends = conclusion instanceof Conclusion.Stated stated
                        && !(stated.arguments().get(field.position()) instanceof Argument.Fixed);
                if (!depends && !Objects.equals(conclusion.fixed(field.name()).orElse(null),
                        ruling.value(field.position()))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether a conclusion is the same in every case, and the same as a ruling. */
    static boolean isAlways(Conclusion conclusion, Concluded ruling) {
        if (!(conclusion instanceof Conclusion.Stated stated)) {
            return false;
        }
        for (OutcomeField field : ruling.type().fields()) {
            if (!(stated.arguments().get(field.position()) instanceof Argument.Fixed fixed)
                    || !Values.same(fixed.value(), ruling.value(field.position()))) {
                return false;
            }
        }
        return true;
    }
}

package org.complaintrules.drl;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the conditions of one pattern. */
final class ConditionWriter {
    private static final BigDecimal LARGEST_INT = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final int pattern;
    private final VariableNames variables;

    ConditionWriter(int pattern, VariableNames variables) {
        this.pattern = pattern;
        this.variables = variables;
    }

    /** All conditions of the pattern. Those that only parentheses hold together are joined so that these stay. */
    String constraints(List<Condition> conditions) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < conditions.size(); i++) {
            boolean joined = i > 0 && (isAllOf(conditions, i - 1) || isAllOf(conditions, i));
            boolean nested = joined || isAllOf(conditions, i) || isAllOf(conditions, i + 1);
            out.append(i == 0 ? "" : joined ? " && " : ", ")
                    .append(nested ? part(conditions.get(i)) : condition(conditions.get(i)));
        }
        return out.toString();
    }

    private static boolean isAllOf(List<Condition> conditions, int index) {
        return index < conditions.size() && conditions.get(index) instanceof Condition.AllOf;
    }

    String condition(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return all.parts().stream().map(this::part).collect(Collectors.joining(" && "));
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.parts().stream().map(this::part).collect(Collectors.joining(" || "));
        }
        if (condition instanceof Condition.OneOf oneOf) {
            return name(oneOf.field()) + (oneOf.expected() ? " in " : " not in ") + oneOf.values().stream()
                    .map(ConditionWriter::literal).collect(Collectors.joining(", ", "(", ")"));
        }
        if (condition instanceof Condition.Contains contains) {
            return name(contains.list()) + (contains.expected() ? " contains " : " not contains ")
                    + literal(contains.value());
        }
        if (condition instanceof Condition.Known known) {
            return name(known.field()) + (known.expected() ? " != null" : " == null");
        }
        Condition.Comparison comparison = (Condition.Comparison) condition;
        return sum(comparison.left()) + " " + comparison.operator().symbol() + " " + sum(comparison.right());
    }

    private String part(Condition condition) {
        return condition instanceof Condition.Atom ? condition(condition) : "(" + condition(condition) + ")";
    }

    private String sum(List<Term> terms) {
        StringBuilder sum = new StringBuilder();
        for (Term term : terms) {
            boolean first = sum.isEmpty();
            // Before a number that begins a sum, a minus would be read as the number's own sign.
            boolean signInFactor = first && term.operand() instanceof Literal;
            boolean negative = term.factor().signum() < 0 && !signInFactor;
            sum.append(first ? negative ? "-" : "" : negative ? " - " : " + ").append(operand(term.operand()));
            BigDecimal factor = negative ? term.factor().negate() : term.factor();
            if (!factor.equals(BigDecimal.ONE)) {
                sum.append(" * ").append(number(factor));
            }
        }
        return sum.toString();
    }

    private String operand(Operand operand) {
        return operand instanceof Reference field ? name(field) : literal((Literal) operand);
    }

    private String name(Reference field) {
        return field.pattern() == pattern ? field.field() : variables.of(field.pattern(), field.field());
    }

    private static String literal(Literal literal) {
        if (literal.value() instanceof BigDecimal number) {
            return number(number);
        }
        if (literal.type() instanceof FieldType.Enumeration enumeration) {
            return enumeration.drlName() + "." + literal.value();
        }
        return literal.value() instanceof Boolean flag ? flag.toString() : "\"" + literal.value() + '"';
    }

    /** Decimals end in B, and so do numbers that would not fit what the engine takes a bare number for. */
    private static String number(BigDecimal number) {
        return number.toPlainString() + (number.scale() > 0 || number.abs().compareTo(LARGEST_INT) > 0 ? "B" : "");
    }
}

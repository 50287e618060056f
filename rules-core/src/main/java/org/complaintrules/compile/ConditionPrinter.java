package org.complaintrules.compile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.complaintrules.drl.Condition;
import org.complaintrules.drl.FieldType;
import org.complaintrules.drl.Literal;
import org.complaintrules.drl.Matched;
import org.complaintrules.drl.Operand;
import org.complaintrules.drl.Operator;
import org.complaintrules.drl.Reference;
import org.complaintrules.drl.Term;

/**
 * Prints the conditions of one pattern. Every comparison that the engine would take for true, or fail at, where a field
 * is unknown gets a guard to its left.
 */
final class ConditionPrinter {
    private final int pattern;
    private final Matched matched;

    ConditionPrinter(int pattern, Matched matched) {
        this.pattern = pattern;
        this.matched = matched;
    }

    /** The constraints of a pattern: each guard once, left of what it guards. */
    List<String> constraints(List<Condition> conditions) {
        Set<String> constraints = new LinkedHashSet<>();
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Atom atom) {
                constraints.addAll(guards(atom));
                constraints.add(bare(atom));
            } else {
                constraints.add(print(condition));
            }
        }
        return List.copyOf(constraints);
    }

    private String print(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return all.parts().stream().map(this::print).collect(Collectors.joining(" && ", "(", ")"));
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.parts().stream().map(this::print).collect(Collectors.joining(" || ", "(", ")"));
        }
        Condition.Atom atom = (Condition.Atom) condition;
        List<String> parts = new ArrayList<>(guards(atom));
        parts.add(bare(atom));
        return parts.size() == 1 ? parts.get(0) : "(" + String.join(" && ", parts) + ")";
    }

    private Set<String> guards(Condition.Atom atom) {
        Set<String> guards = new LinkedHashSet<>();
        if (needsGuard(atom)) {
            atom.references().stream().filter(this::canBeUnknown).forEach(field -> guards.add(name(field) + " != null"));
        }
        return guards;
    }

    private static boolean needsGuard(Condition.Atom atom) {
        if (atom instanceof Condition.Comparison comparison) {
            boolean plain = comparison.references().size() == 1 && isAlone(comparison.left())
                    && isAlone(comparison.right());
            return !plain || comparison.operator() == Operator.NOT_EQUAL;
        }
        if (atom instanceof Condition.OneOf oneOf) {
            return !oneOf.expected();
        }
        return atom instanceof Condition.Contains contains && !contains.expected();
    }

    private static boolean isAlone(List<Term> terms) {
        return terms.size() == 1 && terms.get(0).factor().equals(BigDecimal.ONE);
    }

    /** Whether a field may be {@code null}; most fields of outcomes never are. */
    private boolean canBeUnknown(Reference field) {
        return field.pattern() != pattern || !(matched instanceof Matched.OfOutcome outcome)
                || outcome.type().field(field.field()).orElseThrow().optional();
    }

    private String bare(Condition.Atom atom) {
        if (atom instanceof Condition.Comparison comparison) {
            boolean exact = isExact(comparison);
            return sum(comparison.left(), exact) + " " + comparison.operator().symbol() + " "
                    + sum(comparison.right(), exact);
        }
        if (atom instanceof Condition.OneOf oneOf) {
            return name(oneOf.field()) + (oneOf.expected() ? " in " : " not in ") + oneOf.values().stream()
                    .map(value -> literal(value, oneOf.field().type() == FieldType.Plain.DECIMAL))
                    .collect(Collectors.joining(", ", "(", ")"));
        }
        if (atom instanceof Condition.Contains contains) {
            return name(contains.list()) + (contains.expected() ? " contains " : " not contains ")
                    + literal(contains.value(), false);
        }
        Condition.Known known = (Condition.Known) atom;
        return name(known.field()) + (known.expected() ? " != null" : " == null");
    }

    /** Whether a comparison is one of exact decimals: then its whole numbers are printed as such too. */
    private static boolean isExact(Condition.Comparison comparison) {
        List<Term> terms = new ArrayList<>(comparison.left());
        terms.addAll(comparison.right());
        return terms.stream().anyMatch(term -> term.operand() instanceof Reference field
                && field.type() == FieldType.Plain.DECIMAL
                || term.operand() instanceof Literal literal && literal.value() instanceof BigDecimal number
                        && isFraction(number)
                || isFraction(term.factor()));
    }

    private static boolean isFraction(BigDecimal number) {
        return number.stripTrailingZeros().scale() > 0;
    }

    private String sum(List<Term> terms, boolean exact) {
        StringBuilder sum = new StringBuilder();
        for (Term term : terms) {
            boolean negative = term.factor().signum() < 0;
            if (sum.isEmpty()) {
                sum.append(negative ? exact ? "0B - " : "0 - " : "");
            } else {
                sum.append(negative ? " - " : " + ");
            }
            sum.append(operand(term.operand(), exact));
            BigDecimal factor = term.factor().abs();
            if (factor.compareTo(BigDecimal.ONE) != 0) {
                sum.append(" * ").append(number(factor, exact));
            }
        }
        return sum.toString();
    }

    private String operand(Operand operand, boolean exact) {
        return operand instanceof Reference field ? name(field) : literal((Literal) operand, exact);
    }

    private String name(Reference field) {
        return field.pattern() == pattern ? field.field() : EngineSource.variable(field);
    }

    private static String literal(Literal literal, boolean exact) {
        if (literal.value() instanceof BigDecimal number) {
            return number(number, exact);
        }
        if (literal.type() instanceof FieldType.Enumeration enumeration) {
            return enumeration.drlName() + "." + literal.value();
        }
        if (literal.type() == FieldType.Plain.DATE) {
            return "LocalDate.parse(\"" + literal.value() + "\")";
        }
        return literal.value() instanceof String text ? '"' + text + '"' : literal.value().toString();
    }

    private static String number(BigDecimal number, boolean exact) {
        return number.toPlainString() + (exact ? "B" : "");
    }
}

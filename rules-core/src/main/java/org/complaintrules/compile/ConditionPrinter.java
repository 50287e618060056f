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
            return comparison(comparison.left(), comparison.operator(), comparison.right());
        }
        if (atom instanceof Condition.OneOf oneOf) {
            return name(oneOf.field()) + (oneOf.expected() ? " in " : " not in ") + oneOf.values().stream()
                    .map(ConditionPrinter::literal)
                    .collect(Collectors.joining(", ", "(", ")"));
        }
        if (atom instanceof Condition.Contains contains) {
            return name(contains.list()) + (contains.expected() ? " contains " : " not contains ")
                    + literal(contains.value());
        }
        Condition.Known known = (Condition.Known) atom;
        return name(known.field()) + (known.expected() ? " != null" : " == null");
    }

    /** The engine fails at most calculations on the right: they go to the left, and it compares with 0. */
    private String comparison(List<Term> left, Operator operator, List<Term> right) {
        if (isAlone(right)) {
            return sum(left) + " " + operator.symbol() + " " + sum(right);
        }
        List<Term> difference = new ArrayList<>(left);
        right.forEach(term -> difference.add(new Term(term.operand(), term.factor().negate())));
        return sum(difference) + " " + operator.symbol() + " " + number(BigDecimal.ZERO);
    }

    private String sum(List<Term> terms) {
        StringBuilder sum = new StringBuilder();
        for (Term term : terms) {
            boolean negative = term.factor().signum() < 0;
            if (sum.isEmpty()) {
                sum.append(negative ? "0B - " : "");
            } else {
                sum.append(negative ? " - " : " + ");
            }
            sum.append(operand(term.operand()));
            BigDecimal factor = term.factor().abs();
            if (factor.compareTo(BigDecimal.ONE) != 0) {
                sum.append(" * ").append(number(factor));
            }
        }
        return sum.toString();
    }

    private String operand(Operand operand) {
        return operand instanceof Reference field ? name(field) : literal((Literal) operand);
    }

    private String name(Reference field) {
        return field.pattern() == pattern ? accessor(matched, field) : EngineSource.variable(field);
    }

    /** The name under which the engine finds a field of what a pattern matches. */
    static String accessor(Matched matched, Reference field) {
        return matched instanceof Matched.OfOutcome outcome
                ? outcome.type().field(field.field()).orElseThrow().accessor() : field.field();
    }

    private static String literal(Literal literal) {
        if (literal.value() instanceof BigDecimal number) {
            return number(number);
        }
        if (literal.type() instanceof FieldType.Enumeration enumeration) {
            return enumeration.drlName() + "." + literal.value();
        }
        if (literal.type() == FieldType.Plain.DATE) {
            return "LocalDate.parse(\"" + literal.value() + "\")";
        }
        return literal.value() instanceof String text ? '"' + text + '"' : literal.value().toString();
    }

    /** Every number is an exact decimal: without the B the engine would calculate in binary. */
    private static String number(BigDecimal number) {
        return number.toPlainString() + "B";
    }
}

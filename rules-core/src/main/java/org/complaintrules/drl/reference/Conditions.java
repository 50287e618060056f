package org.complaintrules.drl.reference;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.complaintrules.drl.Condition;
import org.complaintrules.drl.FieldType;
import org.complaintrules.drl.Literal;
import org.complaintrules.drl.Operand;
import org.complaintrules.drl.Operator;
import org.complaintrules.drl.Pattern;
import org.complaintrules.drl.Reference;
import org.complaintrules.drl.Rule;
import org.complaintrules.drl.Term;

/** Says of conditions whether they hold of what a rule has matched, from left to right and no further than needed. */
final class Conditions {
    private final Decider decider;
    private final AtomListener listener;

    Conditions(Decider decider, AtomListener listener) {
        this.decider = decider;
        this.listener = listener;
    }

    boolean hold(Rule rule, List<Condition> conditions, Match match) {
        for (Condition condition : conditions) {
            if (!holds(rule, condition, match)) {
                return false;
            }
        }
        return true;
    }

    /** Whether all that a pattern reads of others is known: inside "not", the unknown must not be taken for yes. */
    boolean knowsWhatItReadsOfOthers(Pattern pattern, int index, Match match) {
        for (Condition.Atom atom : Condition.atoms(pattern.conditions())) {
            for (Reference field : atom.references()) {
                Object value = field.pattern() == index ? atom : match.value(field);
                if (value instanceof Variable variable ? !decider.isKnown(variable) : value == null) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean holds(Rule rule, Condition condition, Match match) {
        if (condition instanceof Condition.AllOf all) {
            return hold(rule, all.parts(), match);
        }
        if (condition instanceof Condition.AnyOf any) {
            for (Condition part : any.parts()) {
                if (holds(rule, part, match)) {
                    return true;
                }
            }
            return false;
        }
        Condition.Atom atom = (Condition.Atom) condition;
        Truth truth = truth(atom, match);
        listener.seen(rule, atom, truth);
        return truth == Truth.TRUE;
    }

    private Truth truth(Condition.Atom atom, Match match) {
        if (atom instanceof Condition.Known known) {
            Object value = match.value(known.field());
            boolean isKnown = value instanceof Variable variable ? decider.isKnown(variable) : value != null;
            return Truth.of(isKnown == known.expected());
        }
        if (atom instanceof Condition.OneOf oneOf) {
            return Numbers.areValuesOf(oneOf.field().type()) ? isOneOfNumbers(oneOf, match)
                    : isOneOf(match.value(oneOf.field()), values(oneOf.values()), oneOf.expected());
        }
        if (atom instanceof Condition.Contains contains) {
            String value = (String) contains.value().value();
            Object list = match.value(contains.list());
            if (list instanceof Variable variable) {
                return Truth.of(decider.contains(variable, value, contains.expected()));
            }
            return list == null ? Truth.UNKNOWN : Truth.of(((List<?>) list).contains(value) == contains.expected());
        }
        Condition.Comparison comparison = (Condition.Comparison) atom;
        return Numbers.areValuesOf(comparison.left().get(0).operand().type())
                ? compares(comparison.left(), comparison.operator(), comparison.right(), match)
                : isSame(comparison, match);
    }

    /** A number is one of several where it equals one, and none of them where it differs from each. */
    private Truth isOneOfNumbers(Condition.OneOf oneOf, Match match) {
        for (Literal value : oneOf.values()) {
            Truth here = compares(List.of(new Term(oneOf.field(), BigDecimal.ONE)),
                    oneOf.expected() ? Operator.EQUAL : Operator.NOT_EQUAL,
                    List.of(new Term(value, BigDecimal.ONE)), match);
            if (here == Truth.UNKNOWN || (here == Truth.TRUE) == oneOf.expected()) {
                return here;
            }
        }
        return Truth.of(!oneOf.expected());
    }

    private static Set<Object> values(List<Literal> literals) {
        Set<Object> values = new HashSet<>();
        literals.forEach(literal -> values.add(literal.value()));
        return values;
    }

    private Truth isOneOf(Object value, Set<Object> values, boolean expected) {
        if (value instanceof Variable variable) {
            return Truth.of(decider.isOneOf(variable, values, expected));
        }
        return value == null ? Truth.UNKNOWN : Truth.of(values.contains(value) == expected);
    }

    private Truth isSame(Condition.Comparison comparison, Match match) {
        boolean expected = comparison.operator() == Operator.EQUAL;
        Object left = value(comparison.left().get(0).operand(), match);
        Object right = value(comparison.right().get(0).operand(), match);
        if (left == null || right == null) {
            return Truth.UNKNOWN;
        }
        if (right instanceof Variable variable && left instanceof Variable) {
            right = decider.settle(variable);
        }
        if (right == null) {
            return Truth.UNKNOWN;
        }
        return right instanceof Variable ? isOneOf(right, Set.of(left), expected) : isOneOf(left, Set.of(right), expected);
    }

    private Truth compares(List<Term> left, Operator operator, List<Term> right, Match match) {
        if (left.get(0).operand().type() == FieldType.Plain.INSTANT) {
            return comparesTimes(value(left.get(0).operand(), match), operator, value(right.get(0).operand(), match));
        }
        Map<Variable, BigDecimal> factors = new LinkedHashMap<>();
        BigDecimal leftSum = sum(left, BigDecimal.ONE, match, factors);
        BigDecimal rightSum = sum(right, BigDecimal.ONE.negate(), match, factors);
        if (leftSum == null || rightSum == null) {
            return Truth.UNKNOWN;
        }
        BigDecimal constant = leftSum.add(rightSum);
        return Truth.of(factors.isEmpty() ? compares(constant.signum(), operator)
                : decider.compares(factors, constant, operator));
    }

    private Truth comparesTimes(Object left, Operator operator, Object right) {
        if (left instanceof Variable variable && right instanceof Variable) {
            return comparesTimes(decider.settle(variable), operator, right);
        }
        if (left == null || right == null) {
            return Truth.UNKNOWN;
        }
        if (left instanceof Variable variable) {
            return decider.settle(variable, time -> comparesTimes(time, operator, right));
        }
        if (right instanceof Variable variable) {
            return decider.settle(variable, time -> comparesTimes(left, operator, time));
        }
        return Truth.of(compares(((Instant) left).compareTo((Instant) right), operator));
    }

    /** What the settled terms add up to, or {@code null} where one is unknown; the others are added to the factors. */
    private static BigDecimal sum(List<Term> terms, BigDecimal sign, Match match, Map<Variable, BigDecimal> factors) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Term term : terms) {
            BigDecimal factor = term.factor().multiply(sign);
            Object value = value(term.operand(), match);
            if (value == null) {
                return null;
            }
            if (value instanceof Variable variable) {
                factors.merge(variable, factor, BigDecimal::add);
            } else {
                sum = sum.add(Numbers.of(value).multiply(factor));
            }
        }
        return sum;
    }

    private static Object value(Operand operand, Match match) {
        return operand instanceof Reference field ? match.value(field) : ((Literal) operand).value();
    }

    private static boolean compares(int sign, Operator operator) {
        return switch (operator) {
            case EQUAL -> sign == 0;
            case NOT_EQUAL -> sign != 0;
            case LESS -> sign < 0;
            case AT_MOST -> sign <= 0;
            case GREATER -> sign > 0;
            case AT_LEAST -> sign >= 0;
        };
    }
}

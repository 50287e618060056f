package org.complaintrules.report;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.complaintrules.drl.Condition;
import org.complaintrules.drl.FieldType;
import org.complaintrules.drl.Literal;
import org.complaintrules.drl.Matched;
import org.complaintrules.drl.Operator;
import org.complaintrules.drl.Pattern;
import org.complaintrules.drl.Reference;
import org.complaintrules.drl.Rule;
import org.complaintrules.drl.Term;
import org.complaintrules.outcome.Verdict;
import org.complaintrules.time.DeadlineStatus;

/** Says in words what one pattern of a rule asks of its fact. */
final class ConditionWords {
    private final Wording words;
    private final Rule rule;
    private final int pattern;

    ConditionWords(Wording words, Rule rule, int pattern) {
        this.words = words;
        this.rule = rule;
        this.pattern = pattern;
    }

    String of(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return joined(all.parts(), words.of("，且", ", and "));
        }
        if (condition instanceof Condition.AnyOf any) {
            return joined(any.parts(), words.of("，或", ", or "));
        }
        if (condition instanceof Condition.OneOf oneOf) {
            return words.pair(name(oneOf.field()), oneOf(oneOf));
        }
        if (condition instanceof Condition.Contains contains) {
            String value = literal(contains.value(), contains.list());
            return words.pair(name(contains.list()), contains.expected() ? words.of("包括", "includes ") + value
                    : words.of("已知，且不包括", "known, without ") + value);
        }
        if (condition instanceof Condition.Known known) {
            return words.pair(name(known.field()), known.expected() ? words.of("已知", "known")
                    : words.of("未知", "unknown"));
        }
        return comparison((Condition.Comparison) condition);
    }

    /** A field as it is called where a rule refers to it from elsewhere. */
    static String quoted(Wording words, Rule rule, int from, Reference field) {
        Pattern pattern = rule.when().get(field.pattern());
        String name = words.quoted(words.of(FieldNames.brief(pattern.matched(), field.field())));
        if (field.pattern() == from) {
            return name;
        }
        if (isNumbered(rule, field.pattern())) {
            return words.of("(" + (field.pattern() + 1) + ")的" + name, name + " of (" + (field.pattern() + 1) + ")");
        }
        return pattern.matched() instanceof Matched.OfOutcome outcome
                ? words.of(words.of(outcome.type().label()) + "的" + name,
                        name + " of the " + words.of(outcome.type().label()))
                : name;
    }

    /** Whether a pattern needs a number, since the rule has another of its type. */
    static boolean isNumbered(Rule rule, int pattern) {
        return rule.when().stream().filter(each -> each.matched().equals(rule.when().get(pattern).matched()))
                .count() > 1;
    }

    private String joined(List<Condition> parts, String conjunction) {
        StringBuilder out = new StringBuilder();
        for (Condition part : parts) {
            boolean nested = !(part instanceof Condition.Atom);
            out.append(out.isEmpty() ? "" : conjunction).append(nested ? words.of("（", "(") : "").append(of(part))
                    .append(nested ? words.of("）", ")") : "");
        }
        return out.toString();
    }

    private String oneOf(Condition.OneOf oneOf) {
        List<String> values = oneOf.values().stream().map(value -> literal(value, oneOf.field())).toList();
        return oneOf.expected() ? words.any(values)
                : words.of("已知，且不是", "known, and not ") + words.any(values);
    }

    private String comparison(Condition.Comparison comparison) {
        List<Term> left = comparison.left();
        List<Term> right = comparison.right();
        boolean equality = comparison.operator() == Operator.EQUAL || comparison.operator() == Operator.NOT_EQUAL;
        if (equality && left.size() == 1 && right.size() == 1 && left.get(0).operand() instanceof Reference field
                && right.get(0).operand() instanceof Literal value && !(value.value() instanceof BigDecimal)) {
            return words.pair(name(field), equality(comparison.operator() == Operator.EQUAL, value, field));
        }
        Set<String> units = new HashSet<>();
        comparison.references().forEach(each -> units.add(FieldNames.unit(matched(each), each.field())));
        String unit = units.size() == 1 ? units.iterator().next() : null;
        return sum(left, unit) + " " + symbol(comparison.operator()) + " " + sum(right, unit);
    }

    private String equality(boolean equal, Literal value, Reference field) {
        if (value.value() instanceof Boolean flag) {
            return words.value(flag == equal, null);
        }
        return (equal ? "" : words.of("已知，且不是", "known, and not ")) + literal(value, field);
    }

    private static String symbol(Operator operator) {
        return switch (operator) {
            case EQUAL -> "=";
            case NOT_EQUAL -> "≠";
            case LESS -> "<";
            case AT_MOST -> "≤";
            case GREATER -> ">";
            case AT_LEAST -> "≥";
        };
    }

    private String sum(List<Term> terms, String unit) {
        StringBuilder sum = new StringBuilder();
        for (Term term : terms) {
            boolean negative = term.factor().signum() < 0;
            sum.append(sum.isEmpty() ? negative ? "−" : "" : negative ? " − " : " + ");
            BigDecimal factor = term.factor().abs();
            boolean times = factor.compareTo(BigDecimal.ONE) != 0;
            if (term.operand() instanceof Reference field) {
                sum.append(quoted(words, rule, pattern, field));
            } else {
                sum.append(literal((Literal) term.operand(), times ? null : unit));
            }
            sum.append(times ? " × " + factor.toPlainString() : "");
        }
        return sum.toString();
    }

    private String literal(Literal literal, String unit) {
        return literal.value() instanceof BigDecimal number ? words.number(number, unit)
                : literal.type() == FieldType.Plain.TEXT ? words.quoted((String) literal.value())
                : words.value(literal.value(), unit);
    }

    /** A value as the field that it is compared with understands it: the texts of outcomes are codes. */
    private String literal(Literal literal, Reference field) {
        return matched(field) instanceof Matched.OfOutcome && literal.value() instanceof String code
                ? outcomeValue(field, code) : literal(literal, FieldNames.unit(matched(field), field.field()));
    }

    /** The code of an outcome's field in words. */
    String outcomeValue(Reference field, String value) {
        return switch (field.type().drlName()) {
            case "DeadlineStatus" -> words.value(DeadlineStatus.valueOf(value), null);
            case "Verdict" -> words.value(Verdict.valueOf(value), null);
            default -> words.code(value);
        };
    }

    private String name(Reference field) {
        return field.pattern() == pattern ? words.of(FieldNames.brief(matched(field), field.field()))
                : quoted(words, rule, pattern, field);
    }

    private Matched matched(Reference field) {
        return rule.when().get(field.pattern()).matched();
    }
}

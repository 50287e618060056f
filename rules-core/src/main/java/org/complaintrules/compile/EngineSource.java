package org.complaintrules.compile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.complaintrules.drl.Argument;
import org.complaintrules.drl.Conclusion;
import org.complaintrules.drl.Condition;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.FieldType;
import org.complaintrules.drl.Pattern;
import org.complaintrules.drl.Reference;
import org.complaintrules.drl.Rule;
import org.complaintrules.outcome.OutcomeField;
import org.complaintrules.outcome.Verdict;
import org.complaintrules.time.Span;

/**
 * Prints a policy's model as the DRL that is compiled. Nothing of the files' text reaches the compiler: only names,
 * numbers and codes that were read and checked, and the guards that keep what is unknown from being taken for "no".
 */
final class EngineSource {
    private final PolicyModel policy;
    private final StringBuilder out = new StringBuilder();

    private EngineSource(PolicyModel policy) {
        this.policy = policy;
    }

    static String print(PolicyModel policy) {
        EngineSource source = new EngineSource(policy);
        source.header();
        source.facts();
        for (int i = 0; i < policy.rules().size(); i++) {
            source.rule(i, policy.rules().get(i));
        }
        return source.out.toString();
    }

    /** The variable under which a field of a pattern is known to later patterns and to the conclusions. */
    static String variable(Reference field) {
        return "$" + field.pattern() + "_" + field.field();
    }

    private void header() {
        line("package " + policy.schema().packageName());
        line("import java.math.BigDecimal");
        line("import java.time.Instant");
        line("import java.time.LocalDate");
        line("import java.util.List");
        line("import org.complaintrules.outcome.*");
        line("import org.complaintrules.time.DeadlineStatus");
        line("import org.complaintrules.time.Span");
        line("import " + Given.class.getName());
        line("global org.complaintrules.outcome.CaseClock clock");
        line("global " + RuleOutput.class.getName() + " output");
    }

    private void facts() {
        for (FieldType.Enumeration enumeration : policy.schema().enumerations()) {
            line("declare enum " + enumeration.drlName());
            line("  " + String.join(", ", enumeration.values()) + ";");
            line("end");
        }
        for (FactType type : policy.schema().types()) {
            line("declare " + type.name());
            type.fields().forEach(field -> line("  " + field.name() + " : "
                    + engineType(field.type())));
            line("end");
        }
    }

    /** The class that holds a field's values; all numbers are exact decimals, so that no sum or product overflows. */
    private static String engineType(FieldType type) {
        return type instanceof FieldType.ListOf ? "List"
                : type == FieldType.Plain.LONG ? FieldType.Plain.DECIMAL.drlName() : type.drlName();
    }

    private void rule(int position, Rule rule) {
        line("rule \"" + position + "\"");
        line("when");
        Set<Reference> known = fieldsThatMustBeKnown(rule);
        Set<Reference> bound = boundFields(rule);
        Set<String> closed = new TreeSet<>();
        for (Pattern pattern : rule.when()) {
            if (pattern.quantifier() == Pattern.Quantifier.NONE) {
                closed.add(pattern.matched().drlName());
            }
        }
        closed.forEach(type -> line("  Given(type == \"" + type + "\")"));
        for (int i = 0; i < rule.when().size(); i++) {
            line("  " + pattern(i, rule.when().get(i), known, bound));
        }
        line("then");
        String matched = matched(rule);
        for (int i = 0; i < rule.then().size(); i++) {
            line("  output.conclude(" + position + ", " + i + ", " + conclusion(rule.then().get(i)) + ", " + matched
                    + ");");
        }
        line("end");
    }

    private static String matched(Rule rule) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < rule.when().size(); i++) {
            if (rule.when().get(i).quantifier() == Pattern.Quantifier.ONE) {
                names.add("$" + i);
            }
        }
        return "new Object[] {" + String.join(", ", names) + "}";
    }

    /** Fields without which the rule can say nothing: those that an outcome is given, and those that "not" compares. */
    private static Set<Reference> fieldsThatMustBeKnown(Rule rule) {
        Set<Reference> known = new LinkedHashSet<>();
        for (Conclusion conclusion : rule.then()) {
            if (conclusion instanceof Conclusion.Stated stated) {
                for (int i = 0; i < stated.arguments().size(); i++) {
                    if (stated.arguments().get(i) instanceof Argument.Bound bound) {
                        known.add(bound.field());
                    }
                }
            }
        }
        // Inside "not", what is unknown would make the pattern fail and the rule hold.
        for (int i = 0; i < rule.when().size(); i++) {
            if (rule.when().get(i).quantifier() == Pattern.Quantifier.NONE) {
                known.addAll(fieldsOfOthers(rule, i));
            }
        }
        return known;
    }

    /** Fields that are read outside the pattern they belong to. */
    private static Set<Reference> boundFields(Rule rule) {
        Set<Reference> bound = new LinkedHashSet<>();
        for (int i = 0; i < rule.when().size(); i++) {
            bound.addAll(fieldsOfOthers(rule, i));
        }
        for (Conclusion conclusion : rule.then()) {
            if (conclusion instanceof Conclusion.Stated stated) {
                stated.arguments().forEach(argument -> bound.addAll(argument.references()));
            } else if (conclusion instanceof Conclusion.Timed timed) {
                bound.addAll(timed.from().references());
                bound.addAll(timed.doneAt().references());
            }
        }
        return bound;
    }

    /** The fields of other patterns that a pattern reads. */
    private static Set<Reference> fieldsOfOthers(Rule rule, int pattern) {
        Set<Reference> fields = new LinkedHashSet<>();
        for (Condition.Atom atom : Condition.atoms(rule.when().get(pattern).conditions())) {
            atom.references().stream().filter(field -> field.pattern() != pattern).forEach(fields::add);
        }
        return fields;
    }

    private static String pattern(int index, Pattern pattern, Set<Reference> known, Set<Reference> bound) {
        List<String> constraints = new ArrayList<>();
        bound.stream().filter(field -> field.pattern() == index)
                .forEach(field -> constraints.add(variable(field) + " : " + ConditionPrinter.accessor(pattern.matched(), field)));
        known.stream().filter(field -> field.pattern() == index)
                .forEach(field -> constraints.add(ConditionPrinter.accessor(pattern.matched(), field) + " != null"));
        constraints.addAll(new ConditionPrinter(index, pattern.matched()).constraints(pattern.conditions()));
        String prefix = switch (pattern.quantifier()) {
            case ONE -> "$" + index + " : ";
            case EXISTS -> "exists ";
            case NONE -> "not ";
        };
        return prefix + pattern.matched().drlName() + constraints.stream().collect(Collectors.joining(", ", "(", ")"));
    }

    private static String conclusion(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.Timed timed) {
            String span = timed.span() == null ? "" : quoted(timed.span().toString()) + ", ";
            return "clock." + (timed.span() == null ? "due" : "deadline") + "(" + quoted(timed.action()) + ", " + span
                    + time(timed.from()) + ", " + time(timed.doneAt()) + ")";
        }
        Conclusion.Stated stated = (Conclusion.Stated) conclusion;
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < stated.arguments().size(); i++) {
            arguments.add(argument(stated.type().fields().get(i), stated.arguments().get(i)));
        }
        return "new " + stated.type().drlName() + "(" + String.join(", ", arguments) + ")";
    }

    private static String time(Argument argument) {
        if (argument instanceof Argument.Earliest earliest) {
            return "clock.earliest(" + time(earliest.first()) + ", " + time(earliest.second()) + ")";
        }
        return variable(((Argument.Bound) argument).field());
    }

    private static String argument(OutcomeField field, Argument argument) {
        if (argument instanceof Argument.Bound bound) {
            String variable = variable(bound.field());
            FieldType type = bound.field().type();
            return type instanceof FieldType.Enumeration ? variable + ".name()" : variable;
        }
        Object value = ((Argument.Fixed) argument).value();
        if (value == null) {
            return field.kind() == OutcomeField.Kind.SPAN ? "(Span) null" : "(BigDecimal) null";
        }
        if (value instanceof BigDecimal number) {
            return "new BigDecimal(\"" + number.toPlainString() + "\")";
        }
        if (value instanceof Span span) {
            return "Span.parse(\"" + span + "\")";
        }
        if (value instanceof Verdict verdict) {
            return "Verdict." + verdict.name();
        }
        return value instanceof String code ? quoted(code) : value.toString();
    }

    private static String quoted(String code) {
        return '"' + code + '"';
    }

    private void line(String line) {
        out.append(line).append('\n');
    }
}

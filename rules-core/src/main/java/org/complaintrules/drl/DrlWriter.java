package org.complaintrules.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a rule, or a part of it, as its author would: no guards, and nothing that the policy subset of DRL does not
 * allow. What is written reads back as the same rule, but for places. Variables are named after the fields they are
 * bound to.
 */
public final class DrlWriter {
    private final Rule rule;
    private final VariableNames variables;

    /**
     * A writer for a rule.
     *
     * @param rule the rule
     */
    public DrlWriter(Rule rule) {
        this.rule = rule;
        this.variables = new VariableNames(rule);
    }

    /**
     * A whole rule file.
     *
     * @param schema the policy's fact types
     * @param rules the rules
     * @return the text of the file
     */
    public static String file(FactSchema schema, List<Rule> rules) {
        String header = """
                package %s

                import org.complaintrules.outcome.*
                import org.complaintrules.time.*

                global CaseClock clock
                """.formatted(schema.packageName());
        return header + rules.stream().map(rule -> "\n" + new DrlWriter(rule).rule()).collect(Collectors.joining());
    }

    /**
     * The whole rule.
     *
     * @return its text, several lines, each with its end
     */
    public String rule() {
        List<String> lines = new ArrayList<>(List.of(heading()));
        annotation("zh", rule.name().zh().equals(rule.name().en()) ? List.of() : List.of(rule.name().zh()), lines);
        annotation("clause", rule.clauses(), lines);
        annotation("overrides", rule.overrides(), lines);
        annotation("replaces", rule.replaces(), lines);
        lines.add("when");
        for (int i = 0; i < rule.when().size(); i++) {
            lines.add("    " + pattern(i));
        }
        lines.add("then");
        rule.then().forEach(conclusion -> lines.add("    " + conclusion(conclusion)));
        lines.add("end");
        return String.join("\n", lines) + "\n";
    }

    /**
     * The line that names the rule.
     *
     * @return such as {@code rule "reply late: fine"}
     */
    public String heading() {
        return "rule \"" + rule.name().en() + '"';
    }

    /**
     * An annotation that names clauses.
     *
     * @param name its name, such as {@code overrides}
     * @param clauses the ids of the clauses
     * @return such as {@code @overrides("c1 c2")}, or an empty text where there are no clauses
     */
    public static String annotation(String name, List<String> clauses) {
        return clauses.isEmpty() ? "" : "@" + name + "(\"" + String.join(" ", clauses) + "\")";
    }

    private static void annotation(String name, List<String> words, List<String> lines) {
        if (!words.isEmpty()) {
            lines.add("    " + annotation(name, words));
        }
    }

    /**
     * A pattern of the rule.
     *
     * @param index its position in the rule, from 0
     * @return the pattern, in one line
     */
    public String pattern(int index) {
        Pattern pattern = rule.when().get(index);
        ConditionWriter conditions = new ConditionWriter(index, variables);
        List<String> parts = new ArrayList<>();
        if (!pattern.conditions().isEmpty()) {
            parts.add(conditions.constraints(pattern.conditions()));
        }
        pattern.bound().forEach(field -> parts.add(variables.of(index, field) + " : " + field));
        String quantifier = switch (pattern.quantifier()) {
            case ONE -> "";
            case EXISTS -> "exists ";
            case NONE -> "not ";
        };
        return quantifier + pattern.matched().drlName() + "(" + String.join(", ", parts) + ")";
    }

    /**
     * A condition of a pattern, or a part of one.
     *
     * @param pattern the position of the pattern in the rule, from 0
     * @param condition the condition
     * @return the condition, in one line
     */
    public String condition(int pattern, Condition condition) {
        return new ConditionWriter(pattern, variables).condition(condition);
    }

    /**
     * A conclusion of the rule.
     *
     * @param conclusion the conclusion
     * @return the statement, such as {@code insert(new Duty("HANDLER", "REPLY"));}
     */
    public String conclusion(Conclusion conclusion) {
        return "insert(" + new ConclusionWriter(variables).conclusion(conclusion) + ");";
    }
}

package org.complaintrules.drl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.complaintrules.outcome.OutcomeField;
import org.complaintrules.text.Problem;
import org.complaintrules.text.Text;

/**
 * In which order rules may conclude and be overridden, so that the order in which they are written decides nothing. A
 * rule runs after every rule that can conclude what it asks for, and after every rule that can override one of those.
 * Rules are named by their position in the list they were given in.
 */
public final class Layers {
    private final List<Rule> rules;
    private final List<BitSet> overriders;
    private final int[] layer;
    private final int[] release;
    private final int[] overrideOrder;

    private Layers(List<Rule> rules, List<Problem> problems) {
        this.rules = List.copyOf(rules);
        this.overriders = closure(directOverriders());
        this.layer = new int[rules.size()];
        this.release = new int[rules.size()];
        this.overrideOrder = new int[rules.size()];
        List<BitSet> needs = needs();
        if (refuseCycles(overriders, problems, true) | refuseCycles(closure(needs), problems, false)) {
            return;
        }
        int[] depth = depths(needs);
        int[] overrideDepth = depths(overriders);
        for (int rule = 0; rule < rules.size(); rule++) {
            layer[rule] = depth[rule];
            release[rule] = depth[rule];
        }
        for (int rule = 0; rule < rules.size(); rule++) {
            int own = rule;
            overriders.get(rule).stream().forEach(other -> release[own] = Math.max(release[own], depth[other]));
        }
        Integer[] order = new Integer[rules.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        Arrays.sort(order, Comparator.comparingInt(rule -> overrideDepth[rule]));
        for (int i = 0; i < order.length; i++) {
            overrideOrder[i] = order[i];
        }
    }

    /**
     * Works out the order of rules.
     *
     * @param rules the rules of a policy
     * @param problems where rules that could conclude or override each other in a circle are reported
     * @return the order; not to be used where a problem was reported
     */
    public static Layers of(List<Rule> rules, List<Problem> problems) {
        return new Layers(rules, problems);
    }

    /**
     * The layer in which a rule concludes.
     *
     * @param rule the rule's position
     * @return its layer, from 0
     */
    public int layer(int rule) {
        return layer[rule];
    }

    /**
     * The layer after which it is settled whether a rule's rulings stand: its own, or that of a rule that can override
     * it. Only then may other rules match what it concluded.
     *
     * @param rule the rule's position
     * @return the layer, from 0
     */
    public int release(int rule) {
        return release[rule];
    }

    /**
     * The last layer.
     *
     * @return its number, from 0
     */
    public int last() {
        int last = 0;
        for (int each : release) {
            last = Math.max(last, each);
        }
        return last;
    }

    /**
     * All rules, each after those that can override it.
     *
     * @return the positions of the rules
     */
    public int[] overrideOrder() {
        return overrideOrder.clone();
    }

    /**
     * Whether a rule gives way to another where they conclude the same kind of outcome about the same facts.
     *
     * @param rule the rule that would give way
     * @param other the more special rule
     * @return {@code true} where the other overrides it on the same subject or replaces it
     */
    public boolean givesWay(int rule, int other) {
        return rule != other && (names(rules.get(other).overrides(), rules.get(rule)) || replaces(rule, other));
    }

    /**
     * Whether a rule gives way to another whatever the subject.
     *
     * @param rule the rule that would give way
     * @param other the more special rule
     * @return whether the other replaces it
     */
    public boolean replaces(int rule, int other) {
        return rule != other && names(rules.get(other).replaces(), rules.get(rule));
    }

    /**
     * Whether some rule can match what a rule concludes.
     *
     * @param rule the rule's position
     * @return whether its rulings are asked for
     */
    public boolean isAskedFor(int rule) {
        return rules.stream().anyMatch(other -> asksFor(other, rules.get(rule)));
    }

    private static boolean names(List<String> clauses, Rule rule) {
        return rule.clauses().stream().anyMatch(clauses::contains);
    }

    private List<BitSet> directOverriders() {
        List<BitSet> direct = new ArrayList<>();
        for (int rule = 0; rule < rules.size(); rule++) {
            BitSet others = new BitSet();
            for (int other = 0; other < rules.size(); other++) {
                if (givesWay(rule, other) && canMeet(rule, other)) {
                    others.set(other);
                }
            }
            direct.add(others);
        }
        return direct;
    }

    /** Whether both can conclude the same kind of outcome, on one subject unless that does not matter. */
    private boolean canMeet(int rule, int other) {
        for (Conclusion mine : rules.get(rule).then()) {
            for (Conclusion theirs : rules.get(other).then()) {
                if (mine.type() == theirs.type() && (replaces(rule, other) || canShareSubject(mine, theirs))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean canShareSubject(Conclusion mine, Conclusion theirs) {
        return mine.type().fields().stream()
                .filter(field -> field.role() == OutcomeField.Role.SUBJECT)
                .allMatch(field -> mine.fixed(field.name()).isEmpty() || theirs.fixed(field.name()).isEmpty()
                        || mine.fixed(field.name()).equals(theirs.fixed(field.name())));
    }

    private List<BitSet> needs() {
        List<BitSet> needs = new ArrayList<>();
        for (Rule rule : rules) {
            BitSet others = new BitSet();
            for (int other = 0; other < rules.size(); other++) {
                if (asksFor(rule, rules.get(other))) {
                    others.set(other);
                    others.or(overriders.get(other));
                }
            }
            needs.add(others);
        }
        return needs;
    }

    private static boolean asksFor(Rule rule, Rule other) {
        return rule.when().stream().anyMatch(pattern -> other.then().stream()
                .anyMatch(conclusion -> canMatch(pattern, conclusion)));
    }

    /** Whether a pattern can match what a rule concludes, as far as the values written in both tell. */
    private static boolean canMatch(Pattern pattern, Conclusion conclusion) {
        return pattern.matched() instanceof Matched.OfOutcome outcome && outcome.type() == conclusion.type()
                && pattern.conditions().stream().allMatch(condition -> canHold(condition, conclusion));
    }

    private static boolean canHold(Condition condition, Conclusion conclusion) {
        if (condition instanceof Condition.AnyOf any) {
            return any.parts().stream().anyMatch(part -> canHold(part, conclusion));
        }
        if (condition instanceof Condition.AllOf all) {
            return all.parts().stream().allMatch(part -> canHold(part, conclusion));
        }
        if (condition instanceof Condition.OneOf oneOf) {
            return conclusion.fixed(oneOf.field().field())
                    .map(value -> oneOf.values().stream().anyMatch(each -> same(each, value)) == oneOf.expected())
                    .orElse(true);
        }
        if (condition instanceof Condition.Comparison comparison
                && comparison.left().size() == 1 && comparison.right().size() == 1
                && comparison.left().get(0).operand() instanceof Reference field
                && comparison.right().get(0).operand() instanceof Literal literal
                && field.type() == FieldType.Plain.TEXT) {
            return conclusion.fixed(field.field())
                    .map(value -> same(literal, value) == (comparison.operator() == Operator.EQUAL)).orElse(true);
        }
        return true;
    }

    private static boolean same(Literal literal, Object value) {
        return literal.value().equals(value instanceof Enum<?> constant ? constant.name() : value);
    }

    private static List<BitSet> closure(List<BitSet> direct) {
        List<BitSet> closed = new ArrayList<>();
        direct.forEach(each -> closed.add((BitSet) each.clone()));
        for (int middle = 0; middle < closed.size(); middle++) {
            for (BitSet each : closed) {
                if (each.get(middle)) {
                    each.or(closed.get(middle));
                }
            }
        }
        return closed;
    }

    private boolean refuseCycles(List<BitSet> closed, List<Problem> problems, boolean overriding) {
        boolean found = false;
        for (int rule = 0; rule < closed.size(); rule++) {
            if (closed.get(rule).get(rule)) {
                found = true;
                Rule mine = rules.get(rule);
                int own = rule;
                String others = String.join(", ", closed.get(rule).stream()
                        .filter(other -> other != own && closed.get(other).get(own))
                        .mapToObj(other -> '"' + rules.get(other).name().en() + '"').toList());
                problems.add(new Problem(overriding ? "override-cycle" : "rule-cycle", mine.place(), overriding
                        ? Text.of("规则“%s”与其他规则互相排除:%s", "the rule '%s' and others override each other: %s",
                                mine.name(), others)
                        : Text.of("规则“%s”直接或间接地以自己的推断为条件%s",
                                "the rule '%s' asks, directly or through others, for what it concludes itself%s",
                                mine.name(), others.isEmpty() ? "" : ": " + others),
                        Text.of("拆开循环", "break the circle")));
            }
        }
        return found;
    }

    /** For each rule the length of the longest chain of rules that must come before it. */
    private static int[] depths(List<BitSet> before) {
        int[] depths = new int[before.size()];
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int rule = 0; rule < depths.length; rule++) {
                int least = before.get(rule).stream().map(other -> depths[other] + 1).max().orElse(0);
                if (least > depths[rule]) {
                    depths[rule] = least;
                    changed = true;
                }
            }
        }
        return depths;
    }
}

package org.complaintrules.drl;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.complaintrules.outcome.OutcomeType;
import org.complaintrules.outcome.Values;
import org.complaintrules.text.Problem;
import org.complaintrules.text.Text;

/** Works out in which order the rules of a policy may conclude, or finds the circles that forbid any order. */
final class LayerPlan {
    private final List<Rule> rules;
    /** By clause the rules that override it, on the same subject or whatever the subject. */
    private final Map<String, BitSet> overriding = new HashMap<>();
    private final Map<String, BitSet> replacing = new HashMap<>();
    private final Map<OutcomeType, BitSet> concluding = new EnumMap<>(OutcomeType.class);
    private final List<BitSet> overriders;
    private final List<BitSet> asked;
    private final List<BitSet> needs;
    private final boolean circular;

    LayerPlan(List<Rule> rules, List<Problem> problems) {
        this.rules = rules;
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            note(overriding, rule.overrides(), i);
            note(replacing, rule.replaces(), i);
            note(concluding, rule.then().stream().map(Conclusion::type).toList(), i);
        }
        this.overriders = closure(directOverriders());
        this.asked = rules.stream().map(this::askedBy).toList();
        this.needs = needs();
        this.circular = refuseCycles(overriders, problems, true) | refuseCycles(closure(needs), problems, false);
    }

    private static <K> void note(Map<K, BitSet> rules, List<K> keys, int rule) {
        keys.forEach(key -> rules.computeIfAbsent(key, none -> new BitSet()).set(rule));
    }

    Layers layers() {
        if (circular) {
            return new Layers(List.of(), List.of());
        }
        int[] layer = depths(needs);
        int[] overrideDepth = depths(overriders);
        BitSet askedFor = new BitSet();
        asked.forEach(askedFor::or);
        List<Layers.Position> positions = new ArrayList<>();
        for (int rule = 0; rule < rules.size(); rule++) {
            int release = overriders.get(rule).stream().map(other -> layer[other]).reduce(layer[rule], Math::max);
            positions.add(new Layers.Position(layer[rule], release, askedFor.get(rule),
                    overriders(rule, overriding).stream().boxed().toList(),
                    overriders(rule, replacing).stream().boxed().toList()));
        }
        return new Layers(positions, IntStream.range(0, rules.size()).boxed()
                .sorted(Comparator.comparingInt(rule -> overrideDepth[rule])).toList());
    }

    /** The other rules that name a clause of a rule. */
    private BitSet overriders(int rule, Map<String, BitSet> byClause) {
        BitSet others = new BitSet();
        rules.get(rule).clauses().stream().map(byClause::get).filter(Objects::nonNull).forEach(others::or);
        others.clear(rule);
        return others;
    }

    private List<BitSet> directOverriders() {
        List<BitSet> direct = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            BitSet others = new BitSet();
            overriders(i, overriding).stream().filter(other -> canMeet(rule, rules.get(other), false))
                    .forEach(others::set);
            overriders(i, replacing).stream().filter(other -> canMeet(rule, rules.get(other), true))
                    .forEach(others::set);
            direct.add(others);
        }
        return direct;
    }

    /** Whether both can conclude the same kind of outcome, on one subject unless that does not matter. */
    private static boolean canMeet(Rule rule, Rule other, boolean whateverTheSubject) {
        return rule.then().stream().anyMatch(mine -> other.then().stream().anyMatch(theirs ->
                mine.type() == theirs.type() && (whateverTheSubject || mine.canShareSubject(theirs))));
    }

    private List<BitSet> needs() {
        List<BitSet> needs = new ArrayList<>();
        for (BitSet outcomes : asked) {
            BitSet others = (BitSet) outcomes.clone();
            outcomes.stream().forEach(other -> others.or(overriders.get(other)));
            needs.add(others);
        }
        return needs;
    }

    /** The rules that can conclude what a rule asks for; most rules ask for facts alone. */
    private BitSet askedBy(Rule rule) {
        BitSet others = new BitSet();
        for (int i = 0; i < rule.when().size(); i++) {
            int index = i;
            Pattern pattern = rule.when().get(i);
            if (pattern.matched() instanceof Matched.OfOutcome outcome) {
                concluding.getOrDefault(outcome.type(), new BitSet()).stream()
                        .filter(other -> rules.get(other).then().stream()
                                .anyMatch(conclusion -> canMatch(pattern, index, conclusion)))
                        .forEach(others::set);
            }
        }
        return others;
    }

    /** Whether a pattern can match what a rule concludes, as far as the values written in both tell. */
    private static boolean canMatch(Pattern pattern, int index, Conclusion conclusion) {
        return pattern.matched() instanceof Matched.OfOutcome outcome && outcome.type() == conclusion.type()
                && pattern.conditions().stream().allMatch(condition -> canHold(condition, index, conclusion));
    }

    private static boolean canHold(Condition condition, int pattern, Conclusion conclusion) {
        if (condition instanceof Condition.AnyOf any) {
            return any.parts().stream().anyMatch(part -> canHold(part, pattern, conclusion));
        }
        if (condition instanceof Condition.AllOf all) {
            return all.parts().stream().allMatch(part -> canHold(part, pattern, conclusion));
        }
        if (condition instanceof Condition.OneOf oneOf && oneOf.field().pattern() == pattern) {
            return conclusion.fixed(oneOf.field().field())
                    .map(value -> oneOf.values().stream().anyMatch(each -> same(each, value)) == oneOf.expected())
                    .orElse(true);
        }
        if (condition instanceof Condition.Comparison comparison
                && comparison.left().size() == 1 && comparison.right().size() == 1
                && comparison.left().get(0).operand() instanceof Reference field && field.pattern() == pattern
                && comparison.right().get(0).operand() instanceof Literal literal
                && field.type() == FieldType.Plain.TEXT) {
            return conclusion.fixed(field.field())
                    .map(value -> same(literal, value) == (comparison.operator() == Operator.EQUAL)).orElse(true);
        }
        return true;
    }

    private static boolean same(Literal literal, Object value) {
        return Values.same(literal.value(), value instanceof Enum<?> constant ? constant.name() : value);
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
                        ? Text.of("规则“%s”与其他规则互相排除：%s", "the rule '%s' and others override each other: %s",
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

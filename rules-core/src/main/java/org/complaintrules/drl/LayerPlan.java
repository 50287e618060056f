package org.complaintrules.drl;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
        this(rules, problems, null);
    }

    /** A plan that takes over what another found of pairs of rules that stand in both lists. */
    LayerPlan(List<Rule> rules, List<Problem> problems, LayerPlan other) {
        this.rules = rules;
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            note(overriding, rule.overrides(), i);
            note(replacing, rule.replaces(), i);
            note(concluding, rule.then().stream().map(Conclusion::type).toList(), i);
        }
        this.overriders = closure(directOverriders());
        this.asked = asked(other);
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
            int release = Math.max(layer[rule], greatest(overriders.get(rule), layer));
            positions.add(new Layers.Position(layer[rule], release, askedFor.get(rule),
                    list(overriders(rule, overriding)), list(overriders(rule, replacing))));
        }
        return new Layers(positions, IntStream.range(0, rules.size()).boxed()
                .sorted(Comparator.comparingInt(rule -> overrideDepth[rule])).toList());
    }

    /** The other rules that name a clause of a rule. */
    private BitSet overriders(int rule, Map<String, BitSet> byClause) {
        BitSet others = new BitSet();
        if (!byClause.isEmpty()) {
            rules.get(rule).clauses().stream().map(byClause::get).filter(Objects::nonNull).forEach(others::or);
            others.clear(rule);
        }
        return others;
    }

    private static List<Integer> list(BitSet rules) {
        return rules.isEmpty() ? List.of() : rules.stream().boxed().toList();
    }

    /** The greatest number of one of some rules, or -1 where there is none. */
    private static int greatest(BitSet rules, int[] numbers) {
        int greatest = -1;
        for (int rule = rules.nextSetBit(0); rule >= 0; rule = rules.nextSetBit(rule + 1)) {
            greatest = Math.max(greatest, numbers[rule]);
        }
        return greatest;
    }

    private List<BitSet> directOverriders() {
        List<BitSet> direct = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            BitSet others = new BitSet();
            list(overriders(i, overriding)).stream().filter(other -> canMeet(rule, rules.get(other), false))
                    .forEach(others::set);
            list(overriders(i, replacing)).stream().filter(other -> canMeet(rule, rules.get(other), true))
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
            list(outcomes).forEach(other -> others.or(overriders.get(other)));
            needs.add(others);
        }
        return needs;
    }

    /** For each rule those that can conclude what it asks for. */
    private List<BitSet> asked(LayerPlan other) {
        if (other == null) {
            return rules.stream().map(rule -> askedBy(rule, null)).toList();
        }
        Map<Rule, Integer> before = positions(other.rules);
        Map<Rule, Integer> now = positions(rules);
        BitSet added = new BitSet();
        IntStream.range(0, rules.size()).filter(rule -> !before.containsKey(rules.get(rule))).forEach(added::set);
        List<BitSet> asked = new ArrayList<>();
        for (Rule rule : rules) {
            Integer position = before.get(rule);
            BitSet others = askedBy(rule, position == null ? null : added);
            if (position != null) {
                list(other.asked.get(position)).stream().map(each -> now.get(other.rules.get(each)))
                        .filter(Objects::nonNull).forEach(others::set);
            }
            asked.add(others);
        }
        return asked;
    }

    /** Where each rule stands; equal rules may stand in one list. */
    private static Map<Rule, Integer> positions(List<Rule> rules) {
        Map<Rule, Integer> positions = new IdentityHashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            positions.put(rules.get(i), i);
        }
        return positions;
    }

    /** The rules, of some or of all, that can conclude what a rule asks for; most rules ask for facts alone. */
    private BitSet askedBy(Rule rule, BitSet some) {
        BitSet others = new BitSet();
        for (int i = 0; i < rule.when().size(); i++) {
            int index = i;
            Pattern pattern = rule.when().get(i);
            if (pattern.matched() instanceof Matched.OfOutcome outcome) {
                concluding.getOrDefault(outcome.type(), new BitSet()).stream()
                        .filter(other -> some == null || some.get(other))
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
            BitSet beyond = closed.get(middle);
            if (beyond.isEmpty()) {
                continue;
            }
            for (BitSet each : closed) {
                if (each.get(middle)) {
                    each.or(beyond);
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
                int least = greatest(before.get(rule), depths) + 1;
                if (least > depths[rule]) {
                    depths[rule] = least;
                    changed = true;
                }
            }
        }
        return depths;
    }
}

package org.complaintrules.drl.reference;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.complaintrules.drl.Condition;
import org.complaintrules.drl.Layers;
import org.complaintrules.drl.Matched;
import org.complaintrules.drl.Pattern;
import org.complaintrules.drl.Rule;

/** The rules of a policy with what can be told of them before there is a case. Safe for any number of threads. */
public final class PreparedRules {
    private final List<Rule> rules;
    private final Layers layers;
    /** Made when first asked for: of many policies that differ in one rule, few others are looked at. */
    private final AtomicReferenceArray<PreparedRule> prepared;

    /**
     * Prepares rules.
     *
     * @param rules the rules
     * @param layers where they stand among each other
     */
    public PreparedRules(List<Rule> rules, Layers layers) {
        this.rules = rules;
        this.layers = layers;
        this.prepared = new AtomicReferenceArray<>(rules.size());
    }

    private PreparedRule prepared(int position) {
        PreparedRule rule = prepared.get(position);
        if (rule == null) {
            rule = new PreparedRule(rules.get(position), pattern -> producers(position, pattern));
            prepared.set(position, rule);
        }
        return rule;
    }

    private List<Integer> producers(int rule, int index) {
        Pattern pattern = rules.get(rule).when().get(index);
        if (!(pattern.matched() instanceof Matched.OfOutcome)) {
            return List.of();
        }
        int layer = layers.rules().get(rule).layer();
        return IntStream.range(0, rules.size()).filter(other -> layers.rules().get(other).release() < layer
                && Writing.canMatch(pattern, index, rules.get(other))).boxed().toList();
    }

    /** The conditions of a pattern that read no ruling. */
    List<Condition> conditionsOfFacts(int rule, int pattern) {
        return prepared(rule).conditionsOfFacts(pattern);
    }

    int count() {
        return rules.size();
    }

    Rule rule(int position) {
        return rules.get(position);
    }

    Layers.Position position(int rule) {
        return layers.rules().get(rule);
    }

    /** The rules that can conclude what a pattern asks for, and are settled before its rule is evaluated. */
    List<Integer> producersFor(int rule, int pattern) {
        return prepared(rule).producers(pattern);
    }

    /** Whether a rule concludes the same whichever ruling a pattern of it matches. */
    boolean isUnread(int rule, int pattern) {
        return prepared(rule).isUnread(pattern);
    }

    /** Whether what a rule concludes is about the case as a whole. */
    boolean isAboutNothing(int rule) {
        return prepared(rule).isAboutNothing();
    }
}

package org.complaintrules.drl.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.complaintrules.drl.Conclusion;
import org.complaintrules.drl.Condition;
import org.complaintrules.drl.Layers;
import org.complaintrules.drl.Matched;
import org.complaintrules.drl.Pattern;
import org.complaintrules.drl.Reference;
import org.complaintrules.drl.Rule;

/** The rules of a policy with what can be told of them before there is a case. Safe for any number of threads. */
public final class PreparedRules {
    private final List<Rule> rules;
    private final Layers layers;
    /** For each rule and pattern the rules that can conclude what it asks for. */
    private final List<List<List<Integer>>> producers = new ArrayList<>();
    /** For each rule and pattern whether nothing outside the pattern reads what it matched. */
    private final List<boolean[]> unread = new ArrayList<>();
    /** For each rule and pattern the conditions that read facts only. */
    private final List<List<List<Condition>>> ofFacts = new ArrayList<>();
    private final boolean[] aboutNothing;

    /**
     * Prepares rules.
     *
     * @param rules the rules
     * @param layers where they stand among each other
     */
    public PreparedRules(List<Rule> rules, Layers layers) {
        this.rules = rules;
        this.layers = layers;
        this.aboutNothing = new boolean[rules.size()];
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            aboutNothing[i] = rule.when().stream().allMatch(pattern -> pattern.quantifier() != Pattern.Quantifier.ONE
                    || pattern.matched() instanceof Matched.OfFact fact && !fact.type().many());
            ofFacts.add(rule.when().stream().map(pattern -> pattern.conditions().stream()
                    .filter(condition -> readsFactsOnly(rule, condition)).toList()).toList());
            List<List<Integer>> ofRule = new ArrayList<>();
            boolean[] unreadOfRule = new boolean[rule.when().size()];
            for (int pattern = 0; pattern < unreadOfRule.length; pattern++) {
                ofRule.add(producers(i, pattern));
                unreadOfRule[pattern] = isUnread(rule, pattern);
            }
            producers.add(ofRule);
            unread.add(unreadOfRule);
        }
    }

    private List<Integer> producers(int rule, int index) {
        Pattern pattern = rules.get(rule).when().get(index);
        int layer = layers.rules().get(rule).layer();
        return IntStream.range(0, rules.size()).filter(other -> layers.rules().get(other).release() < layer
                && Writing.canMatch(pattern, index, rules.get(other))).boxed().toList();
    }

    /** Whether a pattern reads no other pattern, and is read by none and by no conclusion. */
    private static boolean isUnread(Rule rule, int index) {
        for (int i = 0; i < rule.when().size(); i++) {
            for (Condition.Atom atom : Condition.atoms(rule.when().get(i).conditions())) {
                for (Reference field : atom.references()) {
                    if (field.pattern() != i && (field.pattern() == index || i == index)) {
                        return false;
                    }
                }
            }
        }
        return rule.then().stream().flatMap(PreparedRules::read).noneMatch(field -> field.pattern() == index);
    }

    private static Stream<Reference> read(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.Timed timed) {
            return Stream.of(timed.from(), timed.doneAt()).flatMap(argument -> argument.references().stream());
        }
        return ((Conclusion.Stated) conclusion).arguments().stream().flatMap(argument -> argument.references().stream());
    }

    private static boolean readsFactsOnly(Rule rule, Condition condition) {
        return condition.atoms().stream().flatMap(atom -> atom.references().stream())
                .allMatch(field -> rule.when().get(field.pattern()).matched() instanceof Matched.OfFact);
    }

    /** The conditions of a pattern that read no ruling. */
    List<Condition> conditionsOfFacts(int rule, int pattern) {
        return ofFacts.get(rule).get(pattern);
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
        return producers.get(rule).get(pattern);
    }

    /** Whether a rule concludes the same whichever ruling a pattern of it matches. */
    boolean isUnread(int rule, int pattern) {
        return unread.get(rule)[pattern];
    }

    /** Whether what a rule concludes is about the case as a whole. */
    boolean isAboutNothing(int rule) {
        return aboutNothing[rule];
    }
}

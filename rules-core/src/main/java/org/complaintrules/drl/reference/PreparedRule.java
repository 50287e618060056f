package org.complaintrules.drl.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.complaintrules.drl.Conclusion;
import org.complaintrules.drl.Condition;
import org.complaintrules.drl.Matched;
import org.complaintrules.drl.Pattern;
import org.complaintrules.drl.Reference;
import org.complaintrules.drl.Rule;

/** What can be told of one rule of a policy before there is a case. */
final class PreparedRule {
    private final List<List<Integer>> producers = new ArrayList<>();
    private final boolean[] unread;
    private final List<List<Condition>> ofFacts;
    private final boolean aboutNothing;

    /**
     * Prepares a rule.
     *
     * @param rule the rule
     * @param producers for each of its patterns the rules that can conclude what it asks for
     */
    PreparedRule(Rule rule, IntFunction<List<Integer>> producers) {
        this.unread = new boolean[rule.when().size()];
        for (int pattern = 0; pattern < unread.length; pattern++) {
            this.producers.add(producers.apply(pattern));
            this.unread[pattern] = isUnread(rule, pattern);
        }
        this.ofFacts = rule.when().stream().map(pattern -> pattern.conditions().stream()
                .filter(condition -> readsFactsOnly(rule, condition)).toList()).toList();
        this.aboutNothing = rule.when().stream().allMatch(pattern -> pattern.quantifier() != Pattern.Quantifier.ONE
                || pattern.matched() instanceof Matched.OfFact fact && !fact.type().many());
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
        return rule.then().stream().flatMap(PreparedRule::read).noneMatch(field -> field.pattern() == index);
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

    List<Integer> producers(int pattern) {
        return producers.get(pattern);
    }

    boolean isUnread(int pattern) {
        return unread[pattern];
    }

    List<Condition> conditionsOfFacts(int pattern) {
        return ofFacts.get(pattern);
    }

    boolean isAboutNothing() {
        return aboutNothing;
    }
}

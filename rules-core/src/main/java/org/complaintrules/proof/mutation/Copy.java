package org.complaintrules.proof.mutation;

import java.util.ArrayList;
import java.util.List;
import org.complaintrules.drl.Conclusion;
import org.complaintrules.drl.Condition;
import org.complaintrules.drl.Pattern;
import org.complaintrules.drl.Rule;

/** Copies with one part replaced or left out. */
final class Copy {
    private Copy() {
    }

    static <T> List<T> with(List<T> list, int index, T value) {
        List<T> copy = new ArrayList<>(list);
        copy.set(index, value);
        return copy;
    }

    static <T> List<T> without(List<T> list, int index) {
        List<T> copy = new ArrayList<>(list);
        copy.remove(index);
        return copy;
    }

    static Rule when(Rule rule, List<Pattern> patterns) {
        return new Rule(rule.name(), rule.clauses(), rule.overrides(), rule.replaces(), patterns, rule.then(),
                rule.place());
    }

    static Rule then(Rule rule, List<Conclusion> conclusions) {
        return new Rule(rule.name(), rule.clauses(), rule.overrides(), rule.replaces(), rule.when(), conclusions,
                rule.place());
    }

    static Rule overrides(Rule rule, List<String> clauses) {
        return new Rule(rule.name(), rule.clauses(), clauses, rule.replaces(), rule.when(), rule.then(), rule.place());
    }

    static Rule replaces(Rule rule, List<String> clauses) {
        return new Rule(rule.name(), rule.clauses(), rule.overrides(), clauses, rule.when(), rule.then(), rule.place());
    }

    /** A pattern with other conditions, each of them on its own. */
    static Pattern conditions(Pattern pattern, List<Condition> conditions) {
        List<Condition> each = new ArrayList<>();
        conditions.forEach(condition -> spread(condition, each));
        return new Pattern(pattern.quantifier(), pattern.matched(), each, pattern.bound(), pattern.place());
    }

    private static void spread(Condition condition, List<Condition> into) {
        if (condition instanceof Condition.AllOf all) {
            all.parts().forEach(part -> spread(part, into));
        } else {
            into.add(condition);
        }
    }

    static Pattern quantifier(Pattern pattern, Pattern.Quantifier quantifier) {
        return new Pattern(quantifier, pattern.matched(), pattern.conditions(), pattern.bound(), pattern.place());
    }
}

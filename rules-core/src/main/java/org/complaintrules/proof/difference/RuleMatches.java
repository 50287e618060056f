package org.complaintrules.proof.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.DrlWriter;
import org.complaintrules.drl.Rule;
import org.complaintrules.proof.space.RulePair;
import org.complaintrules.text.Text;

/**
 * Finds for each rule of one version the same rule of the other: by its English name; among those left, one that says
 * the same; one of the same clauses that says the same but for numbers; and last, if it is the only one, one of the
 * same clauses.
 */
final class RuleMatches {
    private final PolicyModel before;
    private final PolicyModel after;
    private final Predicate<Rule> affected;
    private final List<Integer> gone = new ArrayList<>();
    private final List<Integer> come = new ArrayList<>();
    private final List<RuleMatch> matches = new ArrayList<>();

    private RuleMatches(PolicyModel before, PolicyModel after, Predicate<Rule> affected) {
        this.before = before;
        this.after = after;
        this.affected = affected;
        for (int rule = 0; rule < before.rules().size(); rule++) {
            gone.add(rule);
        }
        for (int rule = 0; rule < after.rules().size(); rule++) {
            come.add(rule);
        }
    }

    /** All rules of both versions: those of the old one in its order, then those that are new. */
    static List<RuleMatch> of(PolicyModel before, PolicyModel after, Predicate<Rule> affected) {
        RuleMatches matches = new RuleMatches(before, after, affected);
        matches.match((one, other) -> one.name().en().equals(other.name().en()));
        matches.match((one, other) -> content(one).equals(content(other)));
        matches.match((one, other) -> one.clauses().equals(other.clauses())
                && withoutNumbers(one).equals(withoutNumbers(other)));
        matches.matchOnly((one, other) -> one.clauses().equals(other.clauses()));
        matches.gone.forEach(rule -> matches.add(rule, RulePair.NONE));
        matches.matches.sort((one, other) -> Integer.compare(one.pair().before(), other.pair().before()));
        matches.come.forEach(rule -> matches.add(RulePair.NONE, rule));
        return List.copyOf(matches.matches);
    }

    private void match(BiPredicate<Rule, Rule> same) {
        for (Integer one : List.copyOf(gone)) {
            come.stream().filter(other -> same.test(before.rules().get(one), after.rules().get(other))).findFirst()
                    .ifPresent(other -> match(one, other));
        }
    }

    private void matchOnly(BiPredicate<Rule, Rule> same) {
        for (Integer one : List.copyOf(gone)) {
            Rule rule = before.rules().get(one);
            List<Integer> others = come.stream().filter(other -> same.test(rule, after.rules().get(other))).toList();
            long alike = gone.stream().filter(each -> same.test(before.rules().get(each), rule)).count();
            if (others.size() == 1 && alike == 1) {
                match(one, others.get(0));
            }
        }
    }

    private void match(Integer one, Integer other) {
        gone.remove(one);
        come.remove(other);
        add(one, other);
    }

    private void add(int one, int other) {
        Optional<Rule> old = one == RulePair.NONE ? Optional.empty() : Optional.of(before.rules().get(one));
        Optional<Rule> fresh = other == RulePair.NONE ? Optional.empty() : Optional.of(after.rules().get(other));
        matches.add(new RuleMatch(new RulePair(one, other), old, fresh, kind(old, fresh)));
    }

    private RuleMatch.Kind kind(Optional<Rule> old, Optional<Rule> fresh) {
        if (old.isEmpty()) {
            return RuleMatch.Kind.ADDED;
        }
        if (fresh.isEmpty()) {
            return RuleMatch.Kind.DROPPED;
        }
        if (!content(old.get()).equals(content(fresh.get()))) {
            return RuleMatch.Kind.CHANGED;
        }
        return affected.test(old.get()) ? RuleMatch.Kind.AFFECTED
                : old.get().name().equals(fresh.get().name()) ? RuleMatch.Kind.SAME : RuleMatch.Kind.RENAMED;
    }

    /** What a rule says, whatever its name and place and those of its variables. */
    private static String content(Rule rule) {
        return new DrlWriter(new Rule(Text.same("rule"), rule.clauses(), rule.overrides(), rule.replaces(), rule.when(),
                rule.then(), rule.place())).rule();
    }

    private static String withoutNumbers(Rule rule) {
        return content(rule).replaceAll("\\d+(\\.\\d+)?", "");
    }
}

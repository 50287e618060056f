package org.complaintrules.proof.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.complaintrules.drl.Conclusion;
import org.complaintrules.drl.Condition;
import org.complaintrules.drl.DrlWriter;
import org.complaintrules.drl.Matched;
import org.complaintrules.drl.Pattern;
import org.complaintrules.drl.Rule;

/** The ways to change one rule, other than to leave it out; some may be the same, or not allowed. */
final class RuleChanges {
    private final Rule rule;
    private final DrlWriter writer;
    private final ConditionChanges conditions;
    private final ConclusionChanges conclusions;
    private final List<RuleChange> changes = new ArrayList<>();

    private RuleChanges(Rule rule, Codes codes) {
        this.rule = rule;
        this.writer = new DrlWriter(rule);
        this.conditions = new ConditionChanges(new AtomChanges(rule, codes));
        this.conclusions = new ConclusionChanges(codes, new ArgumentChanges(rule));
    }

    static List<RuleChange> of(Rule rule, Codes codes) {
        RuleChanges changes = new RuleChanges(rule, codes);
        for (int i = 0; i < rule.when().size(); i++) {
            changes.conditions(i);
            changes.quantifier(i);
            changes.dropPattern(i);
        }
        for (int i = 0; i < rule.then().size(); i++) {
            changes.conclusion(i);
        }
        changes.dropClauses("overrides", rule.overrides(), Copy::overrides);
        changes.dropClauses("replaces", rule.replaces(), Copy::replaces);
        return changes.changes;
    }

    private void conditions(int index) {
        Pattern pattern = rule.when().get(index);
        List<Condition> all = pattern.conditions();
        for (int i = 0; i < all.size(); i++) {
            for (ConditionChange change : conditions.of(all.get(i))) {
                List<Condition> left = change.whole().isPresent() ? Copy.with(all, i, change.whole().get())
                        : Copy.without(all, i);
                changes.add(new RuleChange(change.change(), change.place(), writer.condition(index, change.before()),
                        change.after().map(after -> writer.condition(index, after)).orElse(""),
                        Copy.when(rule, Copy.with(rule.when(), index, Copy.conditions(pattern, left)))));
            }
        }
    }

    /** Of a type of which a case has one fact at most, {@code exists} says nothing. */
    private void quantifier(int index) {
        Pattern pattern = rule.when().get(index);
        if (pattern.quantifier() != Pattern.Quantifier.ONE && pattern.matched() instanceof Matched.OfFact fact
                && fact.type().many()) {
            Rule changed = Copy.when(rule, Copy.with(rule.when(), index,
                    Copy.quantifier(pattern, Pattern.Quantifier.ONE)));
            changes.add(new RuleChange(Change.QUANTIFIER, pattern.place(), writer.pattern(index),
                    new DrlWriter(changed).pattern(index), changed));
        }
    }

    private void dropPattern(int index) {
        PatternRemoval.of(rule, index).ifPresent(changed -> changes.add(new RuleChange(Change.DROPPED_PATTERN,
                rule.when().get(index).place(), writer.pattern(index), "", changed)));
    }

    private void conclusion(int index) {
        Conclusion conclusion = rule.then().get(index);
        String before = writer.conclusion(conclusion);
        for (Changed<Conclusion> change : conclusions.of(conclusion)) {
            changes.add(new RuleChange(change.change(), conclusion.place(), before, writer.conclusion(change.into()),
                    Copy.then(rule, Copy.with(rule.then(), index, change.into()))));
        }
        if (rule.then().size() > 1) {
            changes.add(new RuleChange(Change.DROPPED_CONCLUSION, conclusion.place(), before, "",
                    Copy.then(rule, Copy.without(rule.then(), index))));
        }
    }

    private void dropClauses(String annotation, List<String> clauses, BiFunction<Rule, List<String>, Rule> changed) {
        for (int i = 0; i < clauses.size(); i++) {
            List<String> left = Copy.without(clauses, i);
            changes.add(new RuleChange(Change.DROPPED_OVERRIDE, rule.place(), DrlWriter.annotation(annotation, clauses),
                    DrlWriter.annotation(annotation, left), changed.apply(rule, left)));
        }
    }
}

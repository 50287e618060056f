package org.complaintrules.proof.mutation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.complaintrules.drl.Argument;
import org.complaintrules.drl.Conclusion;
import org.complaintrules.drl.Condition;
import org.complaintrules.drl.Pattern;
import org.complaintrules.drl.Reference;
import org.complaintrules.drl.Rule;
import org.complaintrules.drl.Term;

/** Leaves one pattern out of a rule: what refers to a later one must follow it to its new position. */
final class PatternRemoval {
    private final Rule rule;
    private final int removed;

    private PatternRemoval(Rule rule, int removed) {
        this.rule = rule;
        this.removed = removed;
    }

    /** The rule without a pattern, if there is another and nothing refers to the one left out. */
    static Optional<Rule> of(Rule rule, int pattern) {
        PatternRemoval removal = new PatternRemoval(rule, pattern);
        return rule.when().size() == 1 || removal.isReferredTo() ? Optional.empty() : Optional.of(removal.rule());
    }

    private boolean isReferredTo() {
        return IntStream.range(0, rule.when().size()).filter(other -> other != removed)
                .mapToObj(other -> Condition.atoms(rule.when().get(other).conditions())).flatMap(List::stream)
                .flatMap(atom -> atom.references().stream()).anyMatch(field -> field.pattern() == removed)
                || rule.then().stream().flatMap(conclusion -> arguments(conclusion).stream())
                .flatMap(argument -> argument.references().stream()).anyMatch(field -> field.pattern() == removed);
    }

    private static List<Argument> arguments(Conclusion conclusion) {
        return conclusion instanceof Conclusion.Timed timed ? List.of(timed.from(), timed.doneAt())
                : ((Conclusion.Stated) conclusion).arguments();
    }

    private Rule rule() {
        List<Pattern> left = Copy.without(rule.when(), removed).stream().map(pattern ->
                new Pattern(pattern.quantifier(), pattern.matched(),
                        pattern.conditions().stream().map(this::moved).toList(), pattern.bound(), pattern.place()))
                .toList();
        return Copy.then(Copy.when(rule, left), rule.then().stream().map(this::moved).toList());
    }

    private Condition moved(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return new Condition.AllOf(all.parts().stream().map(this::moved).toList());
        }
        if (condition instanceof Condition.AnyOf any) {
            return new Condition.AnyOf(any.parts().stream().map(this::moved).toList());
        }
        if (condition instanceof Condition.OneOf oneOf) {
            return new Condition.OneOf(moved(oneOf.field()), oneOf.expected(), oneOf.values(), oneOf.place());
        }
        if (condition instanceof Condition.Contains contains) {
            return new Condition.Contains(moved(contains.list()), contains.expected(), contains.value(),
                    contains.place());
        }
        if (condition instanceof Condition.Known known) {
            return new Condition.Known(moved(known.field()), known.expected(), known.place());
        }
        Condition.Comparison comparison = (Condition.Comparison) condition;
        return new Condition.Comparison(moved(comparison.left()), comparison.operator(), moved(comparison.right()),
                comparison.place());
    }

    private List<Term> moved(List<Term> terms) {
        return terms.stream().map(term -> new Term(term.operand() instanceof Reference field ? moved(field)
                : term.operand(), term.factor())).toList();
    }

    private Reference moved(Reference field) {
        return field.pattern() < removed ? field : new Reference(field.pattern() - 1, field.field(), field.type());
    }

    private Conclusion moved(Conclusion conclusion) {
        return conclusion instanceof Conclusion.Timed timed ? new Conclusion.Timed(timed.action(), timed.span(),
                moved(timed.from()), moved(timed.doneAt()), timed.place())
                : new Conclusion.Stated(conclusion.type(), arguments(conclusion).stream().map(this::moved).toList(),
                        conclusion.place());
    }

    private Argument moved(Argument argument) {
        if (argument instanceof Argument.Earliest earliest) {
            return new Argument.Earliest(moved(earliest.first()), moved(earliest.second()));
        }
        return argument instanceof Argument.Bound bound ? new Argument.Bound(moved(bound.field())) : argument;
    }
}

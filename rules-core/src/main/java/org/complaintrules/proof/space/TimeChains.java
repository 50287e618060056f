package org.complaintrules.proof.space;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.Argument;
import org.complaintrules.drl.Conclusion;
import org.complaintrules.drl.Matched;
import org.complaintrules.drl.Pattern;
import org.complaintrules.drl.Reference;
import org.complaintrules.drl.Rule;
import org.complaintrules.drl.reference.Writing;
import org.complaintrules.time.Span;

/** Traces a time back to the fields of facts that it is counted from. */
final class TimeChains {
    /**
     * A time that is counted from a field of a fact.
     *
     * @param type the name of the fact type
     * @param field the field's name
     * @param spans the limits that are counted one after the other, from the field on
     */
    record Chain(String type, String field, List<Span> spans) {
        Chain then(Span span) {
            List<Span> more = new ArrayList<>(spans);
            if (span != null) {
                more.add(span);
            }
            return new Chain(type, field, List.copyOf(more));
        }
    }

    private final PolicyModel policy;
    private final BitSet rules;

    TimeChains(PolicyModel policy, BitSet rules) {
        this.policy = policy;
        this.rules = rules;
    }

    List<Chain> of(Rule rule, Argument argument) {
        List<Chain> chains = new ArrayList<>();
        argument.references().forEach(field -> chains.addAll(of(rule, field)));
        return chains;
    }

    List<Chain> of(Rule rule, Reference field) {
        Pattern pattern = rule.when().get(field.pattern());
        if (pattern.matched() instanceof Matched.OfFact fact) {
            return List.of(new Chain(fact.type().name(), field.field(), List.of()));
        }
        List<Chain> chains = new ArrayList<>();
        int layer = policy.layers().rules().get(policy.rules().indexOf(rule)).layer();
        for (int other = rules.nextSetBit(0); other >= 0; other = rules.nextSetBit(other + 1)) {
            Rule earlier = policy.rules().get(other);
            if (policy.layers().rules().get(other).release() < layer
                    && Writing.canMatch(pattern, field.pattern(), earlier)) {
                for (Conclusion conclusion : earlier.then()) {
                    if (conclusion instanceof Conclusion.Timed timed) {
                        chains.addAll(of(earlier, timed, field.field()));
                    }
                }
            }
        }
        return chains;
    }

    private List<Chain> of(Rule rule, Conclusion.Timed timed, String field) {
        return switch (field) {
            case "due" -> of(rule, timed.from()).stream().map(chain -> chain.then(timed.span())).toList();
            case "from" -> of(rule, timed.from());
            default -> of(rule, timed.doneAt());
        };
    }
}

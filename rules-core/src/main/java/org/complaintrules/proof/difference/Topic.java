package org.complaintrules.proof.difference;

import java.util.BitSet;
import java.util.List;
import java.util.function.ToIntFunction;
import org.complaintrules.drl.Rule;
import org.complaintrules.proof.space.RulePair;

/** Rules that may answer one question differently in two versions, or whose answers hang together. */
record Topic(List<RuleMatch> rules) {
    Topic {
        rules = List.copyOf(rules);
    }

    BitSet before() {
        return positions(RulePair::before);
    }

    BitSet after() {
        return positions(RulePair::after);
    }

    private BitSet positions(ToIntFunction<RulePair> version) {
        BitSet positions = new BitSet();
        rules.stream().map(RuleMatch::pair).mapToInt(version).filter(rule -> rule != RulePair.NONE)
                .forEach(positions::set);
        return positions;
    }

    List<Rule> latest() {
        return rules.stream().map(RuleMatch::latest).toList();
    }
}

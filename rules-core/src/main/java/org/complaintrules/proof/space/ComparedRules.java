package org.complaintrules.proof.space;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.Layers;
import org.complaintrules.drl.Rule;

/**
 * The rules whose standing conclusions tell whether two versions of a policy decide a case differently: those that say
 * something else than before, those that could give way to one of these, and those that give way to other rules.
 */
final class ComparedRules {
    private final PolicyModel before;
    private final PolicyModel after;
    private final BitSet inBefore = new BitSet();
    private final BitSet inAfter = new BitSet();

    ComparedRules(PolicyModel before, PolicyModel after, List<RulePair> changed) {
        this.before = before;
        this.after = after;
        changed.stream().filter(this::saysSomethingElse).forEach(pair -> {
            setIfThere(pair.before(), inBefore);
            setIfThere(pair.after(), inAfter);
        });
        addThoseThatGiveWay(before, inBefore);
        addThoseThatGiveWay(after, inAfter);
        addThoseThatGiveWayToOthers();
        // What one version overrides, the other may not: the rules compared are the same in both.
        addNamesakes(before, inBefore, after, inAfter);
        addNamesakes(after, inAfter, before, inBefore);
    }

    /** The positions of the rules in the one version. */
    BitSet inBefore() {
        return inBefore;
    }

    /** The positions of the rules in the other version. */
    BitSet inAfter() {
        return inAfter;
    }

    private static void setIfThere(int rule, BitSet rules) {
        if (rule != RulePair.NONE) {
            rules.set(rule);
        }
    }

    private boolean saysSomethingElse(RulePair pair) {
        if (pair.before() == RulePair.NONE || pair.after() == RulePair.NONE) {
            return true;
        }
        Rule one = before.rules().get(pair.before());
        Rule other = after.rules().get(pair.after());
        return !one.when().equals(other.when()) || !one.then().equals(other.then())
                || !one.clauses().equals(other.clauses());
    }

    private static void addThoseThatGiveWay(PolicyModel policy, BitSet rules) {
        BitSet changed = (BitSet) rules.clone();
        for (int rule = 0; rule < policy.rules().size(); rule++) {
            Layers.Position position = policy.layers().rules().get(rule);
            if (Stream.concat(position.overriddenBy().stream(), position.replacedBy().stream())
                    .anyMatch(changed::get)) {
                rules.set(rule);
            }
        }
    }

    private void addThoseThatGiveWayToOthers() {
        Map<String, Integer> positions = new HashMap<>();
        for (int rule = 0; rule < after.rules().size(); rule++) {
            positions.put(name(after, rule), rule);
        }
        for (int rule = 0; rule < before.rules().size(); rule++) {
            Integer namesake = positions.get(name(before, rule));
            if (namesake != null && !(names(before, rule, Layers.Position::overriddenBy)
                    .equals(names(after, namesake, Layers.Position::overriddenBy))
                    && names(before, rule, Layers.Position::replacedBy)
                    .equals(names(after, namesake, Layers.Position::replacedBy)))) {
                inBefore.set(rule);
                inAfter.set(namesake);
            }
        }
    }

    private static String name(PolicyModel policy, int rule) {
        return policy.rules().get(rule).name().en();
    }

    private static Set<String> names(PolicyModel policy, int rule, Function<Layers.Position, List<Integer>> others) {
        return others.apply(policy.layers().rules().get(rule)).stream().map(other -> name(policy, other))
                .collect(Collectors.toSet());
    }

    private static void addNamesakes(PolicyModel from, BitSet rules, PolicyModel to, BitSet namesakes) {
        rules.stream().mapToObj(rule -> name(from, rule)).forEach(name -> {
            for (int rule = 0; rule < to.rules().size(); rule++) {
                if (name(to, rule).equals(name)) {
                    namesakes.set(rule);
                }
            }
        });
    }
}

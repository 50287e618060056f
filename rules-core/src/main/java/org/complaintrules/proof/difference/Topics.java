package org.complaintrules.proof.difference;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.Conclusion;
import org.complaintrules.drl.Layers;
import org.complaintrules.drl.Rule;
import org.complaintrules.outcome.OutcomeField;
import org.complaintrules.outcome.OutcomeType;
import org.complaintrules.outcome.Values;
import org.complaintrules.proof.space.Cone;
import org.complaintrules.proof.space.RulePair;

/**
 * Splits the rules that may say something else into topics, each to be searched by itself: rules of different topics
 * never answer the same question, nor does one give way to the other.
 */
final class Topics {
    private final PolicyModel before;
    private final PolicyModel after;
    private final List<RuleMatch> rules;
    private final int[] topics;

    private Topics(PolicyModel before, PolicyModel after, List<RuleMatch> all) {
        this.before = before;
        this.after = after;
        this.rules = touched(all);
        this.topics = new int[rules.size()];
        for (int i = 0; i < topics.length; i++) {
            topics[i] = i;
        }
    }

    static List<Topic> of(PolicyModel before, PolicyModel after, List<RuleMatch> all) {
        return new Topics(before, after, all).topics();
    }

    /** The rules that differ, and all that depend on them in either version. */
    private List<RuleMatch> touched(List<RuleMatch> all) {
        Topic differing = new Topic(all.stream().filter(RuleMatch::mayDiffer).toList());
        BitSet old = Cone.dependents(before, differing.before());
        BitSet fresh = Cone.dependents(after, differing.after());
        List<RuleMatch> touched = new ArrayList<>();
        // What one version's rule can make give way, the other's may not: both are held against each other.
        all.stream().filter(match -> match.pair().before() != RulePair.NONE && old.get(match.pair().before())
                || match.pair().after() != RulePair.NONE && fresh.get(match.pair().after())).forEach(touched::add);
        return touched;
    }

    private List<Topic> topics() {
        for (int i = 0; i < topics.length; i++) {
            for (int j = 0; j < i; j++) {
                if (topics[i] != topics[j] && hangTogether(rules.get(i), rules.get(j))) {
                    join(topics[i], topics[j]);
                }
            }
        }
        Map<Integer, List<RuleMatch>> byTopic = new LinkedHashMap<>();
        for (int i = 0; i < topics.length; i++) {
            byTopic.computeIfAbsent(topics[i], each -> new ArrayList<>()).add(rules.get(i));
        }
        return byTopic.values().stream().map(Topic::new).toList();
    }

    private void join(int one, int other) {
        for (int i = 0; i < topics.length; i++) {
            topics[i] = topics[i] == one ? other : topics[i];
        }
    }

    private boolean hangTogether(RuleMatch one, RuleMatch other) {
        return givesWay(before, one.pair().before(), other.pair().before())
                || givesWay(after, one.pair().after(), other.pair().after())
                || versions(one).anyMatch(rule -> versions(other).anyMatch(another -> canAnswerTheSame(rule, another)));
    }

    private static Stream<Rule> versions(RuleMatch match) {
        return Stream.concat(match.before().stream(), match.after().stream());
    }

    private static boolean givesWay(PolicyModel policy, int one, int other) {
        return one != RulePair.NONE && other != RulePair.NONE
                && (yieldsTo(policy, one, other) || yieldsTo(policy, other, one));
    }

    private static boolean yieldsTo(PolicyModel policy, int one, int other) {
        Layers.Position position = policy.layers().rules().get(one);
        return position.overriddenBy().contains(other) || position.replacedBy().contains(other);
    }

    /** Of outcomes that add up, such as fines and duties, only rulings that could be one and the same hang together. */
    private static boolean canAnswerTheSame(Rule one, Rule other) {
        for (Conclusion mine : one.then()) {
            for (Conclusion their : other.then()) {
                if (mine.type() == their.type() && (isDecided(mine.type()) ? canAgree(mine, their, true)
                        : one.clauses().equals(other.clauses()) && canAgree(mine, their, false))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isDecided(OutcomeType type) {
        return type.fields().stream().anyMatch(field -> field.role() == OutcomeField.Role.DECIDED);
    }

    private static boolean canAgree(Conclusion one, Conclusion other, boolean onSubjectOnly) {
        for (OutcomeField field : one.type().fields()) {
            Optional<Object> mine = one.fixed(field.name());
            Optional<Object> theirs = other.fixed(field.name());
            if ((!onSubjectOnly || field.role() == OutcomeField.Role.SUBJECT) && mine.isPresent() && theirs.isPresent()
                    && !Values.same(mine.get(), theirs.get())) {
                return false;
            }
        }
        return true;
    }
}

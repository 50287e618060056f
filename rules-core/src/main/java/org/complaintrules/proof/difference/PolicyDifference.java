package org.complaintrules.proof.difference;

import java.util.List;
import org.complaintrules.compile.PolicyModel;

/**
 * Two versions of a policy held against each other.
 *
 * @param before the old version
 * @param after the new version
 * @param rules the rules that differ, those that were renamed included
 * @param facts what cases can say to one of them only
 * @param settings what {@code policy.json} says differently
 * @param topics what was compared, and what is decided differently; empty where no rule differs
 */
public record PolicyDifference(PolicyModel before, PolicyModel after, List<RuleMatch> rules, List<FactChange> facts,
        List<SettingChange> settings, List<TopicChange> topics) {
    /**
     * Copies the lists.
     *
     * @param before the old version
     * @param after the new version
     * @param rules the rules that differ
     * @param facts what cases can say to one of them only
     * @param settings what {@code policy.json} says differently
     * @param topics what was compared
     */
    public PolicyDifference {
        rules = List.copyOf(rules);
        facts = List.copyOf(facts);
        settings = List.copyOf(settings);
        topics = List.copyOf(topics);
    }

    /**
     * The policy's id.
     *
     * @return the id
     */
    public String id() {
        return after.info().id();
    }

    /**
     * Whether both versions are made of the same rules, facts and settings.
     *
     * @return whether nothing at all differs
     */
    public boolean isUnchanged() {
        return rules.isEmpty() && facts.isEmpty() && settings.isEmpty();
    }

    /**
     * Whether no case was found that is decided differently. It may still be in force at other times.
     *
     * @return whether all topics are without changes
     */
    public boolean isSameForEveryCase() {
        return topics.stream().allMatch(topic -> topic.groups().isEmpty());
    }

    /**
     * How far the comparison is certain.
     *
     * @return the weakest of the topics; proved where no rule differs
     */
    public Assurance assurance() {
        return topics.stream().map(TopicChange::assurance).reduce(Assurance.EXHAUSTIVE, Assurance::and);
    }

    /**
     * Whether the policy is in force at other times: then cases are decided that were refused, or the other way round.
     *
     * @return whether the first or last day differs
     */
    public boolean isInForceOtherwise() {
        return settings.stream().anyMatch(change -> !change.isAboutTime());
    }
}

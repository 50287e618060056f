package org.complaintrules.proof.difference;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.Conclusion;
import org.complaintrules.drl.Rule;
import org.complaintrules.proof.region.FieldOrder;
import org.complaintrules.proof.region.RegionMaker;
import org.complaintrules.proof.space.Exploration;
import org.complaintrules.proof.space.Scope;
import org.complaintrules.proof.space.Space;
import org.complaintrules.time.WorkCalendar;

/** Holds two versions of a policy against each other, whatever the case. */
public final class PolicyComparison {
    /** So many comparisons of fields are evaluated, at most, before a search is given up. */
    public static final long USUAL_LIMIT = 1_000_000;

    /** Every topic may use so many, however many topics there are. */
    private static final long LEAST_LIMIT = 50_000;

    private final PolicyModel before;
    private final PolicyModel after;
    private final WorkCalendar calendar;
    private final FactChanges facts;
    private final List<SettingChange> settings;
    private final List<RuleMatch> rules;
    private final FieldOrder order;
    private final ExampleDecider oldDecider;
    private final ExampleDecider newDecider;

    private PolicyComparison(PolicyModel before, PolicyModel after, WorkCalendar calendar) {
        this.before = before;
        this.after = after;
        this.calendar = calendar;
        this.facts = new FactChanges(before.schema(), after.schema());
        this.settings = SettingChange.between(before.info(), after.info());
        this.rules = RuleMatches.of(before, after, this::isAffected);
        this.order = new FieldOrder(List.of(after, before));
        this.oldDecider = new ExampleDecider(before, calendar);
        this.newDecider = new ExampleDecider(after, calendar);
    }

    /**
     * Compares two versions of a policy.
     *
     * @param before the old version
     * @param after the new version
     * @param calendar the days that are worked
     * @param limit how many comparisons of fields are evaluated, at most, before the search is given up
     * @return what differs
     */
    public static PolicyDifference of(PolicyModel before, PolicyModel after, WorkCalendar calendar, long limit) {
        PolicyComparison comparison = new PolicyComparison(before, after, calendar);
        return comparison.difference(comparison.topics(limit));
    }

    /**
     * Compares what two versions of a policy are made of, and no cases.
     *
     * @param before the old version
     * @param after the new version
     * @return what differs, without topics
     */
    public static PolicyDifference ofRules(PolicyModel before, PolicyModel after) {
        return new PolicyComparison(before, after, WorkCalendar.china()).difference(List.of());
    }

    private PolicyDifference difference(List<TopicChange> topics) {
        return new PolicyDifference(before, after, rules.stream().filter(rule -> rule.kind() != RuleMatch.Kind.SAME)
                .toList(), facts.changes(), settings, topics);
    }

    /** Whether a rule may conclude something else although it is written the same. */
    private boolean isAffected(Rule rule) {
        boolean timed = rule.then().stream().anyMatch(Conclusion.Timed.class::isInstance);
        return timed && settings.stream().anyMatch(SettingChange::isAboutTime) || facts.affects(rule);
    }

    private List<TopicChange> topics(long limit) {
        List<Topic> topics = Topics.of(before, after, rules);
        List<TopicChange> changes = new ArrayList<>();
        Scope old = Scope.all(before);
        Scope fresh = Scope.all(after);
        long left = limit;
        for (Topic topic : topics) {
            long share = Math.max(LEAST_LIMIT, left / (topics.size() - changes.size()));
            TopicSearch search = new TopicSearch(topic, old, fresh, rules);
            changes.add(change(topic, search, share));
            left = Math.max(0, left - search.evaluated());
        }
        return changes;
    }

    private TopicChange change(Topic topic, TopicSearch search, long limit) {
        Space space = new Space(List.of(before, after), calendar, Space.USUAL_LIMIT);
        ZoneId oldZone = before.info().zone();
        ZoneId newZone = after.info().zone();
        Map<List<Change>, GroupMaker> groups = new LinkedHashMap<>();
        Exploration exploration = search.explore(space, limit, (trial, changes) -> {
            List<Change> outline = changes.stream().map(Change::outline).distinct().toList();
            groups.computeIfAbsent(outline, each -> new GroupMaker(each, order)).add(trial, changes, oldZone, newZone);
        });
        boolean unsure = topic.rules().stream().anyMatch(rule -> facts.readsRetyped(rule.latest()));
        return new TopicChange(topic.latest(),
                RegionMaker.union(groups.values().stream().map(GroupMaker::region).toList(), order),
                groups.values().stream().sorted(Comparator.comparing(GroupMaker::changesClausesOnly))
                        .map(group -> group.group(oldDecider, newDecider)).toList(),
                unsure ? Assurance.INCOMPLETE : Assurance.of(exploration), exploration.cells());
    }
}

package org.complaintrules.report;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.complaintrules.drl.Rule;
import org.complaintrules.drl.reference.Variable;
import org.complaintrules.outcome.Decision;
import org.complaintrules.outcome.OutcomeField;
import org.complaintrules.outcome.OutcomeTree;
import org.complaintrules.outcome.OutcomeType;
import org.complaintrules.proof.difference.Change;
import org.complaintrules.proof.difference.ChangedGroup;
import org.complaintrules.proof.difference.Comparison;
import org.complaintrules.proof.difference.DayShift;
import org.complaintrules.proof.difference.Example;
import org.complaintrules.proof.difference.Levels;
import org.complaintrules.proof.difference.PolicyDifference;
import org.complaintrules.proof.difference.RuleMatch;
import org.complaintrules.proof.difference.Said;
import org.complaintrules.proof.difference.TopicChange;
import org.complaintrules.text.Language;

/** What two versions of policies decide differently, as JSON. */
public final class ComparisonJson {
    /** The number of the format; a change that a reader could stumble over raises it. */
    public static final int FORMAT = 1;

    private ComparisonJson() {
    }

    /**
     * A comparison as a tree that {@link org.complaintrules.json.JsonWriter} writes.
     *
     * @param comparison the comparison
     * @return the tree
     */
    public static Map<String, Object> of(Comparison comparison) {
        boolean everyCase = comparison.cases().isEmpty();
        return Tree.of("format", FORMAT, "before", comparison.before(), "after", comparison.after(),
                "same", comparison.isSame(), "allowed", comparison.isAllowed(),
                "policies", comparison.rules().policies().stream().map(policy -> policy(policy, everyCase)).toList(),
                "added", comparison.rules().added(), "removed", comparison.rules().removed(),
                "cases", comparison.cases().map(cases -> CasesJson.of(cases, comparison.rules())).orElse(null));
    }

    private static Map<String, Object> policy(PolicyDifference policy, boolean everyCase) {
        RegionWords zh = regions(policy, Language.ZH);
        RegionWords en = regions(policy, Language.EN);
        Map<String, Object> tree = Tree.of("policy", policy.id());
        if (everyCase) {
            tree.put("sameForEveryCase", policy.isSameForEveryCase());
            tree.put("assurance", code(policy.assurance()));
        }
        tree.put("rules", policy.rules().stream().map(ComparisonJson::rule).toList());
        tree.put("facts", policy.facts().stream().map(fact -> Tree.of("change", code(fact.kind()), "pointer",
                fact.pointer(), "value", fact.value().isEmpty() ? null : fact.value())).toList());
        tree.put("settings", policy.settings().stream().map(setting -> Tree.of("setting", code(setting.setting()),
                "before", setting.before(), "after", setting.after())).toList());
        if (everyCase) {
            tree.put("topics", policy.topics().stream().map(topic -> topic(policy, topic, zh, en)).toList());
        }
        return tree;
    }

    private static RegionWords regions(PolicyDifference policy, Language language) {
        return new DifferenceWords(policy.before(), policy.after(), language).regions;
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, Object> rule(RuleMatch rule) {
        return Tree.of("change", code(rule.kind()), "before", rule.before().map(ComparisonJson::rule).orElse(null),
                "after", rule.after().map(ComparisonJson::rule).orElse(null));
    }

    private static Map<String, Object> rule(Rule rule) {
        return Tree.of("name", Tree.of("zh", rule.name().zh(), "en", rule.name().en()), "clauses", rule.clauses());
    }

    private static Map<String, Object> topic(PolicyDifference policy, TopicChange topic, RegionWords zh,
            RegionWords en) {
        return Tree.of("rules", topic.rules().stream().map(rule -> rule.name().en()).toList(),
                "assurance", code(topic.assurance()), "cells", topic.cells(),
                "where", RegionJson.of(topic.region(), zh, en),
                "groups", topic.groups().stream().map(group -> group(policy, group, zh, en)).toList());
    }

    private static Map<String, Object> group(PolicyDifference policy, ChangedGroup group, RegionWords zh,
            RegionWords en) {
        ZoneId zone = policy.after().info().zone();
        Levels levels = Levels.of(policy.before(), policy.after());
        return Tree.of("changes", group.changes().stream()
                        .map(change -> change(change, group.shifts(), levels, zone)).toList(),
                "where", RegionJson.of(group.region(), zh, en),
                "example", group.example().map(example -> example(policy, example)).orElse(null));
    }

    static Map<String, Object> change(Change change, SortedMap<String, DayShift> shifts, Levels levels, ZoneId zone) {
        Map<String, Object> tree = Tree.of("before", change.gone().map(said -> said(said, zone)).orElse(null),
                "after", change.come().map(said -> said(said, zone)).orElse(null));
        Optional<DayShift> shift = change.type() != OutcomeType.DEADLINE ? Optional.empty()
                : Optional.ofNullable(shifts.get((String) change.either().value("action")));
        levels.up(change).ifPresent(up -> tree.put("levelsUp", up));
        shift.ifPresent(days -> tree.put("daysLater", Tree.of("least", days.least(), "most", days.most())));
        return tree;
    }

    private static Map<String, Object> said(Said said, ZoneId zone) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("type", said.type().jsonName());
        for (OutcomeField field : said.type().fields()) {
            Object value = said.values().get(field.position());
            if (value != null) {
                tree.put(field.name(), value instanceof Variable fact
                        ? Tree.of("field", "/" + Character.toLowerCase(fact.type().charAt(0)) + fact.type().substring(1)
                                + "/" + fact.field()) : OutcomeTree.value(value, zone));
            }
        }
        tree.put("clauses", said.clauses());
        tree.put("provisional", said.provisional());
        return tree;
    }

    private static Map<String, Object> example(PolicyDifference policy, Example example) {
        return Tree.of("case", new DifferenceWords(policy.before(), policy.after(), Language.EN).tree(example),
                "before", decision(example.before()), "after", decision(example.after()),
                "notKnownBefore", example.notBefore(), "notKnownAfter", example.notAfter());
    }

    /** A decision as {@code eval} writes it, without the rule set, as no engine made it. */
    static Map<String, Object> decision(Optional<Decision> decision) {
        if (decision.isEmpty()) {
            return null;
        }
        Map<String, Object> tree = DecisionJson.of(decision.get());
        tree.keySet().retainAll(List.of("rulings", "conflicts", "overridden"));
        return tree;
    }
}

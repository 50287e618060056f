package org.complaintrules.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.complaintrules.compile.Clause;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.Rule;

/** A policy by its clauses: which rules implement each, and how many clauses are met in which way. */
final class PolicyOutline {
    private final PolicyModel policy;
    private final Map<String, List<Rule>> rules = new LinkedHashMap<>();
    private final Map<ClauseStatus, Integer> counts = new EnumMap<>(ClauseStatus.class);

    PolicyOutline(PolicyModel policy) {
        this.policy = policy;
        policy.clauses().forEach(clause -> rules.put(clause.id(), new ArrayList<>()));
        for (Rule rule : policy.rules()) {
            rule.clauses().stream().distinct().forEach(id -> rules.get(id).add(rule));
        }
        rules.values().forEach(each -> each.sort(Comparator.comparing(Rule::place)));
        for (ClauseStatus status : ClauseStatus.values()) {
            counts.put(status, 0);
        }
        policy.clauses().forEach(clause -> counts.merge(status(clause), 1, Integer::sum));
    }

    /** The rules that implement a clause, in the order in which they are written. */
    List<Rule> rules(Clause clause) {
        return rules.get(clause.id());
    }

    ClauseStatus status(Clause clause) {
        return ClauseStatus.of(clause, !rules(clause).isEmpty());
    }

    /** The number of clauses that are met in a way. */
    int count(ClauseStatus status) {
        return counts.get(status);
    }

    /** The first clause, in the order of the source document, of those that a rule implements. */
    String home(Rule rule) {
        return rules.keySet().stream().filter(rule.clauses()::contains).findFirst().orElseThrow();
    }

    /** What a rule is concerned with: the name of its file. */
    static String concern(Rule rule) {
        String file = rule.place().file();
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return name.endsWith(".drl") ? name.substring(0, name.length() - ".drl".length()) : name;
    }

    /** The counts as a line of text. */
    String counts(Wording words) {
        StringBuilder line = new StringBuilder();
        line.append(words.of("条款 " + policy.clauses().size() + " 条：",
                plural(policy.clauses().size(), "clause") + ": "));
        List<String> parts = new ArrayList<>();
        counts.forEach((status, count) -> {
            if (count > 0) {
                String label = words.of(status.label());
                parts.add(words.of(label + " " + count + " 条", count + " " + label));
            }
        });
        return line.append(String.join(words.of("，", ", "), parts))
                .append(words.of("；规则 " + policy.rules().size() + " 条",
                "; " + plural(policy.rules().size(), "rule"))).toString();
    }

    private static String plural(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}

package org.complaintrules.proof.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.Rule;
import org.complaintrules.facts.Case;
import org.complaintrules.fixture.ExpectationTree;
import org.complaintrules.outcome.Conflict;
import org.complaintrules.outcome.Decision;
import org.complaintrules.outcome.OutcomeTree;
import org.complaintrules.outcome.OutcomeType;
import org.complaintrules.outcome.Ruling;
import org.complaintrules.proof.space.Witness;

/**
 * A fixture that a mutant fails. What it expects was taken from the rules as they are, so a person must review it.
 *
 * @param name what it shows
 * @param facts its case
 * @param tree the fixture as JSON, marked {@code "review": true}
 */
public record KillingFixture(String name, Case facts, Map<String, Object> tree) {
    private static final String INSERT = "insert(";
    private static final String END = ");";

    static KillingFixture of(Mutant mutant, PolicyModel policy, Witness witness, Case facts, Decision before,
            Decision after) {
        Rule rule = policy.rules().get(mutant.rule());
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", name(mutant, rule));
        tree.put("clauses", rule.clauses());
        if (witness.facts().keySet().stream().anyMatch(policy.clocked()::contains)) {
            tree.put("asOf", OutcomeTree.value(witness.asOf(), before.zone()));
        }
        tree.put("facts", witness.tree(before.zone()));
        Set<OutcomeType> types = typesThatDiffer(before, after);
        tree.put("expect", before.rulings().stream().filter(each -> types.contains(each.outcome().type()))
                .map(each -> ExpectationTree.of(each, before.zone())).toList());
        tree.put("only", types.stream().map(OutcomeType::jsonName).toList());
        if (!before.conflicts().isEmpty()) {
            tree.put("conflicts", before.conflicts().stream().map(KillingFixture::conflict).toList());
        }
        tree.put("review", true);
        return new KillingFixture((String) tree.get("name"), facts, tree);
    }

    private static String name(Mutant mutant, Rule rule) {
        String name = mutant.change() == Change.DROPPED_RULE ? "decided otherwise without " + mutant.before()
                : rule.name().en() + ": " + (mutant.after().isEmpty() ? "needs " + said(mutant.before())
                        : said(mutant.before()) + ", not " + said(mutant.after()));
        return name.replace('"', '\'');
    }

    /** What is inserted, without the statement that inserts it. */
    private static String said(String drl) {
        return drl.startsWith(INSERT) && drl.endsWith(END) ? drl.substring(INSERT.length(), drl.length() - END.length())
                : drl;
    }

    private static Map<String, Object> conflict(Conflict conflict) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("type", conflict.type().jsonName());
        entry.put("subject", conflict.subject());
        return entry;
    }

    private static Set<OutcomeType> typesThatDiffer(Decision before, Decision after) {
        List<Map<String, Object>> gone = expectations(before);
        List<Map<String, Object>> come = expectations(after);
        for (Map<String, Object> each : List.copyOf(gone)) {
            if (come.remove(each)) {
                gone.remove(each);
            }
        }
        Set<OutcomeType> types = new LinkedHashSet<>();
        Stream.concat(gone.stream(), come.stream()).forEach(each ->
                types.add(OutcomeType.ofJson((String) each.get("type")).orElseThrow()));
        return types;
    }

    /** All that a fixture could expect of a decision. */
    static List<Map<String, Object>> expectations(Decision decision) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Ruling ruling : decision.rulings()) {
            all.add(ExpectationTree.of(ruling, decision.zone()));
        }
        return all;
    }
}

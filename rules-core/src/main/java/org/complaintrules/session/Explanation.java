package org.complaintrules.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.complaintrules.compile.Clause;
import org.complaintrules.drl.Conclusion;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.Matched;
import org.complaintrules.drl.Pattern;
import org.complaintrules.drl.Reference;
import org.complaintrules.drl.Rule;
import org.complaintrules.text.Text;

/**
 * What can be said of a rule's rulings before there is a case: worked out once, used in each decision.
 *
 * @param rule the rule
 * @param article where its clauses stand in the source document
 * @param caution what its clauses leave open, or {@code null}
 * @param provisional whether it asks for something not known
 * @param reads for each fact type that it reads, by the type's name, the positions of the fields read
 * @param searched the names of the fact types of which it asks for any, or for none
 * @param done for each conclusion the fields that say when something was done
 */
record Explanation(Rule rule, String article, Text caution, boolean provisional, Map<String, int[]> reads,
        List<String> searched, List<List<Reference>> done) {

    static Explanation of(Rule rule, Map<String, Clause> clauses) {
        Text caution = null;
        List<String> articles = new ArrayList<>();
        for (String id : rule.clauses()) {
            Clause clause = clauses.get(id);
            if (!articles.contains(clause.article())) {
                articles.add(clause.article());
            }
            if (clause.caution() != null) {
                caution = caution == null ? clause.caution() : caution.then(clause.caution());
            }
        }
        List<String> searched = new ArrayList<>();
        for (Pattern pattern : rule.when()) {
            if (pattern.quantifier() != Pattern.Quantifier.ONE) {
                searched.add(pattern.matched().drlName());
            }
        }
        return new Explanation(rule, String.join(";", articles), caution, rule.provisional(), reads(rule), searched,
                done(rule));
    }

    private static Map<String, int[]> reads(Rule rule) {
        Map<String, List<Integer>> read = new HashMap<>();
        for (int i = 0; i < rule.when().size(); i++) {
            Pattern pattern = rule.when().get(i);
            if (pattern.matched() instanceof Matched.OfFact fact) {
                List<Integer> positions = read.computeIfAbsent(fact.type().name(), type -> new ArrayList<>());
                for (String field : pattern.reads(i)) {
                    int position = fact.type().indexOf(field);
                    if (!positions.contains(position)) {
                        positions.add(position);
                    }
                }
            }
        }
        Map<String, int[]> positions = new HashMap<>();
        for (Map.Entry<String, List<Integer>> each : read.entrySet()) {
            int[] fields = new int[each.getValue().size()];
            for (int i = 0; i < fields.length; i++) {
                fields[i] = each.getValue().get(i);
            }
            positions.put(each.getKey(), fields);
        }
        return positions;
    }

    private static List<List<Reference>> done(Rule rule) {
        List<List<Reference>> done = new ArrayList<>();
        for (Conclusion conclusion : rule.then()) {
            done.add(conclusion instanceof Conclusion.Timed timed ? timed.doneAt().references() : List.of());
        }
        return done;
    }

    /** The type of the fact that a field belongs to, or {@code null} where it belongs to an outcome. */
    FactType typeOf(Reference field) {
        return rule.when().get(field.pattern()).matched() instanceof Matched.OfFact fact ? fact.type() : null;
    }
}

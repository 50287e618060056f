package org.complaintrules.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * @param reads for each of its patterns that match one fact, in their order, the positions of the fields read
 * @param searched for each fact type of which it asks for any, or for none, the positions of the fields read
 * @param done for each conclusion the fields that say when something was done
 */
record Explanation(Rule rule, String article, Text caution, boolean provisional, List<int[]> reads,
        Map<String, int[]> searched, List<List<Reference>> done) {

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
        List<int[]> reads = new ArrayList<>();
        Map<String, Set<String>> searched = new HashMap<>();
        Map<String, FactType> types = new HashMap<>();
        for (int i = 0; i < rule.when().size(); i++) {
            Pattern pattern = rule.when().get(i);
            if (pattern.matched() instanceof Matched.OfFact fact) {
                if (pattern.quantifier() == Pattern.Quantifier.ONE) {
                    reads.add(positions(fact.type(), pattern.reads(i)));
                } else {
                    types.put(fact.type().name(), fact.type());
                    searched.computeIfAbsent(fact.type().name(), type -> new LinkedHashSet<>())
                            .addAll(pattern.reads(i));
                }
            }
        }
        Map<String, int[]> searchedPositions = new HashMap<>();
        for (Map.Entry<String, Set<String>> each : searched.entrySet()) {
            searchedPositions.put(each.getKey(), positions(types.get(each.getKey()), each.getValue()));
        }
        return new Explanation(rule, String.join(";", articles), caution, rule.provisional(), reads,
                searchedPositions, done(rule));
    }

    private static int[] positions(FactType type, Set<String> fields) {
        int[] positions = new int[fields.size()];
        int next = 0;
        for (String field : fields) {
            positions[next++] = type.indexOf(field);
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

    /** The position of what a pattern matched among the facts matched; -1 where it matches no single fact. */
    int factPosition(int pattern) {
        int position = -1;
        for (int i = 0; i <= pattern; i++) {
            boolean fact = rule.when().get(i).quantifier() == Pattern.Quantifier.ONE
                    && rule.when().get(i).matched() instanceof Matched.OfFact;
            if (fact) {
                position++;
            } else if (i == pattern) {
                return -1;
            }
        }
        return position;
    }
}

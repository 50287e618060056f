package org.complaintrules.compile;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.complaintrules.drl.Conclusion;
import org.complaintrules.drl.FactSchema;
import org.complaintrules.drl.Layers;
import org.complaintrules.drl.Matched;
import org.complaintrules.drl.Pattern;
import org.complaintrules.drl.Rule;

/**
 * A checked policy: everything its files say.
 *
 * @param info what it says of itself
 * @param clauses its clauses, in the order of the source document
 * @param schema its fact types
 * @param rules its rules, in the order of the clauses they implement
 * @param layers in which order the rules conclude
 */
public record PolicyModel(PolicyInfo info, List<Clause> clauses, FactSchema schema, List<Rule> rules, Layers layers) {
    /**
     * Copies the lists.
     *
     * @param info what it says of itself
     * @param clauses its clauses
     * @param schema its fact types
     * @param rules its rules
     * @param layers in which order the rules conclude
     */
    public PolicyModel {
        clauses = List.copyOf(clauses);
        rules = List.copyOf(rules);
    }

    /**
     * The clauses by their ids.
     *
     * @return a map of all clauses
     */
    public Map<String, Clause> clausesById() {
        Map<String, Clause> byId = new HashMap<>();
        for (Clause clause : clauses) {
            byId.put(clause.id(), clause);
        }
        return byId;
    }

    /**
     * The fact types that a rule with a clock matches: a case that gives one must say as of when it is looked at.
     *
     * @return the JSON names of the types
     */
    public Set<String> clocked() {
        Set<String> keys = new LinkedHashSet<>();
        for (Rule rule : rules) {
            boolean clock = false;
            for (Conclusion conclusion : rule.then()) {
                clock |= conclusion instanceof Conclusion.Timed;
            }
            for (Pattern pattern : rule.when()) {
                if (clock && pattern.matched() instanceof Matched.OfFact fact) {
                    keys.add(fact.type().key());
                }
            }
        }
        return keys;
    }
}

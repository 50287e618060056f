package org.complaintrules.proof.check;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.complaintrules.outcome.OutcomeTree;
import org.complaintrules.proof.flaw.RuleSearches;
import org.complaintrules.proof.flaw.Search;
import org.complaintrules.proof.space.Witness;
import org.complaintrules.proof.work.Workers;
import org.complaintrules.text.Place;
import org.complaintrules.text.Text;

/** The space of a policy that is checked, and how what was found in it is told. */
final class Searched {
    private final Inspected policy;
    private final RuleSearches searches;

    Searched(Inspected policy) {
        this.policy = policy;
        this.searches = new RuleSearches(policy.model(), policy.calendar(), policy.limit());
    }

    /** Searches for each of some things, on all processors. */
    static <T> List<Search> forEach(List<T> things, Inspected policy, BiFunction<RuleSearches, T, Search> search) {
        return Workers.each(things, () -> new Searched(policy).searches, search);
    }

    RuleSearches searches() {
        return searches;
    }

    /** The case that shows something, as the command {@code eval} reads it; {@code null} where none could be written. */
    Object tree(Search search) {
        return search.witness().map(this::tree).orElse(null);
    }

    private Object tree(Witness witness) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("policy", policy.id());
        Instant asOf = witness.asOf();
        if (witness.facts().keySet().stream().anyMatch(policy.model().clocked()::contains)) {
            tree.put("asOf", OutcomeTree.value(asOf, policy.model().info().zone()));
        }
        tree.put("facts", witness.tree(policy.model().info().zone()));
        return tree;
    }

    /** That a search was given up: nothing is said silently. */
    Finding unproved(Place place, String subject, Text question, long cells) {
        return policy.finding(FindingCode.UNPROVED, place, subject,
                Text.of("未能证明：%s；查看 %d 种情形后放弃", "not proved: %s; given up after %d kinds of cases", question, cells),
                new Text("把条件拆成较小的规则，或写明理由后豁免", "split the conditions into smaller rules, or waive it and say why"));
    }
}

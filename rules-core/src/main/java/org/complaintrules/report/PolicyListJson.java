package org.complaintrules.report;

import java.util.List;
import org.complaintrules.Policy;
import org.complaintrules.compile.PolicyInfo;

/** The policies, and how far their clauses are put into rules, as JSON. */
public final class PolicyListJson {
    /** The number of the format; a change that a reader could stumble over raises it. */
    public static final int FORMAT = 1;

    private PolicyListJson() {
    }

    /**
     * The policies as a tree that {@link org.complaintrules.json.JsonWriter} writes.
     *
     * @param policies the policies
     * @return the tree
     */
    public static Object of(List<Policy> policies) {
        return Tree.of("format", FORMAT, "policies", policies.stream().map(PolicyListJson::entry).toList());
    }

    private static Object entry(Policy policy) {
        PolicyInfo info = policy.model().info();
        PolicyOutline outline = new PolicyOutline(policy.model());
        return Tree.of("id", info.id(), "title", Tree.of("zh", info.title().zh(), "en", info.title().en()),
                "ruleset", policy.ruleset(),
                "clauses", Tree.of("total", policy.model().clauses().size(),
                        "ruled", outline.count(ClauseStatus.RULED), "declared", outline.count(ClauseStatus.DECLARED),
                        "undecidable", outline.count(ClauseStatus.UNDECIDABLE),
                        "pending", outline.count(ClauseStatus.PENDING)),
                "rules", policy.model().rules().size());
    }
}

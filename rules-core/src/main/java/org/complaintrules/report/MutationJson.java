package org.complaintrules.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.complaintrules.drl.Rule;
import org.complaintrules.fixture.Fixture;
import org.complaintrules.proof.mutation.Mutant;
import org.complaintrules.proof.mutation.MutantResult;
import org.complaintrules.proof.mutation.MutationReport;
import org.complaintrules.proof.mutation.PolicyMutation;
import org.complaintrules.proof.mutation.Score;
import org.complaintrules.proof.space.Exploration;

/** What came of mutants, as JSON. */
public final class MutationJson {
    /** The number of the format; a change that a reader could stumble over raises it. */
    public static final int FORMAT = 1;

    private MutationJson() {
    }

    /**
     * The mutants as a tree that {@link org.complaintrules.json.JsonWriter} writes: the scores, then every mutant with
     * its fate, with the fixture that kills it or would.
     *
     * @param report what came of them
     * @return the tree
     */
    public static Object of(MutationReport report) {
        return Tree.of("format", FORMAT, "score", score(report.score()), "since", report.since(),
                "untouched", report.untouched(),
                "policies", report.policies().stream().map(MutationJson::policy).toList());
    }

    private static Object score(Score score) {
        return Tree.of("percent", score.percent(), "killed", score.killed(), "survived", score.survived(),
                "open", score.open(), "equivalent", score.equivalent(), "equivalentSampled", score.sampled());
    }

    private static Object policy(PolicyMutation mutation) {
        return Tree.of("policy", mutation.policy().id(), "ruleset", mutation.policy().ruleset(),
                "score", score(mutation.score()),
                "fixtures", Tree.of("counted", mutation.fixtures().counted().size(),
                        "forReview", mutation.fixtures().forReview().size(),
                        "failing", mutation.fixtures().failing().size()),
                "changedRules", mutation.changed(),
                "mutants", mutation.results().stream().map(result -> mutant(mutation, result)).toList());
    }

    private static Object mutant(PolicyMutation mutation, MutantResult result) {
        Mutant mutant = result.mutant();
        Rule rule = mutation.policy().model().rules().get(mutant.rule());
        Map<String, Object> tree = Tree.of("rule", rule.name().en(), "clauses", rule.clauses(),
                "file", mutant.place().file(), "line", mutant.place().line(), "column", mutant.place().column(),
                "change", mutant.change().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "before", mutant.before(), "after", mutant.after().isEmpty() ? null : mutant.after());
        if (result instanceof MutantResult.Killed killed) {
            tree.put("fate", "killed");
            tree.put("by", fixture(killed.fixture()));
        } else if (result instanceof MutantResult.Equivalent equivalent) {
            tree.put("fate", "equivalent");
            explored(equivalent.exploration(), tree);
        } else if (result instanceof MutantResult.Open open) {
            tree.put("fate", "open");
            explored(open.exploration(), tree);
        } else {
            survived((MutantResult.Survived) result, tree);
        }
        return tree;
    }

    private static void survived(MutantResult.Survived survived, Map<String, Object> tree) {
        tree.put("fate", "survived");
        tree.put("confirmed", survived.confirmed());
        tree.put("forReview", survived.waiting().map(MutationJson::fixture).orElse(null));
        tree.put("fixture", survived.killing().tree());
    }

    private static Object fixture(Fixture fixture) {
        return Tree.of("name", fixture.name(), "file", fixture.source().place().file(),
                "line", fixture.source().place().line());
    }

    private static void explored(Exploration exploration, Map<String, Object> tree) {
        tree.put("cells", exploration.cells());
        tree.put("complete", exploration.complete());
        tree.put("basis", exploration.sampled() ? "sampled" : "exhaustive");
    }
}

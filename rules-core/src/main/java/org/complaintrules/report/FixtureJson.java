package org.complaintrules.report;

import java.util.List;
import java.util.Map;
import org.complaintrules.fixture.FixtureResult;
import org.complaintrules.proof.coverage.Coverage;
import org.complaintrules.text.Place;

/** What came of fixtures, as JSON. */
public final class FixtureJson {
    /** The number of the format; a change that a reader could stumble over raises it. */
    public static final int FORMAT = 1;

    private FixtureJson() {
    }

    /**
     * The results as a tree that {@link org.complaintrules.json.JsonWriter} writes: the totals, then every case by
     * file, passed or failed.
     *
     * @param results the results
     * @return the tree
     */
    public static Object of(List<FixtureResult> results) {
        return tree(results);
    }

    /**
     * The same with what the fixtures have seen of their policies, as the member {@code coverage}.
     *
     * @param results the results
     * @param coverages the coverage of each policy
     * @return the tree
     */
    public static Object of(List<FixtureResult> results, List<Coverage> coverages) {
        Map<String, Object> tree = tree(results);
        tree.put("coverage", CoverageJson.of(coverages));
        return tree;
    }

    private static Map<String, Object> tree(List<FixtureResult> results) {
        long failed = FileResults.failed(results);
        return Tree.of("format", FORMAT, "cases", results.size(), "passed", results.size() - failed,
                "failed", failed, "files", FileResults.byFile(results).stream().map(FixtureJson::file).toList());
    }

    private static Object file(FileResults file) {
        return Tree.of("file", file.file(), "policy", file.results().get(0).file().policy().id(),
                "ruleset", file.results().get(0).decision().ruleset(), "cases", file.results().size(),
                "passed", file.results().size() - file.failed(), "failed", file.failed(),
                "results", file.results().stream().map(FixtureJson::result).toList());
    }

    private static Object result(FixtureResult result) {
        Place place = result.fixture().source().place();
        return Tree.of("name", result.fixture().name(), "line", place.line(), "clauses", result.fixture().clauses(),
                "passed", result.passed(), "failures", result.failures().stream()
                        .map(failure -> Tree.of("zh", failure.zh(), "en", failure.en())).toList());
    }
}

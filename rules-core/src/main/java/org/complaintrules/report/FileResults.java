package org.complaintrules.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.complaintrules.fixture.FixtureResult;

/**
 * The results of the fixtures of one file.
 *
 * @param file the file's name
 * @param results the results, in the order of the file
 */
record FileResults(String file, List<FixtureResult> results) {
    /** The results by file, in the order in which the files come. */
    static List<FileResults> byFile(List<FixtureResult> results) {
        Map<String, List<FixtureResult>> byFile = new LinkedHashMap<>();
        results.forEach(result -> byFile.computeIfAbsent(result.file().name(), name -> new ArrayList<>()).add(result));
        return byFile.entrySet().stream().map(entry -> new FileResults(entry.getKey(), entry.getValue())).toList();
    }

    long failed() {
        return failed(results);
    }

    static long failed(List<FixtureResult> results) {
        return results.stream().filter(result -> !result.passed()).count();
    }
}

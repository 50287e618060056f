package org.complaintrules.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.complaintrules.proof.check.CheckResult;

/**
 * The figures of checks.
 *
 * @param results the results, one a policy
 */
record CheckTotals(List<CheckResult> results) {
    int findings() {
        return results.stream().mapToInt(result -> result.findings().size()).sum();
    }

    int waived() {
        return results.stream().mapToInt(result -> result.waived().size()).sum();
    }

    /** The last day of the waiver in use that ends first. */
    Optional<LocalDate> firstExpiry() {
        return results.stream().flatMap(result -> result.firstExpiry().stream()).min(LocalDate::compareTo);
    }
}

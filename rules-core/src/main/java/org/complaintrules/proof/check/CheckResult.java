package org.complaintrules.proof.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.complaintrules.compile.Waiver;

/**
 * All that is wrong with a policy.
 *
 * @param policy the policy's id
 * @param findings what must be mended, by file and line
 * @param waived what is accepted for a time, by file and line
 * @param decidedOnce what was shown to have exactly one value in every case
 */
public record CheckResult(String policy, List<Finding> findings, List<Waived> waived, List<DecidedOnce> decidedOnce) {
    /**
     * A finding that is accepted.
     *
     * @param finding the finding
     * @param waiver who accepts it, why and until when
     */
    public record Waived(Finding finding, Waiver waiver) {
    }

    /**
     * Sorts the findings.
     *
     * @param policy the policy's id
     * @param findings what must be mended
     * @param waived what is accepted for a time
     * @param decidedOnce what was shown to have exactly one value
     */
    public CheckResult {
        findings = findings.stream().sorted(Finding.BY_PLACE).toList();
        decidedOnce = List.copyOf(decidedOnce);
        waived = waived.stream().sorted((one, other) -> Finding.BY_PLACE.compare(one.finding(), other.finding()))
                .toList();
    }

    /**
     * What is wrong with a policy that promises nothing.
     *
     * @param policy the policy's id
     * @param findings what must be mended
     * @param waived what is accepted for a time
     */
    public CheckResult(String policy, List<Finding> findings, List<Waived> waived) {
        this(policy, findings, waived, List.of());
    }

    /**
     * The day on which the first of the waivers ends.
     *
     * @return the last day of that waiver, or nothing where none is in use
     */
    public Optional<LocalDate> firstExpiry() {
        return waived.stream().map(each -> each.waiver().expires()).min(LocalDate::compareTo);
    }
}

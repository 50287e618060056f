package org.complaintrules.proof.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.complaintrules.compile.Waiver;
import org.complaintrules.text.Nearest;
import org.complaintrules.text.Text;

/** The waivers of a policy on one day: which findings they accept, and what is wrong with them. */
final class Waivers {
    private final Inspected policy;
    private final List<Waiver> waivers;
    private final LocalDate today;

    Waivers(Inspected policy, LocalDate today) {
        this.policy = policy;
        this.waivers = policy.model().info().waivers();
        this.today = today;
    }

    /** The findings that stand, those of the waivers themselves among them, and those that are waived. */
    CheckResult applied(List<Finding> findings) {
        List<Finding> standing = new ArrayList<>();
        List<CheckResult.Waived> waived = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<Waiver> waiver = waivers.stream().filter(each -> !hasExpired(each) && covers(each, finding))
                    .findFirst();
            waiver.ifPresentOrElse(each -> waived.add(new CheckResult.Waived(finding, each)),
                    () -> standing.add(finding));
        }
        List<Finding> own = waivers.stream().flatMap(waiver -> findings(waiver, standing, waived)).toList();
        standing.addAll(own);
        return new CheckResult(policy.id(), standing, waived);
    }

    /** A waiver holds to the end of its last day. */
    private boolean hasExpired(Waiver waiver) {
        return today.isAfter(waiver.expires());
    }

    private static boolean covers(Waiver waiver, Finding finding) {
        return finding.code().waivable() && waiver.code().equals(finding.code().code())
                && (waiver.subjects().isEmpty() || waiver.subjects().contains(finding.subject()));
    }

    private Stream<Finding> findings(Waiver waiver, List<Finding> standing, List<CheckResult.Waived> waived) {
        List<Finding> covered = hasExpired(waiver) ? standing.stream().filter(each -> covers(waiver, each)).toList()
                : waived.stream().filter(each -> each.waiver() == waiver).map(CheckResult.Waived::finding).toList();
        Set<String> met = new HashSet<>();
        covered.forEach(finding -> met.add(finding.subject()));
        List<String> useless = waiver.subjects().stream().filter(subject -> !met.contains(subject)).toList();
        List<Finding> findings = new ArrayList<>();
        if (hasExpired(waiver) && !covered.isEmpty()) {
            findings.add(policy.finding(FindingCode.EXPIRED_WAIVER, waiver.place(), waiver.code(),
                    Text.of("由%4$s负责的对 %1$s 的豁免已于 %2$s 到期，仍有 %3$d 项发现",
                            "the waiver of %1$s by %4$s ended on %2$s, and its findings (%3$d) still stand",
                            waiver.code(), waiver.expires(), covered.size(), waiver.owner()),
                    new Text("改正这些发现，或由负责人另定日期", "mend them, or let its owner set another day")));
        }
        // While a file cannot be read, nobody knows what there is to waive.
        if (policy.refused().isEmpty() && (covered.isEmpty() || !useless.isEmpty())) {
            findings.add(useless(waiver, useless));
        }
        return findings.stream();
    }

    private Finding useless(Waiver waiver, List<String> subjects) {
        Text what = subjects.isEmpty()
                ? Text.of("对 %s 的豁免没有可豁免的发现", "the waiver of %s waives nothing", waiver.code())
                : Text.of("对 %s 的豁免没有可豁免的发现：%s", "the waiver of %s waives nothing of: %s", waiver.code(),
                        String.join(", ", subjects));
        return policy.finding(FindingCode.USELESS_WAIVER, waiver.place(), waiver.code(), what, mend(waiver));
    }

    private static Text mend(Waiver waiver) {
        Optional<FindingCode> code = FindingCode.of(waiver.code());
        if (code.isEmpty()) {
            List<String> known = Stream.of(FindingCode.values()).filter(FindingCode::waivable).map(FindingCode::code)
                    .toList();
            return Text.of("没有此代码；最接近的：%s", "there is no such code; the nearest: %s", Nearest.to(waiver.code(), known));
        }
        return code.get().waivable() ? new Text("删去它", "leave it out")
                : Text.of("%s 不能豁免", "%s cannot be waived", waiver.code());
    }
}

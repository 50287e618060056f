package org.complaintrules.proof.check;

import java.util.List;
import java.util.regex.Pattern;
import org.complaintrules.compile.PolicyRefusal;
import org.complaintrules.text.Problem;
import org.complaintrules.text.Refusal;

/** What was refused, as findings. */
final class RefusedFindings {
    private static final Pattern LABEL = Pattern.compile("/(roles|values)/[^/]+(/(zh|en))?");

    private RefusedFindings() {
    }

    static List<Finding> of(String policy, Refusal refusal) {
        return refusal.problems().stream().map(problem -> new Finding(
                refusal instanceof PolicyRefusal ? code(problem) : FindingCode.REFUSED, problem.code(), problem.place(),
                policy, null, problem.what(), problem.mend(), null, List.of())).toList();
    }

    /** Some of what makes a policy unreadable has a name of its own among the findings. */
    private static FindingCode code(Problem problem) {
        String pointer = problem.place().pointer();
        return switch (problem.code()) {
            case "missing-clause", "unknown-clause" -> FindingCode.RULE_WITHOUT_CLAUSE;
            case "missing-label" -> FindingCode.MISSING_LABEL;
            case "missing-member", "wrong-type" -> pointer != null && LABEL.matcher(pointer).matches()
                    ? FindingCode.MISSING_LABEL : FindingCode.REFUSED;
            default -> FindingCode.REFUSED;
        };
    }
}

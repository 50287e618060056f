package org.complaintrules.report;

import java.util.ArrayList;
import java.util.List;
import org.complaintrules.proof.difference.Assurance;
import org.complaintrules.proof.difference.CasesDifference;
import org.complaintrules.proof.difference.Comparison;
import org.complaintrules.proof.difference.PolicyDifference;
import org.complaintrules.proof.difference.RulesDifference;
import org.complaintrules.text.Language;

/** A comparison in a line or two. */
final class ComparisonSummary {
    private final Comparison comparison;
    private final Language language;

    ComparisonSummary(Comparison comparison, Language language) {
        this.comparison = comparison;
        this.language = language;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(comparison.cases().map(this::cases).orElseGet(() -> rules(comparison.rules())));
        if (!comparison.isSame() && !comparison.allowance().names().isEmpty()) {
            lines.add(comparison.isAllowed() ? in("所有改变都在 --allow 允许的范围内", "all of it is allowed by --allow")
                    : in("有改变不在 --allow 允许的范围内", "not all of it is allowed by --allow"));
        }
        return lines;
    }

    private String rules(RulesDifference rules) {
        long same = rules.policies().stream().filter(ComparisonSummary::isSame).count();
        long proved = rules.policies().stream().filter(ComparisonSummary::isSame)
                .filter(policy -> policy.assurance() == Assurance.EXHAUSTIVE).count();
        long open = rules.policies().stream().filter(policy -> policy.isSameForEveryCase()
                && policy.assurance() == Assurance.INCOMPLETE).count();
        long differ = rules.policies().size() - same - open;
        List<String> parts = new ArrayList<>();
        add(parts, differ, in(" 个制度有不同", differ == 1 ? " policy differs" : " policies differ"));
        add(parts, same, in(" 个制度对每个案件都相同（其中 " + proved + " 个已证明）", (same == 1 ? " policy is" : " policies are")
                + " the same for every case (" + (proved == same ? "proved" : proved + " of them proved") + ")"));
        add(parts, open, in(" 个制度未能全部查验", (open == 1 ? " policy was" : " policies were") + " not looked at in full"));
        add(parts, rules.added().size(), in(" 个新增制度", rules.added().size() == 1 ? " policy is new"
                : " policies are new"));
        add(parts, rules.removed().size(), in(" 个制度已删除", rules.removed().size() == 1 ? " policy is gone"
                : " policies are gone"));
        return String.join(in("，", ", "), parts);
    }

    private static boolean isSame(PolicyDifference policy) {
        return policy.isSameForEveryCase() && !policy.isInForceOtherwise()
                && policy.assurance() != Assurance.INCOMPLETE;
    }

    private static void add(List<String> parts, long count, String what) {
        if (count > 0) {
            parts.add(count + what);
        }
    }

    private String cases(CasesDifference cases) {
        String line = in(cases.read() + " 个案件中有 " + cases.changed() + " 个裁定不同",
                cases.changed() + " of " + cases.read() + (cases.read() == 1 ? " case" : " cases")
                        + " decided differently");
        List<String> rest = new ArrayList<>();
        add(rest, cases.skipped(), in(" 个属于其他制度，已略过", " of other policies skipped"));
        add(rest, cases.unreadable(), in(" 行无法读取", cases.unreadable() == 1 ? " line that cannot be read"
                : " lines that cannot be read"));
        return rest.isEmpty() ? line : line + in("；", "; ") + String.join(in("，", ", "), rest);
    }

    private String in(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}

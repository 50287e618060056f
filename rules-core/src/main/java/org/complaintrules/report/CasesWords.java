package org.complaintrules.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.complaintrules.proof.difference.CaseChange;
import org.complaintrules.proof.difference.CasesDifference;
import org.complaintrules.proof.difference.ChangeCount;
import org.complaintrules.proof.difference.Comparison;
import org.complaintrules.proof.difference.DaySum;
import org.complaintrules.proof.difference.FineSum;
import org.complaintrules.proof.difference.LevelSum;
import org.complaintrules.text.Language;
import org.complaintrules.text.Problem;
import org.complaintrules.text.Text;

/** The words for what two versions decide differently of past cases. */
final class CasesWords {
    private final Map<String, DifferenceWords> policies = new LinkedHashMap<>();
    private final Language language;

    CasesWords(Comparison comparison, Language language) {
        this.language = language;
        comparison.rules().policies().forEach(policy -> policies.put(policy.id(),
                new DifferenceWords(policy.before(), policy.after(), language)));
    }

    String change(ChangeCount count) {
        return policies.get(count.policy()).changes.withoutClauses(count.change(), Collections.emptySortedMap());
    }

    private List<String> fine(FineSum sum) {
        List<String> lines = new ArrayList<>();
        add(lines, sum.casesUp(), in("上调", "up"), sum.leastUp(), sum.greatestUp(), sum.currency());
        add(lines, sum.casesDown(), in("下调", "down"), sum.leastDown(), sum.greatestDown(), sum.currency());
        if (sum.withoutCeiling() > 0) {
            lines.add(in(sum.withoutCeiling() + " 个案件的罚款未定上限，不计入上限合计", "without a ceiling in "
                    + cases(sum.withoutCeiling()) + ", which the greatest amounts leave out"));
        }
        return lines;
    }

    private void add(List<String> lines, long cases, String way, BigDecimal least, BigDecimal greatest, String unit) {
        if (cases > 0) {
            lines.add(in("罚款" + way + "：" + cases + " 个案件，下限合计 " + least.toPlainString() + "，上限合计 "
                    + greatest.toPlainString() + " " + unit,
                    "fines " + way + " in " + cases(cases) + ": least amounts by "
                            + least.toPlainString() + ", greatest by " + greatest.toPlainString() + " " + unit));
        }
    }

    private List<String> deadline(DaySum sum) {
        List<String> lines = new ArrayList<>();
        String action = named(sum.action());
        if (sum.later() > 0) {
            lines.add(in(action + "：" + sum.later() + " 个期限推迟，合计 " + sum.daysLater() + " 天", action + ": "
                    + sum.later() + " later, by " + ShiftWords.days(sum.daysLater()) + " in all"));
        }
        if (sum.earlier() > 0) {
            lines.add(in(action + "：" + sum.earlier() + " 个期限提前，合计 " + sum.daysEarlier() + " 天", action + ": "
                    + sum.earlier() + " earlier, by " + ShiftWords.days(sum.daysEarlier()) + " in all"));
        }
        return lines;
    }

    private List<String> approval(LevelSum sum) {
        List<String> lines = new ArrayList<>();
        if (sum.up() > 0) {
            lines.add(in("审批，" + named(sum.matter()) + "：" + sum.up() + " 项上升，合计 " + sum.levelsUp() + " 级",
                    "approval, " + named(sum.matter()) + ": " + sum.up() + " up, by " + levels(sum.levelsUp())
                            + " in all"));
        }
        if (sum.down() > 0) {
            lines.add(in("审批，" + named(sum.matter()) + "：" + sum.down() + " 项下降，合计 " + sum.levelsDown() + " 级",
                    "approval, " + named(sum.matter()) + ": " + sum.down() + " down, by " + levels(sum.levelsDown())
                            + " in all"));
        }
        return lines;
    }

    /** All sums, a line each way. */
    List<String> sums(CasesDifference cases) {
        List<String> lines = new ArrayList<>();
        cases.approvals().forEach(sum -> lines.addAll(approval(sum)));
        cases.fines().forEach(sum -> lines.addAll(fine(sum)));
        cases.deadlines().forEach(sum -> lines.addAll(deadline(sum)));
        return lines;
    }

    private String named(String code) {
        return policies.values().stream().map(policy -> policy.words.code(code)).filter(name -> !name.equals(code))
                .findFirst().orElse(code);
    }

    private static String levels(long levels) {
        return levels + (levels == 1 ? " level" : " levels");
    }

    /** Both decisions of a case, and why one of the versions refuses it. */
    List<String> decisions(CaseChange change) {
        List<String> lines = new ArrayList<>();
        DifferenceWords words = policies.get(change.policy());
        if (words == null) {
            lines.add(change.before().isEmpty() ? in("新增制度", "a new policy") : in("制度已删除", "the policy is gone"));
            return lines;
        }
        lines.addAll(words.decisions.lines(change.before(), change.after()));
        for (Problem problem : change.refused()) {
            lines.add(of(problem.what()));
        }
        return lines;
    }

    String cases(long count) {
        return count + (count == 1 ? " case" : " cases");
    }

    private String of(Text text) {
        return text.in(language);
    }

    String in(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}

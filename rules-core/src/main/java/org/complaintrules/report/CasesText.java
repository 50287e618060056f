package org.complaintrules.report;

import java.util.List;
import org.complaintrules.proof.difference.CaseChange;
import org.complaintrules.proof.difference.CasesDifference;
import org.complaintrules.proof.difference.ChangeCount;
import org.complaintrules.proof.difference.ClauseCount;
import org.complaintrules.proof.difference.Comparison;
import org.complaintrules.text.Language;

/** Writes what two versions decide differently of past cases on a page. */
final class CasesText {
    private final CasesWords said;
    private final Page page;

    CasesText(Comparison comparison, Language language, Page page) {
        this.said = new CasesWords(comparison, language);
        this.page = page;
    }

    void write(CasesDifference cases) {
        refused(cases.refusedAfter(), said.in("新版本不接受的案件：", "refused by the new version only: "));
        refused(cases.refusedBefore(), said.in("旧版本不接受的案件：", "refused by the old version only: "));
        if (!cases.changes().isEmpty()) {
            heading(said.in("改变及次数", "What changes, and how often"));
            for (ChangeCount each : cases.changes()) {
                page.item(2, each.count() + " × ", said.change(each) + "  "
                        + page.style.dim(ChangeWords.clauses(each.change())));
            }
        }
        List<String> sums = said.sums(cases);
        if (!sums.isEmpty()) {
            heading(said.in("合计", "Sums"));
            sums.forEach(line -> page.line(2, line));
        }
        if (!cases.clauses().isEmpty()) {
            heading(said.in("按条款", "By clause"));
            for (ClauseCount each : cases.clauses()) {
                page.line(2, each.clause() + said.in("：失去裁定 " + each.gone() + " 个案件，得到裁定 " + each.come() + " 个案件",
                        ": rulings go in " + said.cases(each.gone()) + ", come in " + said.cases(each.come())));
            }
        }
        if (!cases.shown().isEmpty()) {
            heading(said.in("最前面的案件", "The first cases"));
            cases.shown().forEach(this::shown);
        }
    }

    private void refused(long count, String label) {
        if (count > 0) {
            page.gap().line(0, page.style.yellow(label + count));
        }
    }

    private void heading(String heading) {
        page.gap().line(0, page.style.bold(heading));
    }

    private void shown(CaseChange change) {
        page.line(2, change.place() + "  " + page.style.dim(change.policy()));
        for (String line : said.decisions(change)) {
            String text = line.startsWith("- ") ? page.style.red(line) : line.startsWith("+ ") ? page.style.green(line)
                    : line;
            page.line(4, text);
        }
    }
}

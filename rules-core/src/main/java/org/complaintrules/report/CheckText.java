package org.complaintrules.report;

import java.util.List;
import org.complaintrules.json.JsonWriter;
import org.complaintrules.proof.check.CheckResult;
import org.complaintrules.proof.check.Finding;
import org.complaintrules.proof.check.Related;
import org.complaintrules.text.Language;
import org.complaintrules.text.Place;

/** What is wrong with policies, for a terminal: each finding with what shows and what mends it, and the totals. */
public final class CheckText {
    private final Language language;
    private final Style style;
    private final Page page;

    private CheckText(Language language, Style style) {
        this.language = language;
        this.style = style;
        this.page = new Page(style);
    }

    /**
     * The findings as lines of text, by file and line; the last line has the totals.
     *
     * @param results the results, one a policy
     * @param language the reader's language
     * @param style colour and width
     * @return the text, without a line end after it
     */
    public static String of(List<CheckResult> results, Language language, Style style) {
        return new CheckText(language, style).write(results);
    }

    private String write(List<CheckResult> results) {
        results.stream().flatMap(result -> result.findings().stream()).sorted(Finding.BY_PLACE).forEach(this::finding);
        page.gap();
        int longest = results.stream().mapToInt(result -> Columns.of(result.policy())).max().orElse(0);
        for (CheckResult result : results) {
            page.line(0, Columns.padded(result.policy(), longest) + "  " + counts(new CheckTotals(List.of(result))));
            result.decidedOnce().forEach(each -> page.item(2, "= ", Columns.printable(each.what().in(language)) + " "
                    + style.dim("[" + SearchWords.of(each.exploration()).in(language) + "]")));
        }
        if (results.size() > 1) {
            page.gap().line(0, in(results.size() + " 个制度：", results.size() + " policies: ")
                    + counts(new CheckTotals(results)));
        }
        return page.toString();
    }

    private void finding(Finding finding) {
        page.line(0, at(finding.place()) + Columns.printable(finding.what().in(language)) + " "
                + style.dim("[" + finding.code().code() + "]"));
        if (finding.witness() != null) {
            page.item(2, in("案件：", "case: "), Columns.printable(JsonWriter.compact(finding.witness())));
        }
        for (Related related : finding.related()) {
            page.item(2, "- ", at(related.place()) + Columns.printable(related.text().in(language)));
        }
        if (finding.mend() != null) {
            page.item(2, "→ ", Columns.printable(finding.mend().in(language)));
        }
    }

    private String at(Place place) {
        String shown = Columns.printable(place.toString());
        return shown.isEmpty() ? "" : style.bold(shown) + ": ";
    }

    private String counts(CheckTotals totals) {
        int findings = totals.findings();
        String found = findings == 0 ? style.green(in("没有发现", "no findings"))
                : style.red(in(findings + " 项发现", findings + (findings == 1 ? " finding" : " findings")));
        return totals.firstExpiry().map(expires -> found + in(
                "，另有 " + totals.waived() + " 项豁免，最早于 " + expires + " 到期",
                ", " + totals.waived() + " waived, the first until " + expires)).orElse(found);
    }

    private String in(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}

package org.complaintrules.report;

import java.util.List;
import org.complaintrules.text.Language;
import org.complaintrules.text.Problem;

/** What a person must put right, a paragraph for each problem. */
public final class ProblemsText {
    private ProblemsText() {
    }

    /**
     * Problems as lines of text: where and what, and beneath it what would be right.
     *
     * @param problems the problems
     * @param language the reader's language
     * @param style colour and width
     * @return the text, without a line end after it; empty where there are none
     */
    public static String of(List<Problem> problems, Language language, Style style) {
        Page page = new Page(style);
        for (Problem problem : problems) {
            String place = Columns.printable(problem.place().toString());
            page.line(0, (place.isEmpty() ? "" : style.bold(place) + ": ")
                    + Columns.printable(problem.what().in(language)));
            if (problem.mend() != null) {
                page.item(2, "→ ", Columns.printable(problem.mend().in(language)));
            }
        }
        return page.toString();
    }
}

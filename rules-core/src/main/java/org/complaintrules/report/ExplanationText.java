package org.complaintrules.report;

import java.util.List;
import org.complaintrules.proof.check.Explanation;
import org.complaintrules.proof.check.FindingCode;
import org.complaintrules.text.Language;

/** What a kind of finding means, for a terminal. */
public final class ExplanationText {
    private ExplanationText() {
    }

    /**
     * Title, meaning, and the examples of what is wrong and of what is right.
     *
     * @param code the code
     * @param language the reader's language
     * @param style colour and width
     * @return the text, without a line end after it
     */
    public static String of(FindingCode code, Language language, Style style) {
        Explanation explanation = code.explanation();
        Page page = new Page(style);
        page.line(0, style.bold(code.code()) + "  " + explanation.title().in(language)).gap();
        write(explanation, language, page);
        return page.toString();
    }

    /** The meaning and the examples. */
    static void write(Explanation explanation, Language language, Page page) {
        boolean zh = language == Language.ZH;
        page.line(0, explanation.meaning().in(language));
        examples(zh ? "有问题的写法：" : "Wrong:", explanation.bad(), page);
        examples(zh ? "正确的写法：" : "Right:", explanation.good(), page);
    }

    private static void examples(String heading, List<Explanation.Example> examples, Page page) {
        page.gap().line(0, heading);
        for (Explanation.Example example : examples) {
            page.gap().line(2, example.file());
            // An example is shown as it is written: a wrapped rule is not one to copy.
            example.text().lines().forEach(line -> page.exactly(line.isEmpty() ? "" : "    " + line));
        }
    }
}

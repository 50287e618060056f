package org.complaintrules.report;

import java.util.List;
import org.complaintrules.proof.check.Explanation;
import org.complaintrules.proof.check.FindingCode;
import org.complaintrules.text.Language;

/** What the kinds of findings mean, as Markdown. */
public final class ExplanationMarkdown {
    private ExplanationMarkdown() {
    }

    /**
     * All codes in one page, in both languages, each with what is wrong and what is right.
     *
     * @return the part of the page that lists the codes, a section for each, without a line end after it
     */
    public static String all() {
        Markdown page = new Markdown();
        for (FindingCode code : FindingCode.values()) {
            Explanation explanation = code.explanation();
            page.heading(2, code.code());
            page.block("**" + Markdown.escaped(explanation.title().en()) + ".** "
                    + Markdown.escaped(explanation.meaning().en()));
            page.block("**" + Markdown.escaped(explanation.title().zh()) + "。** "
                    + Markdown.escaped(explanation.meaning().zh()));
            examples("Wrong · 有问题", explanation.bad(), page);
            examples("Right · 正确", explanation.good(), page);
        }
        return page.toString();
    }

    /** The meaning and the examples of one code. */
    static String of(Explanation explanation, Language language) {
        boolean zh = language == Language.ZH;
        Markdown page = new Markdown();
        page.block(Markdown.escaped(explanation.meaning().in(language)));
        examples(zh ? "有问题" : "Wrong", explanation.bad(), page);
        examples(zh ? "正确" : "Right", explanation.good(), page);
        return page.toString();
    }

    private static void examples(String heading, List<Explanation.Example> examples, Markdown page) {
        for (Explanation.Example example : examples) {
            page.block(Markdown.escaped(heading) + ": `" + example.file() + "`");
            page.block("```" + (example.file().endsWith(".drl") ? "drl" : "json"));
            example.text().lines().forEach(page::exactly);
            page.exactly("```");
        }
    }
}

package org.complaintrules.report;

import java.util.List;
import org.complaintrules.fixture.FixtureResult;
import org.complaintrules.text.Language;
import org.complaintrules.text.Place;

/** What came of fixtures, for a terminal: a line for each file, each failure in full, and the totals. */
public final class FixtureText {
    private final Language language;
    private final Style style;
    private final Page page;

    private FixtureText(Language language, Style style) {
        this.language = language;
        this.style = style;
        this.page = new Page(style);
    }

    /**
     * The results as lines of text; the last line has the totals.
     *
     * @param results the results
     * @param language the reader's language
     * @param style colour and width
     * @return the text, without a line end after it
     */
    public static String of(List<FixtureResult> results, Language language, Style style) {
        return new FixtureText(language, style).write(results);
    }

    private String write(List<FixtureResult> results) {
        List<FileResults> files = FileResults.byFile(results);
        int longest = files.stream().mapToInt(file -> Columns.of(file.file())).max().orElse(0);
        files.forEach(file -> page.line(0, Columns.padded(file.file(), longest) + "  "
                + counts(file.results().size(), file.failed())));
        results.stream().filter(result -> !result.passed()).forEach(this::failure);
        int cases = results.size();
        page.gap().line(0, in(files.size() + " 个文件共 " + cases + " 个用例：",
                plural(cases, "case") + " in " + plural(files.size(), "file") + ": ")
                + counts(cases, FileResults.failed(results)));
        return page.toString();
    }

    private void failure(FixtureResult result) {
        Place place = result.fixture().source().place();
        page.gap().line(0, style.red(style.bold(in("失败", "FAILED"))) + "  "
                + Columns.printable(result.fixture().name()));
        page.line(2, style.dim(place.file() + ":" + place.line()));
        result.failures().forEach(failure -> page.item(2, "- ", Columns.printable(failure.in(language))));
    }

    private String counts(long all, long failed) {
        String passed = in(all - failed + " 个通过", all - failed + " passed");
        return failed == 0 ? style.green(passed)
                : passed + in("，", ", ") + style.red(in(failed + " 个失败", failed + " failed"));
    }

    private static String plural(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private String in(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}

package org.complaintrules.report;

import java.util.List;
import org.complaintrules.fixture.Fixture;
import org.complaintrules.fixture.FixtureAddition;
import org.complaintrules.proof.mutation.MutantResult;
import org.complaintrules.proof.mutation.MutationReport;
import org.complaintrules.proof.mutation.PolicyMutation;
import org.complaintrules.proof.space.Exploration;
import org.complaintrules.text.Language;

/** What came of mutants, for a terminal: those that no fixture notices, each with one that would, and the scores. */
public final class MutationText {
    private static final int DETAIL = 2;

    private final Language language;
    private final Page page;

    private MutationText(Language language, Style style) {
        this.language = language;
        this.page = new Page(style);
    }

    /**
     * The mutants as lines of text; the last lines have the scores. Fixtures are never wrapped, so that they can be
     * copied.
     *
     * @param report what came of them
     * @param all whether to show those too that are killed or equivalent
     * @param language the reader's language
     * @param style colour and width
     * @return the text, without a line end after it
     */
    public static String of(MutationReport report, boolean all, Language language, Style style) {
        MutationText text = new MutationText(language, style);
        report.policies().forEach(mutation -> mutation.results().stream()
                .filter(result -> all || result instanceof MutantResult.Survived || result instanceof MutantResult.Open)
                .forEach(result -> text.mutant(mutation, result)));
        new ScoreLines(language, text.page.gap()).of(report);
        return text.page.toString();
    }

    private void mutant(PolicyMutation mutation, MutantResult result) {
        String place = Columns.printable(result.mutant().place().toString());
        page.gap().line(0, page.style.bold(place) + in("：", ": ")
                + fate(result) + " " + page.style.dim("[" + result.mutant().change().label().in(language) + "]"));
        page.line(DETAIL, in("规则“", "rule \"") + Columns.printable(mutation.policy().model().rules()
                .get(result.mutant().rule()).name().in(language)) + in("”", "\""));
        page.item(DETAIL, "- ", page.style.red(Columns.printable(result.mutant().before())));
        if (!result.mutant().after().isEmpty()) {
            page.item(DETAIL, "+ ", page.style.green(Columns.printable(result.mutant().after())));
        }
        if (result instanceof MutantResult.Killed killed) {
            page.line(DETAIL, in("杀死它的用例：", "killed by ") + named(killed.fixture()));
        } else if (result instanceof MutantResult.Equivalent equivalent) {
            page.line(DETAIL, in("查看了 " + equivalent.exploration().cells() + " 类案件，没有一类裁定不同",
                    kinds(equivalent.exploration()) + " of case looked at, none decided differently"));
        } else if (result instanceof MutantResult.Open open) {
            page.line(DETAIL, in("查看 " + open.exploration().cells() + " 类案件之后仍未断定用例能否察觉",
                    "whether a fixture could notice was not found out after "
                            + kinds(open.exploration()) + " of case"));
        } else {
            survived((MutantResult.Survived) result);
        }
    }

    private String fate(MutantResult result) {
        if (result instanceof MutantResult.Killed) {
            return page.style.green(in("被杀死", "killed"));
        }
        if (result instanceof MutantResult.Equivalent equivalent) {
            return equivalent.exploration().exhaustive() ? in("等价，已证明", "equivalent, proved")
                    : in("等价，抽样所见", "equivalent, by a sample of cases");
        }
        return result instanceof MutantResult.Open ? page.style.yellow(in("未定", "open"))
                : page.style.red(in("存活", "survived"));
    }

    private void survived(MutantResult.Survived survived) {
        if (!survived.confirmed()) {
            page.line(DETAIL, page.style.red(in("规则引擎的裁定与参照求值不一致：这是本程序的错误，请报告",
                    "the rule engine does not agree with the reference evaluator: a mistake in this program; "
                            + "please report it")));
        }
        if (survived.waiting().isPresent()) {
            page.line(DETAIL, in("审阅后即可杀死它的用例：", "once reviewed it is killed by ")
                    + named(survived.waiting().get()));
            return;
        }
        page.line(DETAIL, in("可以杀死它的用例：", "a fixture that kills it:"));
        List.of(FixtureAddition.written(survived.killing().tree()).split("\n"))
                .forEach(line -> page.exactly(Columns.printable(line)));
    }

    private String named(Fixture fixture) {
        return in("“", "\"") + Columns.printable(fixture.name()) + in("”（", "\" (")
                + Columns.printable(fixture.source().place().file() + ":" + fixture.source().place().line())
                + in("）", ")");
    }

    private static String kinds(Exploration exploration) {
        return exploration.cells() + (exploration.cells() == 1 ? " kind" : " kinds");
    }

    private String in(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}

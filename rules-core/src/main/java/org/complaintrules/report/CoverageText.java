package org.complaintrules.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.complaintrules.proof.coverage.AtomCoverage;
import org.complaintrules.proof.coverage.Counted;
import org.complaintrules.proof.coverage.Coverage;
import org.complaintrules.proof.coverage.Side;
import org.complaintrules.proof.coverage.Tally;
import org.complaintrules.text.Language;

/** What fixtures have seen of a policy, for a terminal: the figures, then each rule with holes and how to fill them. */
public final class CoverageText {
    private static final int INDENT = 2;

    private final Coverage coverage;
    private final Wording words;
    private final Page page;

    private CoverageText(Coverage coverage, Language language, Page page) {
        this.coverage = coverage;
        this.words = new Wording(coverage.policy().info(), language);
        this.page = page;
    }

    /**
     * Coverages as lines of text.
     *
     * @param coverages the coverage of each policy
     * @param language the reader's language
     * @param style colour and width
     * @return the text, without a line end after it
     */
    public static String of(List<Coverage> coverages, Language language, Style style) {
        Page page = new Page(style);
        coverages.forEach(coverage -> new CoverageText(coverage, language, page).write());
        return page.toString();
    }

    private void write() {
        page.gap().line(0, page.style.bold(words.pair(words.of("覆盖率 ", "coverage of ") + coverage.policy().info().id(),
                "")) + String.join(words.of("，", ", "), figure(words.of("条件", "conditions"), coverage.ofConditions()),
                        figure(words.of("规则", "rules"), coverage.ofRules()),
                        figure(words.of("条款", "clauses"), coverage.ofClauses())));
        page.line(INDENT, counted());
        clausesNotCounted();
        long excused = sides().filter(side -> side instanceof Side.Unseen && side.covered()).count();
        if (excused > 0) {
            page.line(INDENT, words.of("有 " + excused + " 面已证明任何案件都不会出现，不计为漏洞（--output json 逐一列出）",
                    plural(excused, "side") + " excused, since it is proved that no case shows "
                            + (excused == 1 ? "it" : "them") + " (--output json lists all)"));
        }
        CoverageHoles holes = new CoverageHoles(coverage.policy(), words, page);
        coverage.rules().stream().filter(rule -> !rule.covered()).forEach(holes::write);
    }

    private String figure(String of, Tally tally) {
        String figure = of + " " + percent(tally) + " (" + tally.covered() + "/" + tally.total() + ")";
        return tally.covered() == tally.total() ? page.style.green(figure) : page.style.yellow(figure);
    }

    private static String percent(Tally tally) {
        return tally.percent().stripTrailingZeros().toPlainString() + "%";
    }

    private String counted() {
        Counted counted = coverage.counted();
        StringBuilder line = new StringBuilder(words.of("依据 " + counted.counted() + " 个用例",
                "by " + plural(counted.counted(), "fixture")));
        if (counted.forReview() > 0) {
            line.append(words.of("；待审阅的 " + counted.forReview() + " 个不计",
                    "; " + counted.forReview() + " for review " + (counted.forReview() == 1 ? "counts" : "count")
                            + " for nothing"));
        }
        if (counted.failing() > 0) {
            line.append(words.of("；未通过的 " + counted.failing() + " 个不计",
                    "; " + counted.failing() + " failing " + (counted.failing() == 1 ? "counts" : "count")
                            + " for nothing"));
        }
        return line.toString();
    }

    private void clausesNotCounted() {
        PolicyOutline outline = new PolicyOutline(coverage.policy());
        List<String> parts = new ArrayList<>();
        for (ClauseStatus status : ClauseStatus.values()) {
            int count = status == ClauseStatus.RULED ? 0 : outline.count(status);
            if (count > 0) {
                String label = words.of(status.label());
                parts.add(words.of(label + " " + count + " 条", count + " " + label));
            }
        }
        if (!parts.isEmpty()) {
            page.line(INDENT, words.pair(words.of("没有规则而不计的条款", "clauses not counted, since they have no rule"),
                    String.join(words.of("，", ", "), parts)));
        }
    }

    private Stream<Side> sides() {
        return coverage.rules().stream().flatMap(rule -> Stream.concat(Stream.of(rule.sides()),
                rule.atoms().stream().map(AtomCoverage::sides)))
                .flatMap(sides -> Stream.of(sides.holds(), sides.fails()));
    }

    private static String plural(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}

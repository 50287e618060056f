package org.complaintrules.report;

import java.util.List;
import org.complaintrules.Policy;
import org.complaintrules.compile.Clause;
import org.complaintrules.compile.PolicyInfo;
import org.complaintrules.drl.Rule;
import org.complaintrules.text.Language;

/** A policy in words: each clause, and beneath it the rules that implement it. */
public final class PolicyText {
    private final PolicyOutline outline;
    private final Wording words;
    private final Style style;
    private final Page page;

    private PolicyText(Policy policy, Language language, Style style) {
        this.outline = new PolicyOutline(policy.model());
        this.words = new Wording(policy.model().info(), language);
        this.style = style;
        this.page = new Page(style);
    }

    /**
     * A policy as lines of text, in the order of its source document. A rule that implements several clauses stands
     * beneath the first of them, and is named beneath the others.
     *
     * @param policy the policy
     * @param language the reader's language
     * @param style colour and width
     * @return the text, without a line end after it
     */
    public static String of(Policy policy, Language language, Style style) {
        PolicyText text = new PolicyText(policy, language, style);
        PolicyInfo info = policy.model().info();
        text.page.line(0, style.bold(info.id()) + " — " + text.words.of(info.title()));
        new PolicyHead(info, text.words).lines().forEach(line -> text.page.line(0, line));
        text.page.line(0, text.outline.counts(text.words));
        policy.model().clauses().forEach(text::clause);
        return text.page.toString();
    }

    private void clause(Clause clause) {
        ClauseStatus status = outline.status(clause);
        page.gap().line(0, style.bold(Columns.unbroken(clause.article())) + "  " + clause.id()
                + (status == ClauseStatus.RULED ? "" : "  " + style.yellow("[" + words.of(status.label()) + "]")));
        page.line(2, words.of(clause.text()));
        if (clause.caution() != null) {
            page.line(2, words.pair(style.yellow(words.of("注意", "caution")), words.of(clause.caution())));
        }
        if (status == ClauseStatus.UNDECIDABLE) {
            page.line(2, words.pair(words.of("没有规则的原因", "why there is no rule"), words.of(clause.undecidable())));
        }
        if (status == ClauseStatus.DECLARED) {
            page.line(2, words.pair(words.of("声明见", "declared in"), clause.declaredIn()));
        }
        for (Rule rule : outline.rules(clause)) {
            rule(clause, rule);
        }
    }

    private void rule(Clause clause, Rule rule) {
        RuleWords said = new RuleWords(words, rule);
        String heading = style.dim(PolicyOutline.concern(rule) + " ›") + " " + style.bold(said.name());
        if (!outline.home(rule).equals(clause.id())) {
            page.line(2, heading + words.of("，见 ", ", see ") + outline.home(rule));
            return;
        }
        page.gap().line(2, heading);
        entry(words.of("条件", "when"), said.when().stream().map(RuleWords.Asked::of).toList(),
                said.when().stream().map(RuleWords.Asked::conditions).toList());
        entry(words.of("结论", "then"), said.then(), List.of());
        List<String> precedence = said.precedence();
        entry(words.of("优先", "wins"), precedence, List.of());
        List<String> others = rule.clauses().stream().filter(id -> !id.equals(clause.id())).toList();
        if (!others.isEmpty()) {
            entry(words.of("另见", "also"), List.of(words.of("同时落实 ", "implements ") + words.all(others)), List.of());
        }
    }

    /** Lines behind a word that stands before the first of them; beneath each, its own points. */
    private void entry(String word, List<String> lines, List<List<String>> points) {
        for (int i = 0; i < lines.size(); i++) {
            page.item(4, Columns.padded(i == 0 ? word : "", 6), lines.get(i));
            if (i < points.size()) {
                points.get(i).forEach(point -> page.item(10, "- ", point));
            }
        }
    }
}

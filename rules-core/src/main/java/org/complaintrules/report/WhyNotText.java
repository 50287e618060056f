package org.complaintrules.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.Rule;
import org.complaintrules.outcome.Overridden;
import org.complaintrules.outcome.Ruling;
import org.complaintrules.proof.question.FactChange;
import org.complaintrules.proof.question.FieldChange;
import org.complaintrules.proof.question.Standing;
import org.complaintrules.proof.question.WhyNot;
import org.complaintrules.text.Language;

/** Why a rule did not conclude, in words. */
public final class WhyNotText {
    /** So many of the smallest changes are shown; the rest are counted. */
    private static final int SHOWN = 5;

    private final WhyNot answer;
    private final Rule rule;
    private final Instant asOfOfCase;
    private final Page page;
    private final QuestionWords questions;
    private final Wording words;

    private WhyNotText(WhyNot answer, Instant asOf, PolicyModel policy, Language language, Style style) {
        this.answer = answer;
        this.rule = answer.rule();
        this.asOfOfCase = asOf;
        this.page = new Page(style);
        this.words = new Wording(policy.info(), language, answer.asOf());
        this.questions = new QuestionWords(policy, words, page);
    }

    /**
     * Why a rule did not conclude: how each of its conditions fares, and the smallest change of facts after which it
     * would have.
     *
     * @param answer the answer
     * @param asOf the time at which the case is looked at, or {@code null} where it has none
     * @param policy the policy
     * @param language the reader's language
     * @param style colour and width
     * @return the text, without a line end after it
     */
    public static String of(WhyNot answer, Instant asOf, PolicyModel policy, Language language, Style style) {
        return new WhyNotText(answer, asOf, policy, language, style).text();
    }

    private String text() {
        page.line(0, page.style.bold(words.of("规则", "Rule ") + words.quoted(words.of(rule.name()))) + "  "
                + page.style.dim("[" + String.join(" ", rule.clauses()) + "]"));
        switch (answer.standing()) {
            case STANDS -> page.line(2, words.of("此规则已作出结论：", "This rule did conclude:"));
            case GIVES_WAY -> page.line(2, words.of("此规则的结论已让位：", "This rule concluded, but gave way:"));
            case SILENT -> page.line(2, words.of("此规则没有作出结论。", "This rule concluded nothing."));
        }
        for (Ruling ruling : answer.rulings()) {
            questions.ruling(4, "- ", ruling, true);
        }
        for (Overridden each : answer.gaveWay()) {
            questions.ruling(4, "- ", each.ruling(), false);
            page.line(6, words.of("让位于", "gave way to ")
                    + words.quoted(words.of(each.by().ruleZh(), each.by().rule())));
        }
        if (answer.standing() == Standing.SILENT) {
            new WhyNotPatterns(answer, asOfOfCase, questions).write();
        }
        if (answer.standing() != Standing.STANDS) {
            changes();
        }
        return page.toString();
    }

    private void changes() {
        page.gap();
        if (answer.changes().isEmpty()) {
            page.line(2, answer.extent().uncovered().isEmpty()
                    ? words.of("无论事实如何改变，此规则都不会作出成立的结论。", "No change of facts could make it conclude and stand.")
                    : words.of("没有找到能使此规则作出结论的改变。", "No change of facts was found that makes it conclude."));
        } else {
            page.line(2, page.style.bold(words.of("以下改变足以使其作出结论：", "It would conclude if")));
            answer.changes().stream().limit(SHOWN).forEach(this::change);
            int more = answer.changes().size() - SHOWN;
            if (more > 0) {
                page.line(4, words.of("另有 " + more + " 种同样小的改变", "and " + more + " other changes as small"));
            }
        }
        if (answer.comesAt() != null) {
            page.line(2, words.of("若别无变化，此规则自 " + words.time(answer.comesAt()) + " 起作出结论。",
                    "If nothing else becomes known, it concludes as of " + words.time(answer.comesAt()) + "."));
        }
        questions.extent(answer.extent(), answer.asOf(), asOfOfCase);
    }

    private void change(FactChange change) {
        List<String> parts = new ArrayList<>();
        change.supplied().stream().filter(type -> change.fields().stream().noneMatch(each -> each.type().equals(type)))
                .forEach(type -> parts.add(given(type, change)));
        change.fields().forEach(each -> parts.add(change(each)));
        page.item(4, "- ", String.join(words.of("；", "; "), parts));
    }

    private String given(FactType type, FactChange change) {
        boolean none = type.many() && change.facts().facts().stream().noneMatch(fact -> fact.type().equals(type));
        return words.pair(none ? words.of("明确一项也没有", "known that there is none") : words.of("给出", "given"),
                words.of(type.label()));
    }

    private String change(FieldChange change) {
        FactField field = questions.field(change.pointer());
        String to = words.pair(field.quoted(words), page.style.bold(field.value(words, change.to())));
        if (change.from() == null) {
            return to;
        }
        String from = field.value(words, change.from());
        String by = change.by() == null ? "" : words.of("，", ", ") + new DistanceWords(words).change(
                change.field().type(), change.by(), number -> field.value(words, number));
        return to + words.of("（现为 " + from + by + "）", " instead of " + from + by);
    }
}

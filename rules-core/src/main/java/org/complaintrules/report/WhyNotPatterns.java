package org.complaintrules.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.complaintrules.drl.Condition;
import org.complaintrules.drl.Matched;
import org.complaintrules.drl.Operator;
import org.complaintrules.drl.Reference;
import org.complaintrules.drl.Rule;
import org.complaintrules.drl.reference.Truth;
import org.complaintrules.outcome.Deadline;
import org.complaintrules.proof.question.Candidate;
import org.complaintrules.proof.question.ConditionAnswer;
import org.complaintrules.proof.question.Gap;
import org.complaintrules.proof.question.PatternAnswer;
import org.complaintrules.proof.question.Producer;
import org.complaintrules.proof.question.WhyNot;

/** Writes how each pattern of a rule fares that concluded nothing. */
final class WhyNotPatterns {
    private final WhyNot answer;
    private final Rule rule;
    private final Instant asOfOfCase;
    private final Page page;
    private final QuestionWords questions;
    private final Wording words;

    /**
     * Writes patterns.
     *
     * @param answer the answer
     * @param asOf the time at which the case is looked at, or {@code null} where it has none
     * @param questions where it is written
     */
    WhyNotPatterns(WhyNot answer, Instant asOf, QuestionWords questions) {
        this.answer = answer;
        this.rule = answer.rule();
        this.asOfOfCase = asOf;
        this.page = questions.page;
        this.questions = questions;
        this.words = questions.words;
    }

    /** Writes how each pattern fares. */
    void write() {
        List<RuleWords.Asked> asked = new RuleWords(words, rule).when();
        for (PatternAnswer pattern : answer.patterns()) {
            page.gap().line(2, verdict(pattern.truth()) + asked.get(pattern.pattern()).of());
            boolean ofFact = rule.when().get(pattern.pattern()).matched() instanceof Matched.OfFact;
            if (pattern.candidates().isEmpty()) {
                page.line(6, ofFact ? words.of("没有给出", "none is given")
                        : words.of("没有这样的结论", "nothing such was concluded"));
                asked.get(pattern.pattern()).conditions().forEach(each ->
                        page.line(6, words.of("要求：", "asked for: ") + each));
            }
            pattern.candidates().forEach(each -> candidate(pattern, each));
            producers(pattern);
        }
        if (!answer.needed().isEmpty()) {
            page.gap().line(2, words.of("结论本身需要而未知：", "Unknown, and needed for what it concludes: ")
                    + words.all(answer.needed().stream().map(each -> questions.field(each).quoted(words)).toList()));
        }
    }

    private void candidate(PatternAnswer pattern, Candidate candidate) {
        if (candidate.ruling() != null) {
            questions.ruling(4, "", candidate.ruling(), true);
            due(candidate);
        } else if (pattern.candidates().size() > 1) {
            page.line(4, number(candidate.pointer()) + verdict(candidate.truth()).strip());
        }
        ConditionWords conditions = new ConditionWords(words, rule, pattern.pattern());
        for (ConditionAnswer each : candidate.conditions()) {
            page.item(6, verdict(each.truth()), conditions.of(each.condition()) + said(each));
        }
    }

    /** Which of several facts a pointer names. */
    private String number(String pointer) {
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        int number = last.chars().allMatch(Character::isDigit) ? Integer.parseInt(last) + 1 : 1;
        return words.of("第 " + number + " 项：", "no. " + number + ": ");
    }

    /** How long a limit still runs, or since when it is over; of what was done, how long before or after. */
    private void due(Candidate candidate) {
        if (candidate.truth() == Truth.TRUE || !(candidate.ruling().outcome() instanceof Deadline deadline)
                || deadline.due() == null || asOfOfCase == null) {
            return;
        }
        boolean done = deadline.doneAt() != null;
        Instant at = done ? deadline.doneAt() : asOfOfCase;
        boolean over = at.isAfter(deadline.due());
        String left = new DistanceWords(words).of(Duration.between(deadline.due(), at).abs());
        String due = words.of("到期 ", "due ") + words.time(deadline.due());
        page.line(6, done ? due + words.of("，完成于 ", ", done ") + words.time(at)
                        + (over ? words.of("：晚 " + left, ": " + left + " after it")
                                : words.of("：早 " + left, ": " + left + " before it"))
                : due + words.of("，案件时点 ", ", looked at as of ") + words.time(at)
                        + (over ? words.of("：已过 ", ": over for ") : words.of("：还有 ", ": still ")) + left);
    }

    private String verdict(Truth truth) {
        return switch (truth) {
            case TRUE -> page.style.green(words.of("成立  ", "holds   "));
            case FALSE -> page.style.red(words.of("不成立 ", "fails   "));
            case UNKNOWN -> page.style.yellow(words.of("未知  ", "unknown "));
        };
    }

    private String said(ConditionAnswer condition) {
        if (condition.gap() != null) {
            return words.of("；", "; ") + gap((Condition.Comparison) condition.condition(), condition.gap());
        }
        List<String> values = new ArrayList<>();
        for (Map.Entry<Reference, Object> each : condition.values().entrySet()) {
            if (condition.truth() != Truth.UNKNOWN ? !saysItsValue(condition) : each.getValue() == null) {
                values.add(words.pair(name(each.getKey()), value(each.getKey(), each.getValue())));
            }
        }
        return values.isEmpty() ? ""
                : words.of("（", " (") + String.join(words.of("；", "; "), values) + words.of("）", ")");
    }

    /** Whether a condition that holds has only one value for which it does. */
    private static boolean saysItsValue(ConditionAnswer condition) {
        return condition.truth() == Truth.TRUE && (condition.condition() instanceof Condition.Known
                || condition.condition() instanceof Condition.Comparison comparison
                && comparison.operator() == Operator.EQUAL && comparison.references().size() == 1);
    }

    private String name(Reference field) {
        return words.of(FieldNames.brief(rule.when().get(field.pattern()).matched(), field.field()));
    }

    private String value(Reference field, Object value) {
        if (value instanceof String code && rule.when().get(field.pattern()).matched() instanceof Matched.OfOutcome) {
            return new ConditionWords(words, rule, field.pattern()).outcomeValue(field, code);
        }
        return words.value(value, FieldNames.unit(rule.when().get(field.pattern()).matched(), field.field()));
    }

    private String gap(Condition.Comparison comparison, Gap gap) {
        Reference first = comparison.references().get(0);
        String left = value(first, gap.left());
        String right = value(first, gap.right());
        String by = new DistanceWords(words).of(first.type(), gap.by(), number -> value(first, number));
        return words.of("此处为 " + left + " 对 " + right + "，", "here " + left + " against " + right + ", ")
                + page.style.bold(gap.tooHigh() ? words.of("多 " + by, by + " too much")
                        : words.of("差 " + by, by + " short"));
    }

    private void producers(PatternAnswer pattern) {
        if (pattern.truth() == Truth.TRUE || pattern.producers().isEmpty()) {
            return;
        }
        page.line(4, words.of("可以得出它的规则：", "Rules that could conclude it:"));
        for (Producer each : pattern.producers()) {
            page.item(6, "- ", words.quoted(words.of(each.rule().name())) + switch (each.standing()) {
                case STANDS -> words.of("：已作出结论", ": concluded");
                case GIVES_WAY -> words.of("：结论已让位", ": gave way");
                case SILENT -> words.of("：没有结论", ": concluded nothing");
            });
        }
    }
}

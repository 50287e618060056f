package org.complaintrules.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.outcome.Ruling;
import org.complaintrules.proof.question.Extent;
import org.complaintrules.proof.question.PossibleValues;

/** Writes what the answers to questions about a case have in common. */
final class QuestionWords {
    final PolicyModel policy;
    final Wording words;
    final Page page;
    private final OutcomeWords outcomes;

    QuestionWords(PolicyModel policy, Wording words, Page page) {
        this.policy = policy;
        this.words = words;
        this.page = page;
        this.outcomes = new OutcomeWords(words, page.style);
    }

    FactField field(String pointer) {
        return FactField.at(policy.schema(), pointer);
    }

    /** A field and its value. */
    String pair(String pointer, Object value) {
        FactField field = field(pointer);
        return words.pair(field.quoted(words), field.value(words, value));
    }

    /** A ruling behind a mark, with what it is about. */
    void ruling(int indent, String mark, Ruling ruling, boolean stands) {
        String outcome = stands ? outcomes.of(ruling.outcome()) : outcomes.claimed(ruling.outcome());
        page.item(indent, mark, words.of(ruling.outcome().type().label()) + " — " + outcome + "  "
                + page.style.dim(Columns.unbroken("[" + ruling.article() + "]"))
                + (ruling.provisional() ? words.of("；", "; ") + page.style.yellow(words.of("暂定", "provisional")) : ""));
        AboutWords.of(policy.schema(), words, ruling).forEach(line -> page.line(indent + Columns.of(mark), line));
    }

    /** The values that a field may have, as a condition. */
    String values(FactField field, List<PossibleValues> values) {
        List<String> shown = new ArrayList<>();
        for (PossibleValues each : values) {
            shown.add(each instanceof PossibleValues.OneOf oneOf
                    ? words.any(oneOf.values().stream().map(value -> field.value(words, value)).toList())
                    : each instanceof PossibleValues.SuchAs suchAs
                            ? words.of("例如 ", "such as ") + field.value(words, suchAs.value())
                            : between(field, (PossibleValues.Between) each));
        }
        return words.any(shown);
    }

    private String between(FactField field, PossibleValues.Between between) {
        String from = field.value(words, between.from());
        String to = field.value(words, between.to());
        boolean time = between.from() instanceof Instant || between.to() instanceof Instant;
        if (between.from() == null) {
            return between.to() == null ? words.of("任何值", "any value")
                    : time ? words.of("不晚于 " + to, "until " + to) : words.of("不超过 " + to, "up to " + to);
        }
        if (between.to() == null) {
            return time ? words.of("不早于 " + from, "from " + from + " on")
                    : words.of("不低于 " + from, "from " + from + " up");
        }
        return from.equals(to) ? from : words.of(from + " 至 " + to, "from " + from + " to " + to);
    }

    /** How far an answer reaches. */
    void extent(Extent extent, Instant asOf, Instant asOfOfCase) {
        if (extent.exhaustive()) {
            page.line(2, words.of("穷尽：查看了每一种可能的情形。", "Exhaustive: every case there can be was looked at."));
        } else if (extent.sampled()) {
            page.line(2, words.of("抽样：期限只在其状态改变的时刻前后查看，同类事实最多两项。",
                    "Sampled: limits are looked at about the times at which their standing changes, and up to two facts"
                            + " of a type."));
        }
        if (asOfOfCase == null && extent.sampled()) {
            page.line(2, words.of("案件没有给出时点，期限按此时点查看：", "The case gives no time; limits are looked at as of ")
                    + words.time(asOf));
        }
        if (!extent.uncovered().isEmpty()) {
            page.line(2, page.style.yellow(words.of("未完：以下规则没有查遍，因为达到了搜索上限：",
                    "Incomplete: the search met its limit for these rules:")));
            extent.uncovered().forEach(each -> page.item(4, "- ", words.quoted(words.of(each.rule().name()))
                    + (each.upTo() == 0 ? "" : words.of("（同时不超过 " + each.upTo() + " 项的已查遍）",
                            " (looked at in full for up to " + each.upTo() + " at once)"))));
        }
    }

    /** The one word that JSON has for how far an answer reaches. */
    static String word(Extent extent) {
        return !extent.uncovered().isEmpty() ? "incomplete" : extent.sampled() ? "sampled" : "exhaustive";
    }
}

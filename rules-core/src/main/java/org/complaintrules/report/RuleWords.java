package org.complaintrules.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.complaintrules.drl.Argument;
import org.complaintrules.drl.Conclusion;
import org.complaintrules.drl.Matched;
import org.complaintrules.drl.Pattern;
import org.complaintrules.drl.Rule;
import org.complaintrules.outcome.OutcomeType;
import org.complaintrules.time.Span;

/** Says a rule in words: what it asks for, and what it concludes. */
final class RuleWords {
    /** What a pattern asks for: of what, and under which conditions. */
    record Asked(String of, List<String> conditions) {
    }

    private final Wording words;
    private final Rule rule;

    RuleWords(Wording words, Rule rule) {
        this.words = words;
        this.rule = rule;
    }

    String name() {
        return words.of(rule.name());
    }

    List<Asked> when() {
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < rule.when().size(); i++) {
            ConditionWords conditions = new ConditionWords(words, rule, i);
            asked.add(new Asked(heading(i), rule.when().get(i).conditions().stream().map(conditions::of).toList()));
        }
        return asked;
    }

    List<String> then() {
        return rule.then().stream().map(conclusion -> words.of(conclusion.type().label()) + " — " + said(conclusion))
                .toList();
    }

    /** What gives way to this rule: words that follow "wins". */
    List<String> precedence() {
        List<String> lines = new ArrayList<>();
        if (!rule.overrides().isEmpty()) {
            String clauses = words.all(rule.overrides());
            lines.add(words.of("同一事项上先于 " + clauses + " 的规则",
                    "over the rules of " + clauses + ", on the same subject"));
        }
        if (!rule.replaces().isEmpty()) {
            String clauses = words.all(rule.replaces());
            lines.add(words.of("不论事项，先于 " + clauses + " 的规则",
                    "over the rules of " + clauses + ", whatever the subject"));
        }
        return lines;
    }

    private String heading(int index) {
        Pattern pattern = rule.when().get(index);
        String number = ConditionWords.isNumbered(rule, index) ? "(" + (index + 1) + ") " : "";
        if (pattern.matched() instanceof Matched.OfOutcome outcome) {
            return number + words.pair(words.of("已推断", "concluded"), words.of(outcome.type().label()));
        }
        String label = words.of(((Matched.OfFact) pattern.matched()).type().label());
        return number + switch (pattern.quantifier()) {
            case ONE -> label;
            case EXISTS -> words.pair(words.of("至少有一项", "at least one"), label);
            case NONE -> words.pair(words.of("已全部列出，且没有", "all are listed, and there is no"), label);
        };
    }

    private String said(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.Timed timed) {
            return timed(timed);
        }
        Conclusion.Stated stated = (Conclusion.Stated) conclusion;
        boolean share = stated.type() == OutcomeType.MEASUREMENT
                && !(stated.arguments().get(indexOf(stated.type(), "whole")) instanceof Argument.Fixed);
        return new OutcomeWords(words, Style.PLAIN).phrase(stated.type(), name -> {
            Argument argument = stated.arguments().get(indexOf(stated.type(), name));
            return share && name.equals("target") && argument instanceof Argument.Fixed fixed
                    ? OutcomeWords.percent((BigDecimal) fixed.value(), BigDecimal.ONE) : argument(argument);
        });
    }

    private static int indexOf(OutcomeType type, String field) {
        return type.fields().indexOf(type.field(field).orElseThrow());
    }

    private String timed(Conclusion.Timed timed) {
        String from = argument(timed.from());
        String done = words.of("；完成时间：", "; done: ") + argument(timed.doneAt());
        return words.pair(words.code(timed.action()), limit(timed.span(), from)) + done;
    }

    private String limit(Span span, String from) {
        if (span == null) {
            return words.of("最迟于", "by ") + from;
        }
        if (span.amount() == 0 && !span.unit().isByClock()) {
            return from + words.of("的当日", ", on the same day");
        }
        return span.amount() < 0 ? words.of("比" + from + words.span(span), words.span(span) + " " + from)
                : words.of("自" + from + "起 " + words.span(span) + "内", "within " + words.span(span) + " of " + from);
    }

    /** A value in words, or {@code null} where it is left open. */
    private String argument(Argument argument) {
        if (argument instanceof Argument.Fixed fixed) {
            return fixed.value() == null ? null : words.value(fixed.value(), null);
        }
        if (argument instanceof Argument.Bound bound) {
            return ConditionWords.quoted(words, rule, -1, bound.field());
        }
        Argument.Earliest earliest = (Argument.Earliest) argument;
        List<String> times = List.of(argument(earliest.first()), argument(earliest.second()));
        return words.of(words.all(times) + "中较早者", "the earlier of " + words.all(times));
    }
}

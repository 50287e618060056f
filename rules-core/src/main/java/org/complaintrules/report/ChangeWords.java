package org.complaintrules.report;

import java.math.BigDecimal;
import java.util.SortedMap;
import org.complaintrules.drl.reference.Variable;
import org.complaintrules.outcome.OutcomeType;
import org.complaintrules.proof.difference.Change;
import org.complaintrules.proof.difference.DayShift;
import org.complaintrules.proof.difference.Levels;
import org.complaintrules.proof.difference.Said;
import org.complaintrules.time.DeadlineStatus;
import org.complaintrules.time.Span;

/** Says in words what two versions say differently. */
final class ChangeWords {
    private final Wording words;
    private final Wording before;
    private final Wording after;
    private final RegionWords fields;
    private final ShiftWords by;

    /** Words for changes from one version to another, each by its own names. */
    ChangeWords(Wording before, Wording after, Levels levels, RegionWords fields) {
        this.words = after;
        this.before = before;
        this.after = after;
        this.fields = fields;
        this.by = new ShiftWords(after, levels);
    }

    /** A change, the clauses behind it. */
    String of(Change change, SortedMap<String, DayShift> shifts) {
        return withoutClauses(change, shifts) + "  " + clauses(change);
    }

    String withoutClauses(Change change, SortedMap<String, DayShift> shifts) {
        String type = words.of(change.type().label()) + " — ";
        if (change.gone().isEmpty()) {
            return words.pair(words.of("新增", "new"), type + after(change.come().get()));
        }
        if (change.come().isEmpty()) {
            return words.pair(words.of("不再有", "no longer"), type + before(change.gone().get()));
        }
        String gone = before(change.gone().get());
        String come = after(change.come().get());
        String said = gone.equals(come) ? come + words.of("，依据的条款不同", ", by other clauses") : fromTo(gone, come);
        return type + said + by.of(change, shifts);
    }

    /** Both, with what they begin with said once. */
    private String fromTo(String gone, String come) {
        String separator = words.of("：", ": ");
        int end = gone.indexOf(separator);
        String subject = end < 0 ? "" : gone.substring(0, end + separator.length());
        return come.startsWith(subject) ? subject + gone.substring(subject.length()) + " → "
                + come.substring(subject.length()) : gone + " → " + come;
    }

    static String clauses(Change change) {
        String gone = change.gone().map(said -> String.join(" ", said.clauses())).orElse("");
        String come = change.come().map(said -> String.join(" ", said.clauses())).orElse("");
        return "[" + (gone.equals(come) || gone.isEmpty() ? come : come.isEmpty() ? gone : gone + " → " + come) + "]";
    }

    String before(Said said) {
        return said(said, before);
    }

    String after(Said said) {
        return said(said, after);
    }

    private String said(Said said, Wording own) {
        String phrase = said.type() == OutcomeType.DEADLINE ? deadline(said, own)
                : new OutcomeWords(own, Style.PLAIN).phrase(said.type(), field -> value(said.value(field), own));
        return phrase + (said.provisional() ? own.of("（暂定）", " (provisional)") : "");
    }

    private String value(Object value, Wording own) {
        return value == null ? null : value instanceof Variable field ? own.quoted(fields.name(field))
                : value instanceof BigDecimal number ? own.number(number, null) : own.value(value, null);
    }

    private static String deadline(Said said, Wording own) {
        Span span = (Span) said.value("span");
        DeadlineStatus status = (DeadlineStatus) said.value("status");
        return own.pair(own.code((String) said.value("action")), span == null ? own.of("按给定时间", "by a time given")
                : own.span(span)) + (status == null ? "" : own.of("，", ", ") + own.of(status.label()));
    }
}

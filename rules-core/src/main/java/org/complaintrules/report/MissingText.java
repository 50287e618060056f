package org.complaintrules.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.outcome.Ruling;
import org.complaintrules.proof.question.MissingFacts;
import org.complaintrules.proof.question.PossibleChange;
import org.complaintrules.proof.question.Unknown;
import org.complaintrules.text.Language;

/** What could still change a decision, in words. */
public final class MissingText {
    private final QuestionWords words;
    private final Page page;
    private final MissingFacts missing;

    private MissingText(MissingFacts missing, PolicyModel policy, Language language, Style style) {
        this.page = new Page(style);
        this.words = new QuestionWords(policy, new Wording(policy.info(), language, missing.asOf()), page);
        this.missing = missing;
    }

    /**
     * What could still change a decision: first each unknown field that alone could, then what could only together, then
     * the facts that are not given.
     *
     * @param missing what could still change
     * @param policy the policy that made the decision
     * @param language the reader's language
     * @param style colour and width
     * @return the text, without a line end after it
     */
    public static String of(MissingFacts missing, PolicyModel policy, Language language, Style style) {
        return new MissingText(missing, policy, language, style).text();
    }

    private String text() {
        page.line(0, page.style.bold(of("尚未知悉而可能改变裁定的事实", "What is unknown and could change this decision")));
        if (missing.changes().isEmpty()) {
            page.line(2, missing.extent().uncovered().isEmpty()
                    ? of("任何未知的事实都不会改变此裁定。", "Nothing that is unknown can change this decision.")
                    : of("没有发现能改变此裁定的未知事实。", "Nothing was found that could change this decision."));
        }
        alone();
        section(of("须同时知悉", "Only together"), false);
        section(of("没有给出的事实", "Facts that are not given"), true);
        if (!missing.changes().isEmpty() && missing.extent().uncovered().isEmpty()) {
            page.gap().line(2, of("其他未知的事实都不会改变此裁定。", "Nothing else that is unknown can change it."));
        } else {
            page.gap();
        }
        words.extent(missing.extent(), missing.asOf(), missing.decision().asOf());
        return page.toString();
    }

    private void alone() {
        String before = null;
        for (PossibleChange change : missing.changes()) {
            if (isAlone(change)) {
                String pointer = change.unknowns().get(0).pointer();
                if (!pointer.equals(before)) {
                    page.gap().line(2, words.field(pointer).label(words.words));
                }
                before = pointer;
                String values = words.values(words.field(pointer), change.values());
                Object example = change.example().get(pointer);
                String shown = words.field(pointer).value(words.words, example);
                page.line(4, page.style.bold(values) + (values.contains(shown) ? "" : of("，例如 ", ", such as ") + shown));
                comings(6, change, null);
            }
        }
    }

    private static boolean isAlone(PossibleChange change) {
        return change.unknowns().size() == 1 && change.unknowns().get(0).field() != null;
    }

    private void section(String heading, boolean ofFacts) {
        List<PossibleChange> changes = missing.changes().stream().filter(change -> !isAlone(change))
                .filter(change -> ofFacts == change.unknowns().stream().anyMatch(each -> each.field() == null)).toList();
        if (changes.isEmpty()) {
            return;
        }
        page.gap().line(0, page.style.bold(heading));
        String before = null;
        PossibleChange bare = null;
        for (PossibleChange change : changes) {
            String facts = facts(change);
            if (ofFacts && !facts.equals(before)) {
                page.gap().line(2, facts);
                bare = change.example().isEmpty() ? change : null;
            } else {
                page.gap();
            }
            before = facts;
            if (!change.example().isEmpty()) {
                page.line(ofFacts ? 4 : 2, (bare == null ? of("例如 ", "for example ")
                        : of("另外，例如 ", "in addition, for example ")) + example(change));
            }
            comings(6, change, bare == change ? null : bare);
        }
    }

    private String example(PossibleChange change) {
        return change.example().entrySet().stream().map(each -> words.pair(each.getKey(), each.getValue()))
                .collect(Collectors.joining(of("；", "; ")));
    }

    /** The facts that would have to be given; of a list, that it is known to be empty. */
    private String facts(PossibleChange change) {
        Map<String, Integer> facts = new LinkedHashMap<>();
        for (Unknown each : change.unknowns()) {
            if (each.field() == null) {
                boolean none = each.type().many() && each.pointer().equals("/" + each.type().key());
                facts.merge(words.words.of(each.type().label()) + (none ? of("：明确一项也没有", ": known that there is none")
                        : ""), 1, Integer::sum);
            }
        }
        return facts.entrySet().stream().map(each -> each.getKey() + (each.getValue() == 1 ? ""
                : of("（" + each.getValue() + " 项）", " (" + each.getValue() + " of them)")))
                .collect(Collectors.joining(of("；", "; ")));
    }

    /** What comes and goes, but for what a bare fact brings and was said of it. */
    private void comings(int indent, PossibleChange change, PossibleChange bare) {
        change.come().stream().filter(each -> bare == null || !says(bare.come(), each)).forEach(each ->
                words.ruling(indent, page.style.green("+ "), each, true));
        change.go().stream().filter(each -> bare == null || !says(bare.go(), each)).forEach(each ->
                words.ruling(indent, page.style.red("- "), each, false));
        if (!change.conflicts().isEmpty()) {
            page.line(indent, page.style.red(of("会有冲突，须由人员裁定", "in conflict then; a person must decide")));
        }
    }

    private static boolean says(List<Ruling> rulings, Ruling ruling) {
        return rulings.stream().anyMatch(each -> each.rule().equals(ruling.rule())
                && each.outcome().equals(ruling.outcome()) && each.about().equals(ruling.about()));
    }

    private String of(String zh, String en) {
        return words.words.of(zh, en);
    }
}

package org.complaintrules.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.outcome.Outcome;
import org.complaintrules.outcome.OutcomeType;
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
    private final boolean all;

    private MissingText(MissingFacts missing, PolicyModel policy, Language language, Style style, boolean all) {
        this.page = new Page(style);
        this.words = new QuestionWords(policy, new Wording(policy.info(), language, missing.asOf()), page);
        this.missing = missing;
        this.all = all;
    }

    /**
     * What could still change a decision: first each unknown field that alone could, then what could only together, then
     * the facts that are not given.
     *
     * @param missing what could still change
     * @param policy the policy that made the decision
     * @param language the reader's language
     * @param style colour and width
     * @param all whether to say what each fact that is not given would bring, or only how much of which kind
     * @return the text, without a line end after it
     */
    public static String of(MissingFacts missing, PolicyModel policy, Language language, Style style, boolean all) {
        return new MissingText(missing, policy, language, style, all).text();
    }

    private String text() {
        page.line(0, page.style.bold(of("尚未知悉而可能改变裁定的事实", "What is unknown and could change this decision")));
        if (missing.changes().isEmpty()) {
            page.line(2, missing.extent().uncovered().isEmpty()
                    ? of("任何未知的事实都不会改变此裁定。", "Nothing that is unknown can change this decision.")
                    : of("没有发现能改变此裁定的未知事实。", "Nothing was found that could change this decision."));
        }
        alone();
        onlyTogether();
        factsNotGiven();
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

    private void onlyTogether() {
        List<PossibleChange> changes = missing.changes().stream()
                .filter(change -> !isAlone(change) && !asksForFacts(change)).toList();
        if (!changes.isEmpty()) {
            heading("须同时知悉", "Only together");
        }
        for (PossibleChange change : changes) {
            page.gap().line(2, of("例如 ", "for example ") + example(change));
            comings(6, change, null);
        }
    }

    private void factsNotGiven() {
        Map<String, List<PossibleChange>> byFacts = new LinkedHashMap<>();
        missing.changes().stream().filter(MissingText::asksForFacts)
                .forEach(change -> byFacts.computeIfAbsent(facts(change), facts -> new ArrayList<>()).add(change));
        if (!byFacts.isEmpty()) {
            heading("没有给出的事实", "Facts that are not given");
        }
        byFacts.forEach((facts, changes) -> {
            page.gap().line(2, facts);
            if (all) {
                brought(changes);
            } else {
                counted(page.style.green("+ "), changes, PossibleChange::come);
                counted(page.style.red("- "), changes, PossibleChange::go);
            }
        });
        if (!all && !byFacts.isEmpty()) {
            page.gap().line(2, of("各自会带来什么，用 --all 查看。", "What each would bring is shown by --all."));
        }
    }

    private static boolean asksForFacts(PossibleChange change) {
        return change.unknowns().stream().anyMatch(each -> each.field() == null);
    }

    private void heading(String zh, String en) {
        page.gap().line(0, page.style.bold(of(zh, en)));
    }

    /** What facts would bring: first what they bring without any field of theirs. */
    private void brought(List<PossibleChange> changes) {
        PossibleChange bare = changes.stream().filter(change -> change.example().isEmpty()).findFirst().orElse(null);
        for (PossibleChange change : changes) {
            if (change != changes.get(0)) {
                page.gap();
            }
            if (change != bare) {
                page.line(4, (bare == null ? of("例如 ", "for example ") : of("另外，例如 ", "in addition, for example "))
                        + example(change));
            }
            comings(6, change, bare == change ? null : bare);
        }
    }

    /** How many different outcomes of each type would come or go. */
    private void counted(String mark, List<PossibleChange> changes, Function<PossibleChange, List<Ruling>> rulings) {
        Map<OutcomeType, Set<Outcome>> outcomes = new EnumMap<>(OutcomeType.class);
        changes.stream().flatMap(change -> rulings.apply(change).stream()).map(Ruling::outcome)
                .forEach(each -> outcomes.computeIfAbsent(each.type(), type -> new HashSet<>()).add(each));
        if (!outcomes.isEmpty()) {
            page.item(4, mark, outcomes.entrySet().stream()
                    .map(each -> words.words.of(each.getKey().label()) + " " + each.getValue().size())
                    .collect(Collectors.joining(of("，", ", "))));
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

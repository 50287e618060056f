package org.complaintrules.report;

import java.util.Comparator;
import java.util.List;
import org.complaintrules.drl.Rule;
import org.complaintrules.proof.difference.Assurance;
import org.complaintrules.proof.difference.Change;
import org.complaintrules.proof.difference.ChangedGroup;
import org.complaintrules.proof.difference.Comparison;
import org.complaintrules.proof.difference.Example;
import org.complaintrules.proof.difference.PolicyDifference;
import org.complaintrules.proof.difference.RuleMatch;
import org.complaintrules.proof.difference.TopicChange;
import org.complaintrules.proof.region.Region;
import org.complaintrules.text.Language;

/** What two versions of policies decide differently, in words for a terminal. */
public final class ComparisonText {
    private final Language language;
    private final Style style;
    private final Page page;

    private ComparisonText(Language language, Style style) {
        this.language = language;
        this.style = style;
        this.page = new Page(style);
    }

    /**
     * A comparison as lines of text; the last lines sum it up.
     *
     * @param comparison the comparison
     * @param language the reader's language
     * @param style colour and width
     * @return the text, without a line end after it
     */
    public static String of(Comparison comparison, Language language, Style style) {
        return new ComparisonText(language, style).write(comparison);
    }

    private String write(Comparison comparison) {
        page.line(0, style.bold(comparison.before() + " → " + comparison.after()));
        boolean everyCase = comparison.cases().isEmpty();
        comparison.rules().policies().stream().filter(policy -> everyCase || !policy.isUnchanged())
                .forEach(policy -> policy(policy, everyCase));
        comparison.rules().added().forEach(id -> page.gap().line(0, style.bold(id) + in(" — 新增制度", " — a new policy")));
        comparison.rules().removed().forEach(id ->
                page.gap().line(0, style.bold(id) + in(" — 制度已删除", " — the policy is gone")));
        comparison.cases().ifPresent(cases ->
                new CasesText(comparison, language, page).write(cases));
        page.gap();
        new ComparisonSummary(comparison, language).lines().forEach(line -> page.line(0, style.bold(line)));
        return page.toString();
    }

    private void policy(PolicyDifference policy, boolean everyCase) {
        DifferenceWords said = new DifferenceWords(policy.before(), policy.after(), language);
        page.gap().line(0, style.bold(policy.id()) + " — " + said.words.of(policy.after().info().title()));
        if (everyCase && policy.isSameForEveryCase()) {
            page.line(2, policy.assurance() == Assurance.INCOMPLETE ? said.same(policy)
                    : style.green(said.same(policy)));
        }
        policy.rules().stream().sorted(Comparator.comparing(RuleMatch::kind)).forEach(rule -> page.line(2,
                said.words.pair(in("规则", "rule ") + said.kind(rule), said.name(rule)) + "  "
                        + style.dim("[" + said.clauses(rule) + "]")));
        policy.facts().forEach(fact -> page.line(2, said.fact(fact)));
        policy.settings().forEach(setting -> page.line(2, said.setting(setting)));
        int number = 1;
        for (TopicChange topic : policy.topics()) {
            if (!topic.groups().isEmpty() || topic.assurance() == Assurance.INCOMPLETE) {
                topic(number, topic, said);
                number += topic.groups().isEmpty() ? 0 : 1;
            }
        }
    }

    private void topic(int number, TopicChange topic, DifferenceWords said) {
        page.gap();
        if (!topic.groups().isEmpty()) {
            page.item(2, number + ". ", style.bold(in("裁定改变的案件", "Decided differently")) + "  "
                    + style.dim("(" + said.assurance(topic.assurance()) + ")"));
            region(5, topic.region(), said);
        }
        if (topic.assurance() == Assurance.INCOMPLETE) {
            page.line(5, style.yellow(said.notCovered()));
            topic.rules().stream().map(Rule::name).forEach(name -> page.item(7, "· ", said.words.of(name)));
        }
        int group = 1;
        for (ChangedGroup each : topic.groups()) {
            group(number + "." + group++ + " ", each, topic, said);
        }
    }

    private void group(String number, ChangedGroup group, TopicChange topic, DifferenceWords said) {
        String mark = number;
        for (Change change : group.changes()) {
            page.item(3, mark, said.changes.withoutClauses(change, group.shifts()) + "  "
                    + style.dim(Columns.unbroken(ChangeWords.clauses(change))));
            mark = " ".repeat(number.length());
        }
        int indent = 3 + number.length();
        if (group.region().equals(topic.region())) {
            page.line(indent, topic.assurance() == Assurance.EXHAUSTIVE || topic.groups().size() == 1
                    ? in("所有上述案件", "all of these cases") : in("上述案件，视时间而定", "these cases, depending on times"));
        } else {
            region(indent, group.region(), said);
        }
        if (group.example().isPresent()) {
            example(indent, group.example().get(), said);
        } else {
            page.line(indent, in("没有找到实例", "no example was found"));
        }
    }

    private void region(int indent, Region region, DifferenceWords said) {
        if (region.isEverything()) {
            page.line(indent, in("所有案件", "every case"));
            return;
        }
        List<List<String>> boxes = said.regions.of(region);
        int shown = RegionWords.shown(boxes);
        for (int i = 0; i < shown; i++) {
            String mark = i == 0 ? in("当 ", "where ") : in("或 ", "or    ");
            for (String condition : boxes.get(i)) {
                page.item(indent, mark, condition);
                mark = " ".repeat(Columns.of(mark));
            }
        }
        if (shown < boxes.size()) {
            page.line(indent, said.more(boxes.size() - shown));
        }
    }

    private void example(int indent, Example example, DifferenceWords said) {
        page.line(indent, style.dim(in("例如 ", "for example ") + said.json(example)));
        notKnown(indent, in("旧版本不知道：", "not known to the old version: "), example.notBefore());
        notKnown(indent, in("新版本不知道：", "not known to the new version: "), example.notAfter());
        for (String line : said.decisions.lines(example.before(), example.after())) {
            page.item(indent + 2, line.substring(0, 2), coloured(line));
        }
    }

    private void notKnown(int indent, String label, List<String> pointers) {
        if (!pointers.isEmpty()) {
            page.line(indent, label + String.join(", ", pointers));
        }
    }

    private String coloured(String line) {
        String text = line.substring(2);
        return line.startsWith("- ") ? style.red(text) : line.startsWith("+ ") ? style.green(text) : text;
    }

    private String in(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}

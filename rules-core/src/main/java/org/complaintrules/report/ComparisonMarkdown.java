package org.complaintrules.report;

import java.util.ArrayList;
import java.util.List;
import org.complaintrules.proof.difference.Assurance;
import org.complaintrules.proof.difference.CaseChange;
import org.complaintrules.proof.difference.CasesDifference;
import org.complaintrules.proof.difference.ChangedGroup;
import org.complaintrules.proof.difference.Comparison;
import org.complaintrules.proof.difference.PolicyDifference;
import org.complaintrules.proof.difference.TopicChange;
import org.complaintrules.proof.region.Region;
import org.complaintrules.text.Language;

/** What two versions of policies decide differently, as a comment for a pull request: tables, and details folded. */
public final class ComparisonMarkdown {
    private final Comparison comparison;
    private final Language language;
    private final Markdown page = new Markdown();

    private ComparisonMarkdown(Comparison comparison, Language language) {
        this.comparison = comparison;
        this.language = language;
    }

    /**
     * A comparison as Markdown of GitHub's kind.
     *
     * @param comparison the comparison
     * @param language the reader's language
     * @return the text, without a line end after it
     */
    public static String of(Comparison comparison, Language language) {
        return new ComparisonMarkdown(comparison, language).write();
    }

    private String write() {
        page.heading(2, in("裁定的改变：", "Changed decisions: ") + comparison.before() + " → " + comparison.after());
        new ComparisonSummary(comparison, language).lines().forEach(line ->
                page.block("**" + Markdown.escaped(line) + "**"));
        comparison.rules().policies().stream().filter(policy -> !policy.isUnchanged()).forEach(this::policy);
        one(comparison.rules().added(), in("新增制度", "New policies"));
        one(comparison.rules().removed(), in("已删除的制度", "Policies that are gone"));
        comparison.cases().ifPresent(this::cases);
        return page.toString();
    }

    private void one(List<String> ids, String label) {
        if (!ids.isEmpty()) {
            page.block(Markdown.escaped(label + in("：", ": ") + String.join(", ", ids)));
        }
    }

    private void policy(PolicyDifference policy) {
        DifferenceWords said = new DifferenceWords(policy.before(), policy.after(), language);
        page.heading(3, policy.id() + " — " + said.words.of(policy.after().info().title()));
        if (comparison.cases().isEmpty()) {
            if (policy.isSameForEveryCase()) {
                page.block(Markdown.escaped(said.same(policy)));
            }
            policy.topics().forEach(topic -> topic(topic, said));
            changes(policy, said);
        }
        rules(policy, said);
    }

    private void topic(TopicChange topic, DifferenceWords said) {
        if (!topic.groups().isEmpty()) {
            page.block("**" + in("裁定改变的案件", "Decided differently") + "** " + Markdown.escaped(in("（", "(")
                    + said.assurance(topic.assurance()) + in("）：", "): ") + region(topic.region(), said)));
        }
        if (topic.assurance() == Assurance.INCOMPLETE) {
            page.block(Markdown.escaped(said.notCovered()));
            page.gap();
            topic.rules().forEach(rule -> page.point(0, Markdown.escaped(said.words.of(rule.name()))));
        }
    }

    private void changes(PolicyDifference policy, DifferenceWords said) {
        List<List<String>> rows = new ArrayList<>();
        List<String> examples = new ArrayList<>();
        for (TopicChange topic : policy.topics()) {
            for (ChangedGroup group : topic.groups()) {
                int number = rows.size() + 1;
                rows.add(List.of(String.valueOf(number), joined(group.changes().stream()
                                .map(change -> said.changes.withoutClauses(change, group.shifts())).toList()),
                        region(group.region(), said),
                        joined(group.changes().stream().map(ChangeWords::clauses).distinct().toList())));
                group.example().ifPresent(example -> {
                    examples.add("# " + number + "  " + said.json(example));
                    examples.addAll(said.decisions.lines(example.before(), example.after()));
                });
            }
        }
        if (!rows.isEmpty()) {
            page.table(List.of("#", in("改变", "change"), in("当", "where"), in("条款", "clauses")), rows);
            folded(in("实例及前后裁定", "An example of each, with both decisions"), examples);
        }
    }

    private String joined(List<String> parts) {
        return String.join(in("；", "; "), parts);
    }

    private String region(Region region, DifferenceWords said) {
        if (region.isEverything()) {
            return in("所有案件", "every case");
        }
        List<List<String>> boxes = said.regions.of(region);
        List<String> parts = new ArrayList<>();
        int shown = RegionWords.shown(boxes);
        boxes.subList(0, shown).forEach(box -> parts.add(joined(box)));
        if (shown < boxes.size()) {
            parts.add(said.more(boxes.size() - shown));
        }
        return String.join(in(" — 或 — ", " — or — "), parts);
    }

    private void rules(PolicyDifference policy, DifferenceWords said) {
        List<String> lines = new ArrayList<>();
        policy.rules().forEach(rule -> lines.add(said.kind(rule) + "  " + said.name(rule) + "  [" + said.clauses(rule)
                + "]"));
        policy.facts().forEach(fact -> lines.add(said.fact(fact)));
        policy.settings().forEach(setting -> lines.add(said.setting(setting)));
        folded(in("改动的规则、事实和设置", "Rules, facts and settings that differ"), lines);
    }

    private void cases(CasesDifference cases) {
        CasesWords said = new CasesWords(comparison, language);
        if (!cases.changes().isEmpty()) {
            page.heading(3, in("过往案件", "Past cases"));
            page.table(List.of(in("次数", "count"), in("改变", "change"), in("条款", "clauses")), cases.changes().stream()
                    .map(each -> List.of(String.valueOf(each.count()), said.change(each),
                            ChangeWords.clauses(each.change()))).toList());
        }
        List<String> sums = said.sums(cases);
        if (!sums.isEmpty()) {
            page.gap();
            sums.forEach(line -> page.point(0, Markdown.escaped(line)));
        }
        List<String> shown = new ArrayList<>();
        for (CaseChange change : cases.shown()) {
            shown.add("# " + change.place());
            shown.addAll(said.decisions(change));
        }
        folded(in("最前面的案件", "The first cases"), shown);
    }

    private void folded(String label, List<String> lines) {
        if (!lines.isEmpty()) {
            page.block("<details><summary>" + Markdown.escaped(label) + "</summary>");
            page.block("```diff\n" + String.join("\n", lines.stream().map(Columns::printable).toList()) + "\n```");
            page.block("</details>");
        }
    }

    private String in(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}

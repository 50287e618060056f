package org.complaintrules.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.complaintrules.Policy;
import org.complaintrules.compile.Clause;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.Field;
import org.complaintrules.drl.Rule;
import org.complaintrules.text.Language;

/** A policy in words, as Markdown for a wiki or a review. */
public final class PolicyMarkdown {
    private final PolicyModel policy;
    private final PolicyOutline outline;
    private final Wording words;
    private final Markdown page = new Markdown();

    private PolicyMarkdown(PolicyModel policy, Language language) {
        this.policy = policy;
        this.outline = new PolicyOutline(policy);
        this.words = new Wording(policy.info(), language);
    }

    /**
     * A policy as Markdown: its rules by concern, what a case can say, then clause by clause with the rules in words.
     *
     * @param policy the policy
     * @param language the reader's language
     * @return the text, without a line end after it
     */
    public static String of(Policy policy, Language language) {
        return new PolicyMarkdown(policy.model(), language).write();
    }

    private String write() {
        page.heading(1, words.of(policy.info().title()));
        page.gap();
        page.point(0, "`" + policy.info().id() + "`");
        new PolicyHead(policy.info(), words).lines().forEach(line -> page.point(0, Markdown.escaped(line)));
        page.point(0, Markdown.escaped(outline.counts(words)));
        page.heading(2, words.of("规则一览", "Rules by concern"));
        concerns();
        page.heading(2, words.of("案件可提供的事实", "What a case can say"));
        policy.schema().types().forEach(this::facts);
        page.heading(2, words.of("逐条说明", "Clause by clause"));
        policy.clauses().forEach(this::clause);
        return page.toString();
    }

    private void concerns() {
        Map<String, List<List<String>>> byConcern = new TreeMap<>();
        for (Rule rule : policy.rules()) {
            String concern = PolicyOutline.concern(rule);
            byConcern.computeIfAbsent(concern, key -> new ArrayList<>())
                    .add(List.of(concern, words.of(rule.name()), String.join(", ", rule.clauses())));
        }
        page.table(List.of(words.of("文件", "concern"), words.of("规则", "rule"), words.of("条款", "clauses")),
                byConcern.values().stream().flatMap(List::stream).toList());
    }

    private void facts(FactType type) {
        page.heading(3, words.of(type.label()) + " (" + type.key() + ")");
        if (type.many()) {
            page.block(Markdown.escaped(words.of("一个案件可有多项。", "A case may have several.")
                    + (type.closed() ? words.of("列出时须全部列出。", " Where they are listed, all are listed.") : "")));
        }
        List<List<String>> rows = new ArrayList<>();
        for (Field field : type.fields()) {
            rows.add(List.of(field.name(), words.of(field.label()), FactDefinitions.kind(words, field),
                    field.required() || field.key() ? words.of("必填", "required") : ""));
        }
        page.table(List.of(words.of("字段", "field"), words.of("含义", "meaning"), words.of("取值", "values"), ""), rows);
    }

    private void clause(Clause clause) {
        ClauseStatus status = outline.status(clause);
        page.heading(3, clause.article() + "  " + clause.id());
        page.block(Markdown.escaped(words.of(clause.text())));
        if (clause.caution() != null) {
            page.block("> " + words.pair("**" + words.of("注意", "Caution") + "**",
                    Markdown.escaped(words.of(clause.caution()))));
        }
        switch (status) {
            case UNDECIDABLE -> page.block(words.pair("**" + words.of(status.label()) + "**",
                    Markdown.escaped(words.of(clause.undecidable()))));
            case DECLARED -> page.block(words.pair("**" + words.of(status.label()) + "**",
                    Markdown.escaped(clause.declaredIn())));
            case PENDING -> page.block("**" + words.of(status.label()) + "**");
            case RULED -> outline.rules(clause).forEach(rule -> rule(clause, rule));
        }
    }

    private void rule(Clause clause, Rule rule) {
        RuleWords said = new RuleWords(words, rule);
        String heading = "*" + Markdown.escaped(PolicyOutline.concern(rule)) + "* › **"
                + Markdown.escaped(said.name()) + "**";
        if (!outline.home(rule).equals(clause.id())) {
            page.block(heading + words.of("，见 ", ", see ") + Markdown.escaped(outline.home(rule)));
            return;
        }
        page.block(heading);
        page.gap();
        for (RuleWords.Asked asked : said.when()) {
            page.point(0, words.pair(words.of("条件", "when"), Markdown.escaped(asked.of())));
            asked.conditions().forEach(condition -> page.point(1, Markdown.escaped(condition)));
        }
        said.then().forEach(line -> page.point(0, words.pair(words.of("结论", "then"), Markdown.escaped(line))));
        said.precedence().forEach(line ->
                page.point(0, words.of("优先：", "wins ") + Markdown.escaped(line)));
        List<String> others = rule.clauses().stream().filter(id -> !id.equals(clause.id())).toList();
        if (!others.isEmpty()) {
            page.point(0, words.of("同时落实 ", "also implements ") + Markdown.escaped(words.all(others)));
        }
    }
}

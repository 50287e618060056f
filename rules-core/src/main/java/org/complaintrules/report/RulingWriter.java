package org.complaintrules.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.complaintrules.compile.Clause;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.Condition;
import org.complaintrules.drl.Pattern;
import org.complaintrules.drl.Rule;
import org.complaintrules.outcome.Conflict;
import org.complaintrules.outcome.OutcomeType;
import org.complaintrules.outcome.Overridden;
import org.complaintrules.outcome.Ruling;
import org.complaintrules.text.Language;
import org.complaintrules.text.Text;

/** Writes rulings on a page. Cautions are gathered, since many rulings share one, and written last. */
final class RulingWriter {
    private final PolicyModel policy;
    private final Map<String, Clause> clauses;
    private final Wording words;
    private final OutcomeWords outcomes;
    private final boolean explain;
    private final Page page;
    private final Style style;
    private final List<String> cautions = new ArrayList<>();
    private final Set<Ruling> contradicted = Collections.newSetFromMap(new IdentityHashMap<>());

    RulingWriter(PolicyModel policy, Wording words, boolean explain, Page page) {
        this.policy = policy;
        this.clauses = policy.clausesById();
        this.words = words;
        this.outcomes = new OutcomeWords(words, page.style);
        this.explain = explain;
        this.page = page;
        this.style = page.style;
    }

    /** The heading of the rulings of one type. */
    String heading(OutcomeType type, int count) {
        String label = words.of(type.label());
        if (words.language == Language.ZH) {
            return label;
        }
        String plural = label.endsWith("y") ? label.substring(0, label.length() - 1) + "ies"
                : label + (label.endsWith("h") ? "es" : "s");
        String heading = count == 1 ? label : plural;
        return heading.substring(0, 1).toUpperCase(Locale.ROOT) + heading.substring(1);
    }

    void ruling(Ruling ruling) {
        page.line(2, sentence(ruling) + caution(ruling));
        about(ruling);
        if (contradicted.contains(ruling)) {
            page.line(4, style.red(words.of("与另一结论冲突，见上", "in conflict with another ruling, see above")));
        }
        if (ruling.provisional()) {
            provisional(ruling);
        }
        if (!ruling.assumed().isEmpty()) {
            List<String> labels = new ArrayList<>();
            for (String pointer : ruling.assumed()) {
                labels.add(quotedLabel(pointer));
            }
            page.line(4, words.of("视为尚未完成，因为没有给出", "taken as not done, as no time is given for ")
                    + words.all(labels));
        }
        if (explain) {
            explanation(ruling);
        }
    }

    /** Rulings that contradict each other, and who must settle it. */
    void conflict(Conflict conflict) {
        page.gap().line(0, style.red(style.bold(words.of("冲突：须由人员裁定", "CONFLICT: a person must decide"))));
        page.line(2, words.of("下列结论就同一事项相互矛盾，不能同时成立：",
                "These rulings answer the same question differently; they cannot all stand:"));
        contradicted.addAll(conflict.rulings());
        for (Ruling ruling : conflict.rulings()) {
            page.item(2, "- ", label(ruling) + sentence(ruling) + caution(ruling));
            about(ruling);
            page.line(4, words.pair(words.of("规则", "rule"), words.of(ruling.ruleZh(), ruling.rule())));
        }
    }

    void overridden(List<Overridden> overridden) {
        if (overridden.isEmpty()) {
            return;
        }
        page.gap().line(0, style.bold(words.of("已让位于更具体的规则", "Gave way to a more special rule")));
        for (Overridden each : overridden) {
            Ruling by = each.by();
            page.line(2, label(each.ruling()) + outcomes.claimed(each.ruling().outcome()) + article(each.ruling())
                    + words.of(" 让位于", " gave way to ")
                    + words.quoted(words.of(by.ruleZh(), by.rule())) + article(by));
            about(each.ruling());
        }
    }

    /** What is open about the rulings written so far. */
    void cautions() {
        if (cautions.isEmpty()) {
            return;
        }
        page.gap().line(0, style.bold(words.of("注意事项", cautions.size() == 1 ? "Caution" : "Cautions")));
        for (int i = 0; i < cautions.size(); i++) {
            page.item(2, "(" + (i + 1) + ") ", cautions.get(i));
        }
    }

    private String label(Ruling ruling) {
        return words.of(ruling.outcome().type().label()) + " — ";
    }

    private String sentence(Ruling ruling) {
        return outcomes.of(ruling.outcome()) + article(ruling);
    }

    private String article(Ruling ruling) {
        return "  " + style.dim(Columns.unbroken("[" + ruling.article() + "]"));
    }

    /** The numbers under which the ruling's cautions are written at the end: one a clause, as many rulings share one. */
    private String caution(Ruling ruling) {
        if (ruling.caution() == null) {
            return "";
        }
        String left = words.of(ruling.caution());
        StringBuilder numbers = new StringBuilder(" ");
        for (String id : ruling.clauses()) {
            Text caution = clauses.get(id).caution();
            String text = caution == null ? "" : words.of(caution);
            if (!text.isEmpty() && left.contains(text)) {
                numbers.append(number(text));
                left = left.replace(text, "").trim();
            }
        }
        return style.yellow(left.isEmpty() ? numbers.toString() : numbers + number(left));
    }

    private String number(String caution) {
        if (!cautions.contains(caution)) {
            cautions.add(caution);
        }
        return "(" + (cautions.indexOf(caution) + 1) + ")";
    }

    /** What must become known before it can be more than provisional. */
    private void provisional(Ruling ruling) {
        Set<String> unknown = new HashSet<>();
        for (Pattern pattern : rule(ruling.rule()).when()) {
            for (Condition.Atom atom : Condition.atoms(pattern.conditions())) {
                if (atom instanceof Condition.Known known && !known.expected()) {
                    unknown.add("/" + known.field().field());
                }
            }
        }
        List<String> labels = new ArrayList<>();
        for (Map.Entry<String, Object> read : ruling.because().entrySet()) {
            String pointer = read.getKey();
            if (read.getValue() == null && unknown.contains(pointer.substring(pointer.lastIndexOf('/')))) {
                labels.add(quotedLabel(pointer));
            }
        }
        page.line(4, style.yellow(words.of("暂定", "provisional")) + (labels.isEmpty()
                ? words.of("，因为所依据的推断是暂定的", ", as it rests on a provisional ruling")
                : words.of("，尚待查明：", " until this is known: ") + words.all(labels)));
    }

    private Rule rule(String name) {
        for (Rule rule : policy.rules()) {
            if (rule.name().en().equals(name)) {
                return rule;
            }
        }
        throw new IllegalArgumentException(policy.info().id() + " has no rule \"" + name + "\"");
    }

    private String quotedLabel(String pointer) {
        return FactField.at(policy.schema(), pointer).quoted(words);
    }

    private void about(Ruling ruling) {
        AboutWords.of(policy.schema(), words, ruling).forEach(line -> page.line(4, line));
    }

    private void explanation(Ruling ruling) {
        page.line(4, words.pair(words.of("规则", "rule"), words.of(ruling.ruleZh(), ruling.rule())));
        for (String id : ruling.clauses()) {
            Clause clause = clauses.get(id);
            page.line(4, words.pair(words.of("条款 ", "clause ") + id + " [" + clause.article() + "]",
                    words.of(clause.text())));
        }
        if (!ruling.because().isEmpty()) {
            page.line(4, words.of("依据的事实：", "rests on these facts:"));
            for (Map.Entry<String, Object> read : ruling.because().entrySet()) {
                FactField field = FactField.at(policy.schema(), read.getKey());
                page.line(6, words.pair(field.label(words), field.value(words, read.getValue())));
            }
        }
        if (!ruling.from().isEmpty()) {
            page.line(4, words.of("依据以下规则的推断：", "rests on what these rules concluded:"));
            for (String name : ruling.from()) {
                page.line(6, words.of(rule(name).name()));
            }
        }
    }
}

package org.complaintrules.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.complaintrules.Policy;
import org.complaintrules.compile.Clause;
import org.complaintrules.compile.PolicyInfo;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.Rule;
import org.complaintrules.text.Language;
import org.complaintrules.text.Text;

/** A policy with its clauses and rules, as JSON. */
public final class PolicyJson {
    /** The number of the format; a change that a reader could stumble over raises it. */
    public static final int FORMAT = 1;

    private PolicyJson() {
    }

    /**
     * A policy as a tree that {@link org.complaintrules.json.JsonWriter} writes: texts for people have the members
     * {@code zh} and {@code en}; a clause's {@code status} is {@code ruled}, {@code declared}, {@code undecidable} or
     * {@code pending}; the conditions and conclusions of rules are given in words.
     *
     * @param policy the policy
     * @return the tree
     */
    public static Object of(Policy policy) {
        PolicyModel model = policy.model();
        PolicyOutline outline = new PolicyOutline(model);
        Map<String, Object> tree = head(model.info());
        tree.put("ruleset", policy.ruleset());
        tree.put("clauses", model.clauses().stream().map(clause -> clause(outline, clause)).toList());
        tree.put("rules", model.rules().stream().map(rule -> rule(model.info(), rule)).toList());
        return tree;
    }

    private static Map<String, Object> head(PolicyInfo info) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", FORMAT);
        tree.put("policy", info.id());
        tree.put("title", text(info.title()));
        tree.put("document", text(info.document()));
        tree.put("part", info.part());
        tree.put("from", info.from() == null ? null : info.from().toString());
        tree.put("to", info.to() == null ? null : info.to().toString());
        tree.put("zone", info.zone().getId());
        tree.put("workingHours", info.hours() == null ? null : info.hours().shifts().stream()
                .map(shift -> Tree.of("from", shift.from().toString(), "to", shift.to().toString())).toList());
        return tree;
    }

    private static Object clause(PolicyOutline outline, Clause clause) {
        return Tree.of("id", clause.id(), "article", clause.article(), "kind", clause.kind(),
                "status", outline.status(clause).name().toLowerCase(Locale.ROOT), "text", text(clause.text()),
                "caution", text(clause.caution()), "undecidable", text(clause.undecidable()),
                "declaredIn", clause.declaredIn(),
                "rules", outline.rules(clause).stream().map(rule -> rule.name().en()).toList());
    }

    private static Object rule(PolicyInfo info, Rule rule) {
        RuleWords zh = new RuleWords(new Wording(info, Language.ZH), rule);
        RuleWords en = new RuleWords(new Wording(info, Language.EN), rule);
        return Tree.of("name", rule.name().en(), "zh", rule.name().zh(), "concern", PolicyOutline.concern(rule),
                "file", rule.place().file(), "line", rule.place().line(), "clauses", rule.clauses(),
                "overrides", rule.overrides(), "replaces", rule.replaces(), "provisional", rule.provisional(),
                "when", Tree.of("zh", when(zh), "en", when(en)), "then", Tree.of("zh", zh.then(), "en", en.then()));
    }

    private static List<Object> when(RuleWords rule) {
        List<Object> patterns = new ArrayList<>();
        rule.when().forEach(asked -> patterns.add(Tree.of("of", asked.of(), "conditions", asked.conditions())));
        return patterns;
    }

    private static Object text(Text text) {
        return text == null ? null : Tree.of("zh", text.zh(), "en", text.en());
    }
}

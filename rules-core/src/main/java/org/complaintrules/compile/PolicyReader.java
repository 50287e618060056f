package org.complaintrules.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.complaintrules.drl.FactSchema;
import org.complaintrules.drl.FactsParser;
import org.complaintrules.drl.Layers;
import org.complaintrules.drl.Rule;
import org.complaintrules.drl.RulesParser;
import org.complaintrules.json.Json;
import org.complaintrules.json.JsonRefusal;
import org.complaintrules.json.JsonText;
import org.complaintrules.text.Nearest;
import org.complaintrules.text.Place;
import org.complaintrules.text.Problem;
import org.complaintrules.text.Text;

/** Reads the files of a policy into its model, or says everything that is wrong with them. */
public final class PolicyReader {
    static final String PACKAGE = "org.complaintrules.policy.";
    private static final String FACTS = "facts.drl";

    private final PolicyFiles files;
    private final List<Problem> problems = new ArrayList<>();

    private PolicyReader(PolicyFiles files) {
        this.files = files;
    }

    /**
     * Reads a policy.
     *
     * @param files its files
     * @return its model
     * @throws PolicyRefusal where anything is wrong with them
     */
    public static PolicyModel read(PolicyFiles files) {
        return new PolicyReader(files).read();
    }

    private PolicyModel read() {
        Json policy = json("policy.json");
        Json clauseList = json("clauses.json");
        FactSchema schema = schema();
        List<Rule> rules = rules(schema);
        if (policy == null || clauseList == null) {
            throw new PolicyRefusal(problems);
        }
        InfoReader reader = new InfoReader(problems);
        PolicyInfo info = reader.info(policy, schema);
        checkId(info, policy.place());
        List<Clause> clauses = reader.clauses(clauseList);
        checkNames(rules);
        checkClauses(rules, clauses);
        List<Rule> ordered = inOrderOf(clauses, rules);
        Layers layers = Layers.of(ordered, problems);
        if (!problems.isEmpty()) {
            throw new PolicyRefusal(problems);
        }
        return new PolicyModel(info, clauses, schema, ordered, layers);
    }

    private Json json(String file) {
        String text = files.texts().get(file);
        if (text == null) {
            problems.add(InfoReader.missing(files.shown(file)));
            return null;
        }
        try {
            return JsonText.read(files.shown(file), text);
        } catch (JsonRefusal refusal) {
            problems.addAll(refusal.problems());
            return null;
        }
    }

    private FactSchema schema() {
        String packageName = PACKAGE + files.id().replace('-', '_');
        String text = files.texts().get(FACTS);
        if (text == null) {
            problems.add(InfoReader.missing(files.shown(FACTS)));
            return new FactSchema(packageName, List.of(), List.of());
        }
        return FactsParser.parse(files.shown(FACTS), text, packageName, problems);
    }

    private List<Rule> rules(FactSchema schema) {
        List<Rule> rules = new ArrayList<>();
        files.texts().forEach((file, text) -> {
            if (file.endsWith(".drl") && !file.equals(FACTS)) {
                rules.addAll(RulesParser.parse(files.shown(file), text, schema, problems));
            }
        });
        return rules;
    }

    private void checkId(PolicyInfo info, Place place) {
        if (!info.id().equals(files.id()) || !info.id().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")
                || SourceVersion.isKeyword(info.id())) {
            problems.add(new Problem("policy-id", place,
                    Text.of("制度编号“%s”须为文件夹名，由小写字母、数字和连字符组成",
                            "the policy id '%s' must be the folder's name, in small letters, digits and hyphens",
                            info.id()), Text.same(files.id())));
        }
    }

    private void checkNames(List<Rule> rules) {
        Map<String, Rule> names = new HashMap<>();
        for (Rule rule : rules) {
            Rule first = names.putIfAbsent(rule.name().en().toLowerCase(Locale.ROOT), rule);
            if (first != null) {
                problems.add(new Problem("duplicate-rule", rule.place(),
                        Text.of("规则名“%s”已用于 %s", "the rule name '%s' is taken by %s", rule.name().en(), first.place()),
                        null));
            }
        }
    }

    private void checkClauses(List<Rule> rules, List<Clause> clauses) {
        Set<String> known = new HashSet<>();
        clauses.forEach(clause -> known.add(clause.id()));
        for (Rule rule : rules) {
            Stream.of(rule.clauses(), rule.overrides(), rule.replaces()).flatMap(List::stream)
                    .filter(id -> !known.contains(id)).distinct().forEach(id ->
                            problems.add(new Problem("unknown-clause", rule.place(),
                                    Text.of("规则“%s”引用了 clauses.json 中没有的条款“%s”",
                                            "the rule '%s' names a clause that clauses.json does not have: '%s'",
                                            rule.name(), id),
                                    Text.of("最接近的：%s", "the nearest: %s",
                                            Nearest.to(id, known.stream().sorted().toList())))));
        }
    }

    private static List<Rule> inOrderOf(List<Clause> clauses, List<Rule> rules) {
        Map<String, Integer> position = new HashMap<>();
        clauses.forEach(clause -> position.putIfAbsent(clause.id(), position.size()));
        Comparator<Rule> byClause = Comparator.comparing(rule -> rule.clauses().stream()
                .mapToInt(id -> position.getOrDefault(id, Integer.MAX_VALUE)).min().orElse(Integer.MAX_VALUE));
        return rules.stream().sorted(byClause.thenComparing(rule -> rule.name().en())).toList();
    }
}

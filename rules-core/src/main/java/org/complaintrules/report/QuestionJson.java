package org.complaintrules.report;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.complaintrules.compile.PolicyInfo;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.Rule;
import org.complaintrules.outcome.OutcomeTree;
import org.complaintrules.proof.question.Candidate;
import org.complaintrules.proof.question.ConditionAnswer;
import org.complaintrules.proof.question.Extent;
import org.complaintrules.proof.question.FactChange;
import org.complaintrules.proof.question.FieldChange;
import org.complaintrules.proof.question.Gap;
import org.complaintrules.proof.question.MissingFacts;
import org.complaintrules.proof.question.PatternAnswer;
import org.complaintrules.proof.question.PossibleChange;
import org.complaintrules.proof.question.PossibleValues;
import org.complaintrules.proof.question.Unknown;
import org.complaintrules.proof.question.WhyNot;
import org.complaintrules.text.Language;
import org.complaintrules.text.Text;

/** Answers to questions about a decision as JSON, in the shapes that {@code docs/questions.md} describes. */
public final class QuestionJson {
    private final PolicyInfo info;
    private final ZoneId zone;

    private QuestionJson(PolicyInfo info) {
        this.info = info;
        this.zone = info.zone();
    }

    /**
     * What could still change a decision, as a tree that {@link org.complaintrules.json.JsonWriter} writes.
     *
     * @param missing what could still change
     * @param info what the policy says of itself
     * @return the tree
     */
    public static Map<String, Object> of(MissingFacts missing, PolicyInfo info) {
        QuestionJson json = new QuestionJson(info);
        Map<String, Object> tree = json.extent(missing.extent());
        tree.put("asOf", json.value(missing.asOf()));
        tree.put("changes", missing.changes().stream().map(json::change).toList());
        return tree;
    }

    /**
     * Why a rule did not conclude, as a tree that {@link org.complaintrules.json.JsonWriter} writes.
     *
     * @param answer the answer
     * @param info what the policy says of itself
     * @return the tree
     */
    public static Map<String, Object> of(WhyNot answer, PolicyInfo info) {
        QuestionJson json = new QuestionJson(info);
        Map<String, Object> tree = json.rule(answer.rule());
        tree.put("standing", answer.standing().name());
        tree.put("rulings", answer.rulings().stream().map(each -> DecisionJson.ruling(each, json.zone)).toList());
        tree.put("gaveWay", answer.gaveWay().stream().map(each -> {
            Map<String, Object> members = DecisionJson.ruling(each.ruling(), json.zone);
            members.put("by", Tree.of("rule", each.by().rule(), "clauses", each.by().clauses()));
            return members;
        }).toList());
        tree.put("patterns", answer.patterns().stream().map(each -> json.pattern(answer.rule(), each)).toList());
        tree.put("needed", answer.needed());
        tree.put("changes", answer.changes().stream().map(json::change).toList());
        tree.put("comesAt", json.value(answer.comesAt()));
        tree.put("asOf", json.value(answer.asOf()));
        tree.putAll(json.extent(answer.extent()));
        return tree;
    }

    private Object value(Object value) {
        return OutcomeTree.value(value, zone);
    }

    private Map<String, Object> rule(Rule rule) {
        return Tree.of("rule", rule.name().en(), "ruleZh", rule.name().zh(), "clauses", rule.clauses());
    }

    private Map<String, Object> extent(Extent extent) {
        return Tree.of("search", QuestionWords.word(extent), "uncovered", extent.uncovered().stream().map(each ->
                        Tree.of("rule", each.rule().name().en(), "upTo", each.upTo())).toList());
    }

    private Map<String, Object> change(PossibleChange change) {
        Map<String, Object> example = new LinkedHashMap<>();
        change.example().forEach((pointer, value) -> example.put(pointer, value(value)));
        return Tree.of("unknown", change.unknowns().stream().map(Unknown::pointer).toList(),
                "values", change.values().stream().map(this::values).toList(),
                "example", example,
                "come", change.come().stream().map(each -> DecisionJson.ruling(each, zone)).toList(),
                "go", change.go().stream().map(each -> DecisionJson.ruling(each, zone)).toList(),
                "conflicts", change.conflicts().stream().map(each ->
                        Tree.of("type", each.type().jsonName(), "subject", each.subject())).toList());
    }

    private Map<String, Object> values(PossibleValues values) {
        if (values instanceof PossibleValues.OneOf oneOf) {
            return Tree.of("oneOf", oneOf.values().stream().map(this::value).toList());
        }
        if (values instanceof PossibleValues.SuchAs suchAs) {
            return Tree.of("suchAs", value(suchAs.value()));
        }
        PossibleValues.Between between = (PossibleValues.Between) values;
        return Tree.of("from", value(between.from()), "to", value(between.to()));
    }

    private Map<String, Object> pattern(Rule rule, PatternAnswer answer) {
        return Tree.of("asks", asks(rule, answer.pattern()), "truth", answer.truth().name(),
                "candidates", answer.candidates().stream().map(each ->
                        candidate(rule, answer.pattern(), each)).toList(),
                "producers", answer.producers().stream().map(each ->
                        Tree.of("rule", each.rule().name().en(), "standing", each.standing().name())).toList());
    }

    private Object asks(Rule rule, int pattern) {
        return languages(language -> new RuleWords(new Wording(info, language), rule).when().get(pattern).of());
    }

    private Map<String, Object> candidate(Rule rule, int pattern, Candidate candidate) {
        return Tree.of("fact", candidate.pointer(), "ruling", candidate.ruling() == null ? null
                        : DecisionJson.ruling(candidate.ruling(), zone), "truth", candidate.truth().name(),
                "conditions", candidate.conditions().stream().map(each -> condition(rule, pattern, each)).toList());
    }

    private Map<String, Object> condition(Rule rule, int pattern, ConditionAnswer answer) {
        List<Object> values = new ArrayList<>();
        answer.values().forEach((field, value) -> values.add(Tree.of("of",
                rule.when().get(field.pattern()).matched().drlName(), "field", field.field(), "value", value(value))));
        return Tree.of("condition", languages(language -> new ConditionWords(new Wording(info, language), rule, pattern)
                .of(answer.condition())), "truth", answer.truth().name(), "values", values, "gap", gap(answer.gap()));
    }

    private Object gap(Gap gap) {
        return gap == null ? null : Tree.of("left", value(gap.left()), "right", value(gap.right()), "by", gap.by(),
                "tooHigh", gap.tooHigh());
    }

    private static Object languages(Function<Language, String> words) {
        Text text = new Text(words.apply(Language.ZH), words.apply(Language.EN));
        return Tree.of("zh", text.zh(), "en", text.en());
    }

    private Map<String, Object> change(FactChange change) {
        return Tree.of("supplied", change.supplied().stream().map(FactType::key).toList(),
                "fields", change.fields().stream().map(this::field).toList());
    }

    private Map<String, Object> field(FieldChange change) {
        return Tree.of("pointer", change.pointer(), "from", value(change.from()), "to", value(change.to()),
                "by", change.by());
    }
}

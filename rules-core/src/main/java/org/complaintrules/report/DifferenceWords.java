package org.complaintrules.report;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.complaintrules.compile.PolicyInfo;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.json.JsonWriter;
import org.complaintrules.outcome.OutcomeTree;
import org.complaintrules.proof.difference.Assurance;
import org.complaintrules.proof.difference.Example;
import org.complaintrules.proof.difference.FactChange;
import org.complaintrules.proof.difference.Levels;
import org.complaintrules.proof.difference.PolicyDifference;
import org.complaintrules.proof.difference.RuleMatch;
import org.complaintrules.proof.difference.SettingChange;
import org.complaintrules.text.Language;

/** The words that every form of a difference between two versions of a policy has in common. */
final class DifferenceWords {
    private final PolicyModel before;
    private final PolicyModel after;
    final Wording words;
    final RegionWords regions;
    final ChangeWords changes;
    final DecisionPairs decisions;

    DifferenceWords(PolicyModel before, PolicyModel after, Language language) {
        this.before = before;
        this.after = after;
        PolicyInfo infoBefore = ToldApart.from(before.info(), after.info());
        PolicyInfo infoAfter = ToldApart.from(after.info(), before.info());
        this.words = new Wording(infoAfter, language);
        this.regions = new RegionWords(words, List.of(after, before));
        this.changes = new ChangeWords(new Wording(infoBefore, language), words, Levels.of(before, after),
                regions);
        this.decisions = new DecisionPairs(infoBefore, infoAfter, language);
    }

    String kind(RuleMatch rule) {
        return switch (rule.kind()) {
            case ADDED -> words.of("新增", "added");
            case DROPPED -> words.of("删除", "dropped");
            case CHANGED -> words.of("修改", "changed");
            case RENAMED -> words.of("更名", "renamed");
            case AFFECTED -> words.of("受影响", "affected");
            case SAME -> words.of("相同", "same");
        };
    }

    /** A rule's name, and its old one where that was another. */
    String name(RuleMatch rule) {
        String name = words.quoted(words.of(rule.latest().name()));
        String old = words.quoted(words.of(rule.before().orElse(rule.latest()).name()));
        return old.equals(name) ? name : old + " → " + name;
    }

    String clauses(RuleMatch rule) {
        String now = String.join(" ", rule.latest().clauses());
        String old = String.join(" ", rule.before().orElse(rule.latest()).clauses());
        return old.equals(now) ? now : old + " → " + now;
    }

    String fact(FactChange fact) {
        String value = fact.value().isEmpty() ? "" : " " + fact.value();
        return switch (fact.kind()) {
            case TYPE_ADDED, FIELD_ADDED, VALUE_ADDED ->
                    words.pair(words.of("仅新版本有", "only the new version knows"), fact.pointer() + value);
            case TYPE_DROPPED, FIELD_DROPPED, VALUE_DROPPED ->
                    words.pair(words.of("仅旧版本有", "only the old version knows"), fact.pointer() + value);
            case REDECLARED -> words.pair(words.of("声明不同", "declared differently"), fact.pointer() + value);
        };
    }

    String setting(SettingChange setting) {
        String none = words.of("未载明", "not stated");
        String name = switch (setting.setting()) {
            case ZONE -> words.of("时区", "time zone");
            case HOURS -> words.of("工作时间", "working hours");
            case FROM -> words.of("施行首日", "first day in force");
            case TO -> words.of("施行末日", "last day in force");
        };
        return words.pair(name, (setting.before() == null ? none : setting.before()) + " → "
                + (setting.after() == null ? none : setting.after()));
    }

    /** What is said of a policy of which no case was found that is decided differently, and how far it is certain. */
    String same(PolicyDifference policy) {
        String cases = policy.isInForceOtherwise()
                ? words.of("凡两个版本均施行期间的案件，裁定都相同", "the same for every case, while both versions are in force")
                : words.of("对每个案件的裁定都相同", "the same for every case");
        return words.pair(policy.assurance() == Assurance.INCOMPLETE
                        ? words.of("未发现裁定不同的案件", "no case was found that is decided differently") : cases,
                policy.topics().isEmpty() ? words.of("已证明，规则没有不同", "proved, no rule differs")
                        : assurance(policy.assurance()));
    }

    String notCovered() {
        return words.of("没有查看全部案件，下列规则可能还有其他改变：",
                "Not all cases were looked at; these rules may decide others differently too:");
    }

    /** Boxes that are not shown. */
    String more(int boxes) {
        return words.of("……另有 " + boxes + " 种情形，见 --output json", "… and " + boxes + " more, shown by --output json");
    }

    String assurance(Assurance assurance) {
        return switch (assurance) {
            case EXHAUSTIVE -> words.of("已证明，穷尽", "proved, exhaustive");
            case SAMPLED -> words.of("抽样：时间，以及同类的多项事实，只查看了有代表性的取值",
                    "sampled: of times, and of several facts of a type, representative ones were looked at");
            case INCOMPLETE -> words.of("未完：没有查看全部案件", "incomplete: not all cases were looked at");
        };
    }

    /** The example as one line of JSON, for {@code eval}. */
    String json(Example example) {
        return JsonWriter.compact(tree(example));
    }

    Map<String, Object> tree(Example example) {
        ZoneId zone = after.info().zone();
        Map<String, Object> tree = Tree.of("policy", after.info().id());
        if (example.witness().facts().keySet().stream().anyMatch(key -> before.clocked().contains(key)
                || after.clocked().contains(key))) {
            tree.put("asOf", OutcomeTree.value(example.witness().asOf(), zone));
        }
        tree.put("facts", example.witness().tree(zone));
        return tree;
    }
}

package org.complaintrules.report;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.complaintrules.outcome.Conflict;
import org.complaintrules.outcome.Decision;
import org.complaintrules.outcome.OutcomeTree;
import org.complaintrules.outcome.Overridden;
import org.complaintrules.outcome.Ruling;
import org.complaintrules.text.Text;

/** A decision as JSON. */
public final class DecisionJson {
    /** The number of the format; a change that a reader could stumble over raises it. */
    public static final int FORMAT = 1;

    private DecisionJson() {
    }

    /**
     * A decision as a tree that {@link org.complaintrules.json.JsonWriter} writes.
     *
     * @param decision the decision
     * @return the tree
     */
    public static Map<String, Object> of(Decision decision) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", FORMAT);
        tree.put("policy", decision.policy());
        tree.put("ruleset", decision.ruleset());
        tree.put("asOf", OutcomeTree.value(decision.asOf(), decision.zone()));
        tree.put("rulings", decision.rulings().stream().map(ruling -> ruling(ruling, decision.zone())).toList());
        List<Object> conflicts = new ArrayList<>();
        for (Conflict conflict : decision.conflicts()) {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("type", conflict.type().jsonName());
            members.put("subject", conflict.subject());
            members.put("about", about(conflict.rulings().get(0)));
            members.put("rulings", conflict.rulings().stream().map(ruling -> ruling(ruling, decision.zone())).toList());
            conflicts.add(members);
        }
        tree.put("conflicts", conflicts);
        List<Object> overridden = new ArrayList<>();
        for (Overridden each : decision.overridden()) {
            Map<String, Object> members = ruling(each.ruling(), decision.zone());
            Map<String, Object> by = new LinkedHashMap<>();
            by.put("rule", each.by().rule());
            by.put("clauses", each.by().clauses());
            members.put("by", by);
            overridden.add(members);
        }
        tree.put("overridden", overridden);
        return tree;
    }

    /** A ruling with all that it rests on; its times in a zone. */
    static Map<String, Object> ruling(Ruling ruling, ZoneId zone) {
        Map<String, Object> members = OutcomeTree.of(ruling.outcome(), zone);
        members.put("rule", ruling.rule());
        members.put("clauses", ruling.clauses());
        members.put("article", ruling.article());
        members.put("about", about(ruling));
        Map<String, Object> because = new LinkedHashMap<>();
        ruling.because().forEach((pointer, value) ->
                because.put(pointer, OutcomeTree.value(value, zone)));
        members.put("because", because);
        members.put("from", ruling.from());
        members.put("provisional", ruling.provisional());
        members.put("assumed", ruling.assumed());
        members.put("caution", text(ruling.caution()));
        return members;
    }

    /** One key stands alone, several as a list. */
    static Map<String, Object> about(Ruling ruling) {
        Map<String, Object> about = new LinkedHashMap<>();
        ruling.about().forEach((type, keys) -> about.put(type, keys.size() == 1 ? keys.get(0) : keys));
        return about;
    }

    private static Object text(Text text) {
        if (text == null) {
            return null;
        }
        Map<String, Object> languages = new LinkedHashMap<>();
        languages.put("zh", text.zh());
        languages.put("en", text.en());
        return languages;
    }
}

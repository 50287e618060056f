package org.complaintrules.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.complaintrules.compile.RuleOutput;
import org.complaintrules.drl.Layers;
import org.complaintrules.facts.Fact;
import org.complaintrules.outcome.Outcome;

/**
 * What the rules have concluded about one case so far. Gathers the matches of the engine into rulings, settles which of
 * them give way, and says which may now be matched by other rules.
 */
final class Evaluation implements RuleOutput {
    private final Layers layers;
    private final Map<Object, Fact> facts = new IdentityHashMap<>();
    private final Map<Outcome, Draft> released = new IdentityHashMap<>();
    private final List<Map<Draft.Key, Draft>> byRule = new ArrayList<>();

    Evaluation(Layers layers, int rules) {
        this.layers = layers;
        for (int i = 0; i < rules; i++) {
            byRule.add(Map.of());
        }
    }

    void given(Object instance, Fact fact) {
        facts.put(instance, fact);
    }

    @Override
    public void conclude(int rule, int conclusion, Outcome outcome, Object[] matched) {
        List<Fact> matchedFacts = new ArrayList<>(matched.length);
        List<Draft> matchedDrafts = new ArrayList<>(matched.length);
        for (Object each : matched) {
            if (each instanceof Outcome) {
                matchedDrafts.add(released.get(each));
            } else {
                matchedFacts.add(facts.get(each));
            }
        }
        SortedMap<String, List<String>> about = About.of(matchedFacts, matchedDrafts);
        if (about == null) {
            return;
        }
        Map<Draft.Key, Draft> drafts = byRule.get(rule);
        if (drafts.isEmpty()) {
            drafts = new LinkedHashMap<>();
            byRule.set(rule, drafts);
        }
        drafts.computeIfAbsent(new Draft.Key(conclusion, outcome, about), key -> new Draft(rule, key))
                .add(new Draft.Derivation(matchedFacts, matchedDrafts));
    }

    /**
     * Settles the rulings whose fate is decided in a layer.
     *
     * @return the outcomes that stand and that other rules ask for
     */
    List<Outcome> settle(int layer, boolean[] askedFor) {
        List<Outcome> standing = new ArrayList<>();
        for (int rule : layers.overrideOrder()) {
            if (layers.release(rule) != layer) {
                continue;
            }
            for (Draft draft : byRule.get(rule).values()) {
                draft.overriddenBy = overrider(draft);
                if (draft.overriddenBy == null && askedFor[rule]) {
                    Outcome outcome = draft.key.outcome();
                    released.put(outcome, draft);
                    standing.add(outcome);
                }
            }
        }
        return standing;
    }

    private Draft overrider(Draft draft) {
        for (int other = 0; other < byRule.size(); other++) {
            if (byRule.get(other).isEmpty() || !layers.givesWay(draft.rule, other)) {
                continue;
            }
            boolean anySubject = layers.replaces(draft.rule, other);
            for (Draft special : byRule.get(other).values()) {
                if (special.overriddenBy == null && special.isAboutTheSameAs(draft, anySubject)) {
                    return special;
                }
            }
        }
        return null;
    }

    /** All rulings by rule, those that gave way included. */
    List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        byRule.forEach(each -> drafts.addAll(each.values()));
        return drafts;
    }

    /** For tests of the pool: nothing of one case may be left for the next. */
    Map<Object, Fact> facts() {
        return new HashMap<>(facts);
    }
}

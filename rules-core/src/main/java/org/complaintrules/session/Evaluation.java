package org.complaintrules.session;

import java.util.ArrayList;
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
        Draft.Key key = new Draft.Key(conclusion, outcome, about);
        Draft draft = drafts.get(key);
        if (draft == null) {
            draft = new Draft(rule, key);
            drafts.put(key, draft);
        }
        draft.add(new Draft.Derivation(matchedFacts, matchedDrafts));
    }

    /**
     * Settles the rulings whose fate is decided in a layer.
     *
     * @return the outcomes that stand and that other rules ask for
     */
    List<Outcome> settle(int layer) {
        List<Outcome> standing = new ArrayList<>();
        for (int rule : layers.overrideOrder()) {
            Layers.Position position = layers.rules().get(rule);
            if (position.release() != layer) {
                continue;
            }
            for (Draft draft : byRule.get(rule).values()) {
                draft.overriddenBy = overrider(draft, position);
                if (draft.overriddenBy == null && position.askedFor()) {
                    Outcome outcome = draft.key.outcome();
                    released.put(outcome, draft);
                    standing.add(outcome);
                }
            }
        }
        return standing;
    }

    private Draft overrider(Draft draft, Layers.Position position) {
        Draft replacing = firstThatStands(draft, position.replacedBy(), true);
        return replacing != null ? replacing : firstThatStands(draft, position.overriddenBy(), false);
    }

    private Draft firstThatStands(Draft draft, List<Integer> others, boolean whateverTheSubject) {
        for (int other : others) {
            for (Draft special : byRule.get(other).values()) {
                if (special.overriddenBy == null && special.isAboutTheSameAs(draft, whateverTheSubject)) {
                    return special;
                }
            }
        }
        return null;
    }

    /** All rulings by rule, those that gave way included. */
    List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        for (Map<Draft.Key, Draft> each : byRule) {
            drafts.addAll(each.values());
        }
        return drafts;
    }
}

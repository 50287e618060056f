package org.complaintrules.drl.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.complaintrules.drl.Layers;
import org.complaintrules.drl.Matched;
import org.complaintrules.drl.Pattern;
import org.complaintrules.drl.Rule;
import org.complaintrules.outcome.OutcomeType;

/**
 * Decides one case by the rules of a policy. A rule is evaluated when somebody asks what it concludes, and with it only
 * the rules on which that depends. For one thread and one case.
 */
public final class ReferenceEvaluator {
    private final PreparedRules rules;
    private final CaseFacts facts;
    private final Decider decider;
    private final boolean skipping;
    private final Conditions conditions;
    private final Conclusions conclusions;
    private final List<List<Concluded>> concluded;
    private final Map<Concluded, Concluded> overriders = new IdentityHashMap<>();

    /**
     * An evaluation of a case.
     *
     * @param rules the rules
     * @param facts the case
     * @param clock counts its time limits, or {@code null} where the case has no fact that a rule with a clock matches
     * @param decider settles what the case leaves unsettled; {@code null} where that is nothing
     * @param listener is told of each comparison
     */
    public ReferenceEvaluator(PreparedRules rules, CaseFacts facts, ReferenceClock clock, Decider decider,
            AtomListener listener) {
        this.rules = rules;
        this.facts = facts;
        this.decider = decider;
        // Who listens wants to hear of every comparison.
        this.skipping = decider != null && listener == AtomListener.NONE;
        this.conditions = new Conditions(decider, listener);
        this.conclusions = new Conclusions(clock, decider);
        this.concluded = new ArrayList<>(Collections.nCopies(rules.count(), null));
    }

    /**
     * What a rule concludes, what gives way included.
     *
     * @param rule the rule's position, from 0
     * @return its conclusions, in the order in which it came to them
     */
    public List<Concluded> conclusions(int rule) {
        List<Concluded> known = concluded.get(rule);
        if (known == null) {
            known = evaluate(rule);
            concluded.set(rule, known);
        }
        return known;
    }

    /**
     * What all rules conclude, what gives way included.
     *
     * @return the conclusions, in the order of the rules
     */
    public List<Concluded> conclusions() {
        List<Concluded> all = new ArrayList<>();
        for (int rule = 0; rule < rules.count(); rule++) {
            all.addAll(conclusions(rule));
        }
        return all;
    }

    /**
     * Whether a rule could conclude as far as facts alone can tell, whatever other rules conclude. It asks for no more,
     * so that a search can leave early the cases in which a rule is silent.
     *
     * @param rule the rule's position, from 0
     * @return false only where the rule concludes nothing
     */
    public boolean mayConclude(int rule) {
        return mayMatch(rule, 0, new Match(rules.rule(rule).when().size()));
    }

    private boolean mayMatch(int position, int index, Match match) {
        Rule rule = rules.rule(position);
        if (index == rule.when().size()) {
            return true;
        }
        Pattern pattern = rule.when().get(index);
        if (pattern.quantifier() != Pattern.Quantifier.ONE || pattern.matched() instanceof Matched.OfOutcome) {
            return mayMatch(position, index + 1, match);
        }
        for (CaseFact fact : facts.of(((Matched.OfFact) pattern.matched()).type())) {
            match.set(index, fact);
            if (conditions.hold(rule, rules.conditionsOfFacts(position, index), match)
                    && mayMatch(position, index + 1, match)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What a conclusion gives way to.
     *
     * @param conclusion a conclusion of this evaluation
     * @return the conclusion that stands in its place, or {@code null} where it stands itself
     */
    public Concluded overrider(Concluded conclusion) {
        if (!overriders.containsKey(conclusion)) {
            Layers.Position position = rules.position(conclusion.position());
            Concluded replacing = firstThatStands(conclusion, position.replacedBy(), true);
            overriders.put(conclusion, replacing != null ? replacing
                    : firstThatStands(conclusion, position.overriddenBy(), false));
        }
        return overriders.get(conclusion);
    }

    private Concluded firstThatStands(Concluded general, List<Integer> others, boolean whateverTheSubject) {
        for (int other : others) {
            if (Writing.canMeet(rules.rule(other), general, whateverTheSubject)) {
                for (Concluded special : conclusions(other)) {
                    if (special.isAboutTheSameAs(general)
                            && (whateverTheSubject || special.subject().equals(general.subject()))
                            && overrider(special) == null) {
                        return special;
                    }
                }
            }
        }
        return null;
    }

    private List<Concluded> evaluate(int position) {
        Rule rule = rules.rule(position);
        List<Concluded> found = new ArrayList<>();
        for (Pattern pattern : rule.when()) {
            if (pattern.quantifier() == Pattern.Quantifier.NONE
                    && !facts.isGiven(((Matched.OfFact) pattern.matched()).type())) {
                return found;
            }
        }
        match(position, rule, 0, new Match(rule.when().size()), found);
        return found;
    }

    private void match(int position, Rule rule, int index, Match match, List<Concluded> found) {
        if (index == rule.when().size()) {
            conclude(position, rule, match, found);
            return;
        }
        Pattern pattern = rule.when().get(index);
        if (pattern.matched() instanceof Matched.OfOutcome outcome) {
            matchRulings(position, index, outcome.type(), match, found);
        } else if (pattern.quantifier() == Pattern.Quantifier.ONE) {
            for (CaseFact fact : facts.of(((Matched.OfFact) pattern.matched()).type())) {
                match.set(index, fact);
                if (conditions.hold(rule, pattern.conditions(), match)) {
                    match(position, rule, index + 1, match, found);
                }
            }
        } else if (pattern.quantifier() == Pattern.Quantifier.EXISTS ? isThereAny(rule, pattern, index, match)
                : conditions.knowsWhatItReadsOfOthers(pattern, index, match) && !isThereAny(rule, pattern, index, match)) {
            match(position, rule, index + 1, match, found);
        }
    }

    private void matchRulings(int position, int index, OutcomeType type, Match match, List<Concluded> found) {
        Rule rule = rules.rule(position);
        List<Concluded> matched = new ArrayList<>();
        for (int producer : rules.producersFor(position, index)) {
            if (skipping && addsNothing(position, index, producer, matched)) {
                continue;
            }
            for (Concluded ruling : conclusions(producer)) {
                match.set(index, ruling);
                if (ruling.type() == type && overrider(ruling) == null
                        && conditions.hold(rule, rule.when().get(index).conditions(), match)) {
                    matched.add(ruling);
                    match(position, rule, index + 1, match, found);
                }
            }
        }
    }

    /**
     * Whether nothing would come of what a rule may conclude but what has come of another ruling: then a case that is
     * not settled need not be settled so far.
     */
    private boolean addsNothing(int position, int index, int producer, List<Concluded> matched) {
        if (matched.isEmpty() || !rules.isAboutNothing(producer)) {
            return false;
        }
        OutcomeType type = ((Matched.OfOutcome) rules.rule(position).when().get(index).matched()).type();
        return matched.stream().anyMatch(ruling -> ruling.about().isEmpty() && !ruling.provisional()
                && (rules.isUnread(position, index) || rules.rule(producer).then().stream()
                        .filter(each -> each.type() == type).allMatch(each -> Writing.isAlways(each, ruling))));
    }

    private boolean isThereAny(Rule rule, Pattern pattern, int index, Match match) {
        for (CaseFact fact : facts.of(((Matched.OfFact) pattern.matched()).type())) {
            match.set(index, fact);
            if (conditions.hold(rule, pattern.conditions(), match)) {
                return true;
            }
        }
        return false;
    }

    /** The same conclusion about the same facts again adds nothing but another way to it. */
    private void add(Concluded concluding, Derivation derivation, List<Concluded> found) {
        for (Concluded each : found) {
            if (each.conclusion() == concluding.conclusion() && each.about().equals(concluding.about())
                    && each.isSameOutcome(concluding, decider)) {
                each.add(derivation);
                return;
            }
        }
        concluding.add(derivation);
        found.add(concluding);
    }

    private void conclude(int position, Rule rule, Match match, List<Concluded> found) {
        Derivation derivation = match.derivation(rule);
        SortedMap<String, List<String>> about = Keys.of(rule, derivation);
        if (about == null || !conclusions.areKnown(rule.then(), match)) {
            return;
        }
        for (int i = 0; i < rule.then().size(); i++) {
            Concluded concluding = new Concluded(position, rule, i, rule.then().get(i).type(),
                    conclusions.values(rule.then().get(i), match), about);
            add(concluding, derivation, found);
        }
    }
}

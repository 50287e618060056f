package org.complaintrules.proof.difference;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiConsumer;
import org.complaintrules.drl.Condition;
import org.complaintrules.drl.Rule;
import org.complaintrules.drl.reference.Concluded;
import org.complaintrules.drl.reference.Decider;
import org.complaintrules.drl.reference.ReferenceEvaluator;
import org.complaintrules.drl.reference.Truth;
import org.complaintrules.proof.space.Exploration;
import org.complaintrules.proof.space.Outset;
import org.complaintrules.proof.space.RulePair;
import org.complaintrules.proof.space.Scope;
import org.complaintrules.proof.space.Space;
import org.complaintrules.proof.space.Trial;

/** Goes through the cells that two versions decide differently on one topic. */
final class TopicSearch {
    private final Topic topic;
    private final BitSet topicBefore;
    private final BitSet topicAfter;
    private final Scope before;
    private final Scope after;
    private final List<RuleMatch> differing;
    private final Readings readings;
    private long evaluated;
    private boolean givenUp;

    /**
     * A search.
     *
     * @param topic the topic
     * @param before all rules of the old version
     * @param after all rules of the new version
     * @param all the rules of both
     */
    TopicSearch(Topic topic, Scope before, Scope after, List<RuleMatch> all) {
        this.topic = topic;
        this.topicBefore = topic.before();
        this.topicAfter = topic.after();
        this.before = before.of(topicBefore);
        this.after = after.of(topicAfter);
        this.readings = new Readings(List.of(this.before, this.after));
        this.differing = all.stream().filter(RuleMatch::mayDiffer).filter(this::isLookedAt).toList();
    }

    private boolean isLookedAt(RuleMatch match) {
        return isIn(before.rules(), match.pair().before()) || isIn(after.rules(), match.pair().after());
    }

    private static boolean isIn(BitSet rules, int rule) {
        return rule != RulePair.NONE && rules.get(rule);
    }

    /**
     * Goes through the cells one after the other; where there are too many, some more are drawn at random.
     *
     * @param space the space of both versions
     * @param most how many comparisons are evaluated, at most, before it gives up; of the draws a quarter of that
     * @param visitor is told of each cell that is decided differently, and what changes in it
     * @return how far the search has come
     */
    Exploration explore(Space space, long most, BiConsumer<Trial, List<Change>> visitor) {
        List<Scope> scopes = List.of(before, after);
        Outset outset = Outset.open(space.usualTime());
        Exploration exploration = space.explore(scopes, outset, trial -> visit(trial, most, visitor));
        if (exploration.complete() && !givenUp) {
            return exploration;
        }
        long all = evaluated + most / 4;
        space.probe(scopes, outset, trial -> visit(trial, all, visitor));
        return new Exploration(exploration.cells(), false, exploration.sampled());
    }

    /** How many comparisons were evaluated so far. */
    long evaluated() {
        return evaluated;
    }

    private boolean visit(Trial trial, long most, BiConsumer<Trial, List<Change>> visitor) {
        if (evaluated > most) {
            givenUp = true;
            return false;
        }
        ReferenceEvaluator one = trial.evaluator(before, this::count);
        ReferenceEvaluator other = trial.evaluator(after, this::count);
        trial.require(topic.rules().stream().anyMatch(match -> mayConclude(match, one, other)));
        trial.require(differing.stream().anyMatch(match -> mayConclude(match, one, other)));
        Decider decider = trial.decider();
        trial.require(differing.stream().anyMatch(match -> concludesOtherwise(match, one, other, decider)));
        List<Concluded> gone = standing(one, topicBefore);
        List<Concluded> come = standing(other, topicAfter);
        removeSame(gone, come, decider);
        List<Change> changes = Change.between(said(gone), said(come));
        if (!changes.isEmpty()) {
            visitor.accept(trial, changes);
        }
        return true;
    }

    private void count(Rule rule, Condition.Atom atom, Truth truth) {
        evaluated++;
    }

    private static boolean mayConclude(RuleMatch match, ReferenceEvaluator before, ReferenceEvaluator after) {
        return match.pair().before() != RulePair.NONE && before.mayConclude(match.pair().before())
                || match.pair().after() != RulePair.NONE && after.mayConclude(match.pair().after());
    }

    /** Without that nothing can differ, since all other rules are the same. */
    private boolean concludesOtherwise(RuleMatch match, ReferenceEvaluator before, ReferenceEvaluator after,
            Decider decider) {
        List<Concluded> old = concluded(before, match.pair().before());
        List<Concluded> fresh = concluded(after, match.pair().after());
        if (!match.hasSamePrecedence()) {
            return !old.isEmpty() || !fresh.isEmpty();
        }
        if (!topic.rules().contains(match)) {
            return !readings.areSame(old, fresh);
        }
        return old.size() != fresh.size()
                || !old.stream().allMatch(each -> fresh.stream().anyMatch(other -> each.says(other, decider)));
    }

    private static List<Concluded> concluded(ReferenceEvaluator evaluator, int rule) {
        return rule == RulePair.NONE ? List.of() : evaluator.conclusions(rule);
    }

    private static List<Concluded> standing(ReferenceEvaluator evaluator, BitSet rules) {
        List<Concluded> standing = new ArrayList<>();
        rules.stream().forEach(rule -> evaluator.conclusions(rule).stream()
                .filter(each -> evaluator.overrider(each) == null).forEach(standing::add));
        return standing;
    }

    /** Takes away what both versions say on the same clauses, amounts that are left open included. */
    private static void removeSame(List<Concluded> gone, List<Concluded> come, Decider decider) {
        for (Concluded each : List.copyOf(gone)) {
            come.stream().filter(other -> each.rule().clauses().equals(other.rule().clauses())
                    && each.says(other, decider)).findFirst().ifPresent(same -> {
                        gone.remove(each);
                        come.remove(same);
                    });
        }
    }

    private static List<Said> said(List<Concluded> concluded) {
        return concluded.stream().map(Said::of).toList();
    }
}

package org.complaintrules.proof.space;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.Rule;
import org.complaintrules.drl.reference.AtomListener;
import org.complaintrules.drl.reference.PreparedRules;
import org.complaintrules.drl.reference.ReferenceClock;
import org.complaintrules.drl.reference.ReferenceEvaluator;
import org.complaintrules.time.WorkCalendar;

/** Two versions of a policy of a test. */
final class TwoVersions {
    /** A part of a cell that was found to differ. */
    record Found(Predicate<ConcreteCase> holds, ConcreteCase witness) {
    }

    private final PolicySpace before;
    private final PolicySpace after;
    private final Space space;

    TwoVersions(PolicyModel before, PolicyModel after, long limit) {
        this.before = new PolicySpace(before, limit);
        this.after = new PolicySpace(after, limit);
        this.space = new Space(List.of(before, after), WorkCalendar.china(), limit);
    }

    PolicySpace before() {
        return before;
    }

    PolicySpace after() {
        return after;
    }

    List<PolicyModel> models() {
        return List.of(before.model(), after.model());
    }

    /** The rules that differ; rules of one name are taken for the same. */
    List<RulePair> changed() {
        return everyRule().stream().filter(pair -> pair.before() == RulePair.NONE || pair.after() == RulePair.NONE
                || !before.model().rules().get(pair.before()).equals(after.model().rules().get(pair.after()))).toList();
    }

    List<RulePair> everyRule() {
        List<RulePair> pairs = new ArrayList<>();
        List<Rule> olds = before.model().rules();
        List<Rule> news = after.model().rules();
        IntStream.range(0, olds.size()).forEach(i -> pairs.add(new RulePair(i, find(news, olds.get(i)))));
        IntStream.range(0, news.size()).filter(i -> find(olds, news.get(i)) == RulePair.NONE)
                .forEach(i -> pairs.add(new RulePair(RulePair.NONE, i)));
        return pairs;
    }

    private static int find(List<Rule> rules, Rule rule) {
        return IntStream.range(0, rules.size()).filter(i -> rules.get(i).name().en().equals(rule.name().en())).findFirst()
                .orElse(RulePair.NONE);
    }

    /** Whether a case is decided differently, in what stands. */
    boolean differ(ConcreteCase facts) {
        return !Said.standing(before.decide(facts)).equals(Said.standing(after.decide(facts)));
    }

    /** Whether a case has no more facts of a type than a search looks at where these rules are said to have changed. */
    boolean isLookedAt(List<RulePair> changed, ConcreteCase facts) {
        List<Scope> scopes = new Versions(before.all(), after.all(), changed).scopes();
        return before.isLookedAt(scopes.get(0).rules(), before.open(), facts)
                || after.isLookedAt(scopes.get(1).rules(), after.open(), facts);
    }

    /** The cells found to differ, each in as many parts as all rules tell apart; {@code null} where there are too many. */
    List<Found> differing(List<RulePair> changed) {
        List<Found> found = new ArrayList<>();
        Exploration exploration = new Versions(before.all(), after.all(), changed).explore(space,
                Outset.open(space.usualTime()), difference -> {
                    AskedCase asked = new AskedCase(difference.trial());
                    askAll(before, asked);
                    askAll(after, asked);
                    found.add(new Found(asked.answers(), ConcreteCase.of(before.model().schema(),
                            difference.trial().cell().witness().orElseThrow())));
                    return true;
                });
        return exploration.complete() ? found : null;
    }

    private void askAll(PolicySpace version, AskedCase asked) {
        PolicyModel model = version.model();
        ReferenceEvaluator evaluator = new ReferenceEvaluator(new PreparedRules(model.rules(), model.layers()), asked,
                new ReferenceClock(space.usualTime(), model.info().zone(), WorkCalendar.china(), model.info().hours()), asked,
                AtomListener.NONE);
        evaluator.conclusions().forEach(concluded -> {
            evaluator.overrider(concluded);
            concluded.values();
        });
    }
}

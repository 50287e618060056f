package org.complaintrules.proof.space;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.compile.PolicyText;
import org.complaintrules.drl.Matched;
import org.complaintrules.drl.Pattern;
import org.complaintrules.drl.reference.AtomListener;
import org.complaintrules.drl.reference.Concluded;
import org.complaintrules.drl.reference.PreparedRules;
import org.complaintrules.drl.reference.ReferenceClock;
import org.complaintrules.drl.reference.ReferenceEvaluator;
import org.complaintrules.facts.CaseReader;
import org.complaintrules.facts.CaseSchema;
import org.complaintrules.outcome.Decision;
import org.complaintrules.proof.reference.ReferencePolicy;
import org.complaintrules.time.WorkCalendar;

/** A policy of a test with the space of its cases. */
final class PolicySpace {
    private final PolicyModel model;
    private final Scope all;
    private final Space space;
    private final PreparedRules prepared;
    private final ReferencePolicy reference;
    private final CaseReader reader;

    PolicySpace(PolicyModel model, long limit) {
        this.model = model;
        this.all = Scope.all(model);
        this.space = new Space(List.of(model), WorkCalendar.china(), limit);
        this.prepared = new PreparedRules(model.rules(), model.layers());
        this.reference = new ReferencePolicy(model, WorkCalendar.china());
        this.reader = new CaseReader(new CaseSchema(model.info().id(), model.schema(), model.clocked(), model.info().zone(),
                model.info().from(), model.info().to()));
    }

    /** A policy with these rules, and the facts of {@code declarations.drl}. */
    static PolicySpace of(String rules) {
        return of(PolicyText.sample().rules(rules));
    }

    static PolicySpace of(PolicyText text) {
        return new PolicySpace(text.model(), Space.USUAL_LIMIT);
    }

    PolicyModel model() {
        return model;
    }

    Space space() {
        return space;
    }

    Scope all() {
        return all;
    }

    Outset open() {
        return Outset.open(space.usualTime());
    }

    /** All rules, and each alone. */
    List<BitSet> choices() {
        List<BitSet> choices = new ArrayList<>(List.of(all.rules()));
        all.rules().stream().forEach(rule -> choices.add(BitSet.valueOf(new long[] {1L << rule})));
        return choices;
    }

    Decision decide(ConcreteCase facts) {
        return reference.decide(reader.read(space.usualTime(), facts.given(model.schema())));
    }

    /** What some rules say of a case. */
    List<Said> says(BitSet rules, ConcreteCase facts) {
        List<String> names = rules.stream().mapToObj(rule -> model.rules().get(rule).name().en()).toList();
        return Said.all(decide(facts)).stream().filter(said -> names.contains(said.rule())).toList();
    }

    /** The cells that a search finds which asks for all rules what they conclude. */
    List<SeenCell> cells() {
        List<SeenCell> cells = new ArrayList<>();
        explore(all.rules(), open(), cells);
        return cells;
    }

    /** The facts of the witnesses of the cells in which what a rule concludes stands. */
    List<ConcreteCase> witnesses(String rule) {
        return cells().stream().filter(cell -> cell.concludes(rule)).map(cell -> cell.witness().orElseThrow()).toList();
    }

    /** Asks some rules what they conclude, and what of it stands. */
    Exploration explore(BitSet rules, Outset outset, List<SeenCell> cells) {
        Scope scope = all.of(rules);
        ReferenceClock clock = new ReferenceClock(outset.asOf(), model.info().zone(), WorkCalendar.china(),
                model.info().hours());
        return space.explore(List.of(scope), outset, trial -> {
            AskedCase asked = new AskedCase(trial);
            ReferenceEvaluator evaluator = new ReferenceEvaluator(prepared, asked, clock, asked, AtomListener.NONE);
            List<Concluded> concluded = new ArrayList<>();
            rules.stream().forEach(rule -> concluded.addAll(evaluator.conclusions(rule)));
            List<Concluded> standing = concluded.stream().filter(each -> evaluator.overrider(each) == null).toList();
            concluded.forEach(Concluded::values);
            cells.add(new SeenCell(asked.answers(), facts -> concluded.stream().map(each -> Said.of(each,
                    standing.contains(each), facts, model.schema().types())).sorted().toList(),
                    trial.cell().witness().map(witness -> ConcreteCase.of(model.schema(), witness))));
            return true;
        });
    }

    /** Whether a case has no more facts of a type than a search for some rules looks at. */
    boolean isLookedAt(BitSet rules, Outset outset, ConcreteCase facts) {
        return model.schema().types().stream().allMatch(type -> outset.facts().containsKey(type.name())
                || facts.count(type.name()) <= Math.max(1, all.of(rules).rules().stream()
                        .map(rule -> looksAt(rule, type.name())).max().orElse(0)));
    }

    private int looksAt(int rule, String type) {
        List<Pattern> patterns = model.rules().get(rule).when();
        return Math.min(2, IntStream.range(0, patterns.size()).filter(i -> patterns.get(i).matched()
                instanceof Matched.OfFact fact && fact.type().name().equals(type)).map(i ->
                        patterns.get(i).quantifier() == Pattern.Quantifier.ONE ? 1 : 2).sum());
    }
}

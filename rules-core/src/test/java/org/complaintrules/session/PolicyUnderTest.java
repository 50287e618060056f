package org.complaintrules.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.complaintrules.compile.CompiledPolicy;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.compile.PolicyText;
import org.complaintrules.facts.Case;
import org.complaintrules.facts.CaseReader;
import org.complaintrules.facts.CaseSchema;
import org.complaintrules.json.JsonText;
import org.complaintrules.outcome.Classification;
import org.complaintrules.outcome.Decision;
import org.complaintrules.outcome.Ruling;
import org.complaintrules.proof.reference.ReferencePolicy;
import org.complaintrules.time.WorkCalendar;

/**
 * A policy of a test, compiled and ready to decide cases written in JSON with single quotes. Whatever the engine decides
 * is decided by the reference evaluator too, and must be the same.
 */
final class PolicyUnderTest {
    static final String AS_OF = "2026-03-04T10:00:00+08:00";

    private final PolicyModel model;
    private final RuleEngine engine;
    private final ReferencePolicy reference;
    private final CaseReader reader;

    private PolicyUnderTest(CompiledPolicy compiled) {
        model = compiled.model();
        engine = new RuleEngine(compiled, WorkCalendar.china());
        reference = new ReferencePolicy(model, WorkCalendar.china());
        reader = new CaseReader(new CaseSchema(model.info().id(), model.schema(), model.clocked(), model.info().zone(),
                model.info().from(), model.info().to()));
    }

    static PolicyUnderTest of(PolicyText text) {
        return new PolicyUnderTest(text.compile());
    }

    static PolicyUnderTest of(CompiledPolicy compiled) {
        return new PolicyUnderTest(compiled);
    }

    Case read(String facts) {
        return read(AS_OF, facts);
    }

    Case read(String asOf, String facts) {
        String time = asOf == null ? "" : "'asOf': '" + asOf + "', ";
        return reader.read(JsonText.read("case.json", ("{'policy': '" + model.info().id() + "', " + time + "'facts': "
                + facts + "}").replace('\'', '"')));
    }

    Decision decide(String facts) {
        return decide(read(facts));
    }

    Decision decide(String asOf, String facts) {
        return decide(read(asOf, facts));
    }

    Decision decide(Case read) {
        Decision decided = engine.decide(read);
        Decision unnamed = new Decision(decided.policy(), "", decided.asOf(), decided.zone(), decided.rulings(),
                decided.conflicts(), decided.overridden());
        assertThat(reference.decide(read)).as("the reference evaluator").isEqualTo(unnamed)
                .hasToString(unnamed.toString());
        return decided;
    }

    /** The names of the rules that held, where each rule classifies under the scheme {@code seen}. */
    Set<String> seen(String facts) {
        Set<String> seen = new TreeSet<>();
        decide(facts).outcomes(Classification.class).stream().filter(each -> each.scheme().equals("seen"))
                .forEach(each -> seen.add(each.value()));
        return seen;
    }

    /** The ruling of the rule of that name; fails where there is not exactly one that stands. */
    static Ruling ruling(Decision decision, String rule) {
        return decision.rulings().stream().filter(ruling -> ruling.rule().equals(rule))
                .reduce((first, second) -> {
                    throw new AssertionError("two rulings of \"" + rule + "\": " + first + " and " + second);
                }).orElseThrow(() -> new AssertionError("no ruling of \"" + rule + "\" in " + decision.rulings()));
    }

    String ruleset() {
        return engine.ruleset();
    }

    PolicyModel model() {
        return model;
    }
}

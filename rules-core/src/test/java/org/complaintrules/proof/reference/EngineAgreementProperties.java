package org.complaintrules.proof.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.compile.PolicyText;
import org.complaintrules.drl.FactType;
import org.complaintrules.facts.Case;
import org.complaintrules.facts.CaseReader;
import org.complaintrules.facts.CaseSchema;
import org.complaintrules.outcome.Decision;
import org.complaintrules.session.RuleEngine;
import org.complaintrules.time.WorkCalendar;

/** The engine and the reference evaluator decide every case of every policy alike, to the last word. */
class EngineAgreementProperties {
    private static final Instant AS_OF = Instant.parse("2026-06-17T04:00:00Z");
    private static final int RULES = 24;
    private static final int CASES = 500;

    @Property(seed = "20261122", tries = 2, shrinking = ShrinkingMode.OFF)
    void bothDecideAlike(@ForAll long seed) {
        PolicyText text = RandomRules.drawTimed(seed, RULES);
        PolicyModel model = text.model();
        RuleEngine engine = new RuleEngine(text.compile(), WorkCalendar.china());
        ReferencePolicy reference = new ReferencePolicy(model, WorkCalendar.china());
        CaseReader reader = new CaseReader(new CaseSchema(model.info().id(), model.schema(), model.clocked(),
                model.info().zone(), null, null));
        RandomFacts facts = new RandomFacts(seed, 3);
        Set<String> concluded = new HashSet<>();
        for (int i = 0; i < CASES; i++) {
            Case read = reader.read(AS_OF, given(model, facts.draw(model.schema())));
            Decision decided = engine.decide(read);
            Decision unnamed = new Decision(decided.policy(), "", decided.asOf(), decided.zone(), decided.rulings(),
                    decided.conflicts(), decided.overridden());
            assertThat(reference.decide(read)).as("%s", read).isEqualTo(unnamed).hasToString(unnamed.toString());
            decided.rulings().forEach(ruling -> concluded.add(ruling.rule()));
        }
        assertThat(concluded).as("rules that concluded anything").hasSizeGreaterThan(RULES / 3);
    }

    private static Map<String, Object> given(PolicyModel model, Map<String, List<Map<String, Object>>> facts) {
        Map<String, Object> given = new LinkedHashMap<>();
        for (FactType type : model.schema().types()) {
            List<Map<String, Object>> several = facts.get(type.name());
            if (several != null) {
                given.put(type.key(), type.many() ? several : several.get(0));
            }
        }
        return given;
    }
}

package org.complaintrules;

import java.time.Instant;
import java.util.Map;
import org.complaintrules.compile.CompiledPolicy;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.facts.Case;
import org.complaintrules.facts.CaseReader;
import org.complaintrules.facts.CaseSchema;
import org.complaintrules.json.Json;
import org.complaintrules.json.JsonText;
import org.complaintrules.outcome.Decision;
import org.complaintrules.session.RuleEngine;
import org.complaintrules.time.WorkCalendar;

/** One organisation's rules, ready to decide. Immutable and safe for any number of threads. */
public final class Policy {
    private final PolicyModel model;
    private final RuleEngine engine;
    private final CaseReader cases;
    private final WorkCalendar calendar;

    Policy(CompiledPolicy compiled, WorkCalendar calendar) {
        this.model = compiled.model();
        this.calendar = calendar;
        this.engine = new RuleEngine(compiled, calendar);
        this.cases = new CaseReader(new CaseSchema(model.info().id(), model.schema(), model.clocked(),
                model.info().zone(), model.info().from(), model.info().to()));
    }

    /**
     * The policy's id.
     *
     * @return the id, such as {@code life-insurer}
     */
    public String id() {
        return model.info().id();
    }

    /**
     * Everything the policy's files say: titles, clauses, fact types, rules.
     *
     * @return the model
     */
    public PolicyModel model() {
        return model;
    }

    /**
     * The days that are worked.
     *
     * @return the calendar by which time limits are counted
     */
    public WorkCalendar calendar() {
        return calendar;
    }

    /**
     * Names the rules, the calendar and the engine; equal content gives equal names on every machine.
     *
     * @return {@code sha256:} and a digest
     */
    public String ruleset() {
        return engine.ruleset();
    }

    /**
     * Reads the cases of this policy from JSON trees and Java objects.
     *
     * @return the reader
     */
    public CaseReader cases() {
        return cases;
    }

    /**
     * Decides a case that was read by {@link #cases()}.
     *
     * @param facts the case
     * @return the decision
     * @throws IllegalArgumentException where the case is one of another policy
     */
    public Decision decide(Case facts) {
        if (!facts.policy().equals(id())) {
            throw new IllegalArgumentException("a case of " + facts.policy() + " is not decided by " + id());
        }
        return engine.decide(facts);
    }

    /**
     * Decides a case given in Java objects.
     *
     * @param asOf the time at which the case is looked at; {@code null} where no fact given needs it
     * @param facts what is known: by the fact's JSON name a map, a bean or a record matched by field name, or a
     *     collection of these where a case may have several
     * @return the decision
     * @throws org.complaintrules.facts.CaseRefusal where the facts do not fit the policy's fact types
     */
    public Decision decide(Instant asOf, Map<String, ?> facts) {
        return decide(cases.read(asOf, facts));
    }

    /**
     * Decides a case given as JSON, {@code policy} and all.
     *
     * @param json the case
     * @return the decision
     * @throws org.complaintrules.json.JsonRefusal where it is not well-formed JSON
     * @throws org.complaintrules.facts.CaseRefusal where it does not fit the policy's fact types
     */
    public Decision decide(String json) {
        return decide(JsonText.read(null, json));
    }

    /**
     * Decides a case given as a JSON tree, {@code policy} and all.
     *
     * @param json the case
     * @return the decision
     * @throws org.complaintrules.facts.CaseRefusal where it does not fit the policy's fact types
     */
    public Decision decide(Json json) {
        return decide(cases.read(json));
    }
}

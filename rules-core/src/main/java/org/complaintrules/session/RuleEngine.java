package org.complaintrules.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.complaintrules.compile.Clause;
import org.complaintrules.compile.CompiledPolicy;
import org.complaintrules.compile.Given;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.Rule;
import org.complaintrules.facts.Case;
import org.complaintrules.facts.Fact;
import org.complaintrules.outcome.CaseClock;
import org.complaintrules.outcome.Decision;
import org.complaintrules.outcome.Outcome;
import org.complaintrules.outcome.Ruling;
import org.complaintrules.time.TimeLimits;
import org.complaintrules.time.WorkCalendar;
import org.drools.model.Model;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/**
 * Runs the rules of one policy in pooled KIE sessions. Safe for any number of threads: each case has a session of its
 * own while it is decided.
 */
public final class RuleEngine {
    private final PolicyModel policy;
    private final List<Explanation> explanations = new ArrayList<>();
    private final FactClasses factClasses;
    private final KieSessionsPool sessions;
    private final TimeLimits limits;
    private final String ruleset;

    /**
     * Makes the policy's rules ready to run.
     *
     * @param compiled the policy
     * @param calendar the days that are worked
     */
    public RuleEngine(CompiledPolicy compiled, WorkCalendar calendar) {
        this.policy = compiled.model();
        Map<String, Clause> clauses = policy.clausesById();
        for (Rule rule : policy.rules()) {
            explanations.add(Explanation.of(rule, clauses));
        }
        this.factClasses = new FactClasses(compiled);
        this.sessions = rules(compiled).newKieSessionsPool(1);
        this.limits = new TimeLimits(policy.info().zone(), calendar, policy.info().hours());
        this.ruleset = compiled.ruleset(calendar);
    }

    private static KieBase rules(CompiledPolicy compiled) {
        try {
            Class<?> model = compiled.loader().loadClass(compiled.modelClass());
            return KieBaseBuilder.createKieBaseFromModel((Model) model.getDeclaredConstructor().newInstance());
        } catch (ReflectiveOperationException notAsCompiled) {
            throw new IllegalStateException("the compiled rules of " + compiled.model().info().id()
                    + " cannot be loaded", notAsCompiled);
        }
    }

    /**
     * Loads the engine's classes and sets up what all policies share. A program that decides one case and ends can do
     * this in another thread while it reads the case.
     */
    public static void warmUp() {
        KieSessionsPool pool = KieBaseBuilder.createKieBaseFromModel(new ModelImpl("empty")).newKieSessionsPool(1);
        pool.newKieSession().dispose();
        pool.shutdown();
    }

    /**
     * A digest of the rules, the calendar and the engine.
     *
     * @return {@code sha256:} and the digest
     */
    public String ruleset() {
        return ruleset;
    }

    /**
     * Decides a case.
     *
     * @param facts what is known of it, as checked against this policy
     * @return the decision
     */
    public Decision decide(Case facts) {
        Evaluation evaluation = new Evaluation(policy.layers(), policy.rules().size());
        // A case without a time has no fact that a rule with a clock matches.
        CaseClock clock = facts.asOf() == null ? null : new CaseClock(facts.asOf(), limits);
        KieSession session = sessions.newKieSession();
        try {
            session.setGlobal("output", evaluation);
            session.setGlobal("clock", clock);
            insertFacts(session, facts, evaluation);
            session.fireAllRules();
            for (int layer = 0; layer <= policy.layers().last(); layer++) {
                List<Outcome> standing = evaluation.settle(layer);
                if (!standing.isEmpty()) {
                    for (Outcome outcome : standing) {
                        session.insert(outcome);
                    }
                    session.fireAllRules();
                }
            }
        } finally {
            session.dispose();
        }
        DecisionWriter writer = new DecisionWriter(explanations, facts, clock, evaluation.drafts());
        List<Ruling> standing = writer.standing();
        return new Decision(facts.policy(), ruleset, facts.asOf(), policy.info().zone(), standing,
                DecisionWriter.conflicts(standing), writer.overridden());
    }

    private void insertFacts(KieSession session, Case facts, Evaluation evaluation) {
        for (Fact fact : facts.facts()) {
            Object instance = factClasses.make(fact);
            evaluation.given(instance, fact);
            session.insert(instance);
        }
        for (FactType type : policy.schema().types()) {
            if (type.closed() && facts.given().contains(type.key())) {
                session.insert(new Given(type.name()));
            }
        }
    }
}

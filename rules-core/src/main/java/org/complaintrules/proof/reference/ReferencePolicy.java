package org.complaintrules.proof.reference;

import java.util.List;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.reference.AtomListener;
import org.complaintrules.drl.reference.PreparedRules;
import org.complaintrules.drl.reference.ReferenceClock;
import org.complaintrules.drl.reference.ReferenceEvaluator;
import org.complaintrules.facts.Case;
import org.complaintrules.outcome.Decision;
import org.complaintrules.outcome.Ruling;
import org.complaintrules.time.WorkCalendar;

/** Decides cases of a policy by the reference evaluator, without an engine. Safe for any number of threads. */
public final class ReferencePolicy {
    private final PolicyModel policy;
    private final WorkCalendar calendar;
    private final PreparedRules rules;
    private final RuleNotes notes;

    /**
     * A policy to be decided by the reference evaluator.
     *
     * @param policy the checked policy
     * @param calendar the days that are worked
     */
    public ReferencePolicy(PolicyModel policy, WorkCalendar calendar) {
        this.policy = policy;
        this.calendar = calendar;
        this.rules = new PreparedRules(policy.rules(), policy.layers());
        this.notes = new RuleNotes(policy);
    }

    /**
     * Decides a case.
     *
     * @param facts what is known of it, as checked against this policy
     * @return the decision; it names no rule set, since no engine made it
     */
    public Decision decide(Case facts) {
        return decide(facts, AtomListener.NONE);
    }

    /**
     * Decides a case, and tells of each comparison.
     *
     * @param facts what is known of it, as checked against this policy
     * @param listener is told of each comparison that is come to
     * @return the decision; it names no rule set, since no engine made it
     */
    public Decision decide(Case facts, AtomListener listener) {
        ReferenceClock clock = clock(facts);
        RulingMaker maker = new RulingMaker(notes, facts, clock, evaluator(facts, clock, listener));
        List<Ruling> standing = maker.standing();
        return new Decision(facts.policy(), "", facts.asOf(), policy.info().zone(), standing, Clashes.among(standing),
                maker.overridden());
    }

    /**
     * An evaluation of a case, rule by rule.
     *
     * @param facts what is known of it, as checked against this policy
     * @return the evaluation; for one thread
     */
    public ReferenceEvaluator evaluator(Case facts) {
        return evaluator(facts, clock(facts), AtomListener.NONE);
    }

    private ReferenceEvaluator evaluator(Case facts, ReferenceClock clock, AtomListener listener) {
        return new ReferenceEvaluator(rules, new GivenFacts(facts), clock, null, listener);
    }

    private ReferenceClock clock(Case facts) {
        return facts.asOf() == null ? null
                : new ReferenceClock(facts.asOf(), policy.info().zone(), calendar, policy.info().hours());
    }
}

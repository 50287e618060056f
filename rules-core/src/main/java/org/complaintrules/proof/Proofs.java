package org.complaintrules.proof;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.complaintrules.Policy;
import org.complaintrules.compile.PolicyFiles;
import org.complaintrules.facts.Case;
import org.complaintrules.fixture.Fixture;
import org.complaintrules.fixture.FixtureResult;
import org.complaintrules.proof.check.CheckResult;
import org.complaintrules.proof.check.Inspected;
import org.complaintrules.proof.check.PolicyCheck;
import org.complaintrules.proof.coverage.Coverage;
import org.complaintrules.proof.coverage.CoverageMeasure;
import org.complaintrules.proof.difference.PolicyComparison;
import org.complaintrules.proof.difference.PolicyDifference;
import org.complaintrules.proof.mutation.Mutants;
import org.complaintrules.proof.mutation.MutationRun;
import org.complaintrules.proof.mutation.PolicyMutation;
import org.complaintrules.proof.question.MissingFacts;
import org.complaintrules.proof.question.MissingQuestion;
import org.complaintrules.proof.question.WhyNot;
import org.complaintrules.proof.question.WhyNotQuestion;
import org.complaintrules.proof.space.Space;

/**
 * What can be proved of a policy, and of its decisions. Safe for any number of threads; made once and kept. An answer
 * about one case takes milliseconds, one about all cases seconds.
 *
 * <pre>{@code
 * MissingFacts missing = Proofs.of(policy).missing(facts);
 * missing.unknowns();                       // what it is still worth asking
 * }</pre>
 */
public final class Proofs {
    private final Policy policy;
    private final MissingQuestion missing;
    private final WhyNotQuestion whyNot;

    private Proofs(Policy policy) {
        this.policy = policy;
        this.missing = new MissingQuestion(policy.model(), policy.calendar());
        this.whyNot = new WhyNotQuestion(policy.model(), policy.calendar());
    }

    /**
     * The proofs about a policy.
     *
     * @param policy the policy
     * @return its proofs
     */
    public static Proofs of(Policy policy) {
        return new Proofs(policy);
    }

    /**
     * Which unknown facts could still change the decision of a case, and to what.
     *
     * @param facts the case, read by {@link Policy#cases()}
     * @return the facts, and whether the search for them was exhaustive
     */
    public MissingFacts missing(Case facts) {
        return missing.ask(facts);
    }

    /**
     * Why a rule, or the rules of a clause, did not conclude, and the smallest change of facts after which they would.
     *
     * @param facts the case, read by {@link Policy#cases()}
     * @param ruleOrClause the name of a rule, in English or Chinese, or the id of a clause
     * @return an answer for each rule
     * @throws org.complaintrules.proof.question.UnknownRule where no rule has that name and no rule that clause
     */
    public List<WhyNot> whyNot(Case facts, String ruleOrClause) {
        return whyNot.ask(facts, ruleOrClause);
    }

    /**
     * What this policy decides differently from an earlier version, in all cases that the rules can tell apart.
     *
     * @param earlier the earlier version
     * @return the groups of cases whose decision changed, and whether all cases were looked at
     */
    public PolicyDifference since(Policy earlier) {
        return PolicyComparison.of(earlier.model(), policy.model(), policy.calendar(), PolicyComparison.USUAL_LIMIT);
    }

    /**
     * Which clauses, rules and conditions some cases show both ways.
     *
     * @param cases the cases
     * @return what they show, and why not more
     */
    public Coverage coverage(Collection<Case> cases) {
        return CoverageMeasure.of(policy.model(), policy.calendar(), cases);
    }

    /**
     * Which changes of a rule some fixtures would not notice, on all processors.
     *
     * @param fixtures the fixtures; those that fail, or wait for review, count for nothing
     * @return what came of each change, with a fixture that would notice it
     */
    public PolicyMutation mutation(List<Fixture> fixtures) {
        MutationRun run = new MutationRun(policy, fixtures);
        return new PolicyMutation(policy, run.fixtures(), List.of(), run.run(Mutants.of(policy.model()),
                Runtime.getRuntime().availableProcessors(), done -> { }));
    }

    /**
     * Everything that is wrong with the policy.
     *
     * @param files its files, for what they hold beside rules
     * @param fixtures its fixtures, as they came out
     * @param today the day in the policy's zone, by which waivers are judged
     * @return the findings
     */
    public CheckResult check(PolicyFiles files, List<FixtureResult> fixtures, LocalDate today) {
        return PolicyCheck.of(Inspected.of(policy.model(), files, fixtures, List.of(), policy.calendar(),
                Space.USUAL_LIMIT), today);
    }
}

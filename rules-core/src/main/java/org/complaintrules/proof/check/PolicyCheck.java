package org.complaintrules.proof.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.complaintrules.compile.PolicyRefusal;

/** Finds everything that is wrong with a policy. */
public final class PolicyCheck {
    /** Every check there is; each kind of finding comes from one of them. */
    public static final List<Check> ALL = List.of(new RefusedFixtureCheck(), new ClauseCheck(), new DeclarationCheck(),
            new LabelCheck(), new FactCheck(), new FixtureCheck(), new RuleFixtureCheck(), new UnknownBranchCheck(),
            new UnknownCounterpartCheck(), new UnknownOverrideCheck(), new DeadRuleCheck(), new ConflictCheck(),
            new GapCheck(), new UselessOverrideCheck());

    private PolicyCheck() {
    }

    /**
     * Checks a policy for everything.
     *
     * @param policy the policy, and what its fixtures showed
     * @param today the day in the policy's zone, by which waivers are judged
     * @return what is wrong with it
     */
    public static CheckResult of(Inspected policy, LocalDate today) {
        CheckResult result = of(policy, today, ALL);
        return new CheckResult(result.policy(), result.findings(), result.waived(), DecidedOnce.in(policy));
    }

    /**
     * Checks a policy for some things.
     *
     * @param policy the policy, and what its fixtures showed
     * @param today the day in the policy's zone, by which waivers are judged
     * @param checks what to look for
     * @return what is wrong with it
     */
    public static CheckResult of(Inspected policy, LocalDate today, List<Check> checks) {
        List<Finding> findings = new ArrayList<>();
        checks.forEach(check -> findings.addAll(check.findings(policy)));
        return new Waivers(policy, today).applied(findings);
    }

    /**
     * What is wrong with a policy that was refused: nothing beside that can be told of it.
     *
     * @param policy the policy's id
     * @param refusal why it was refused
     * @return a finding for each reason
     */
    public static CheckResult of(String policy, PolicyRefusal refusal) {
        return new CheckResult(policy, RefusedFindings.of(policy, refusal), List.of());
    }
}

package org.complaintrules.proof.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.complaintrules.Policy;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.Condition;
import org.complaintrules.drl.Pattern;
import org.complaintrules.drl.Rule;
import org.complaintrules.facts.Case;
import org.complaintrules.fixture.FixtureResult;
import org.complaintrules.proof.reference.ReferencePolicy;
import org.complaintrules.time.WorkCalendar;

/** Measures what fixtures have seen of the rules of a policy, and finds out why not the rest. */
public final class CoverageMeasure {
    private final PolicyModel policy;
    private final Observed observed;
    private final Reasons reasons;

    private CoverageMeasure(PolicyModel policy, WorkCalendar calendar, Collection<Case> cases) {
        this.policy = policy;
        ReferencePolicy decides = new ReferencePolicy(policy, calendar);
        this.observed = new Observed(policy, decides);
        cases.forEach(observed::add);
        this.reasons = new Reasons(policy, observed, new SideSearch(policy, calendar, decides));
    }

    /**
     * The coverage of each policy whose fixtures ran. A fixture that failed, or that nobody has read yet, counts for
     * nothing.
     *
     * @param results what came of the fixtures, of any policies
     * @return the coverage of each policy, in the order in which the policies come
     */
    public static List<Coverage> of(List<FixtureResult> results) {
        Map<Policy, List<FixtureResult>> byPolicy = new LinkedHashMap<>();
        results.forEach(result ->
                byPolicy.computeIfAbsent(result.file().policy(), each -> new ArrayList<>()).add(result));
        List<Coverage> coverages = new ArrayList<>();
        byPolicy.forEach((policy, ofPolicy) -> {
            List<Case> counting = ofPolicy.stream().filter(CoverageMeasure::counts)
                    .map(result -> result.fixture().facts()).toList();
            int forReview = (int) ofPolicy.stream().filter(result -> result.fixture().review()).count();
            coverages.add(of(policy.model(), policy.calendar(), counting,
                    new Counted(counting.size(), forReview, ofPolicy.size() - counting.size() - forReview)));
        });
        return coverages;
    }

    private static boolean counts(FixtureResult result) {
        return result.passed() && !result.fixture().review();
    }

    /**
     * The coverage of a policy by cases, all of which count.
     *
     * @param policy the policy
     * @param calendar the days that are worked
     * @param cases the cases, as checked against the policy
     * @return the coverage
     */
    public static Coverage of(PolicyModel policy, WorkCalendar calendar, Collection<Case> cases) {
        return of(policy, calendar, cases, new Counted(cases.size(), 0, 0));
    }

    private static Coverage of(PolicyModel policy, WorkCalendar calendar, Collection<Case> cases, Counted counted) {
        return new CoverageMeasure(policy, calendar, cases).measured(counted);
    }

    private Coverage measured(Counted counted) {
        List<RuleCoverage> rules = new ArrayList<>();
        for (int rule = 0; rule < policy.rules().size(); rule++) {
            rules.add(rule(rule));
        }
        return new Coverage(policy, counted, rules);
    }

    private RuleCoverage rule(int position) {
        Rule rule = policy.rules().get(position);
        List<AtomCoverage> atoms = new ArrayList<>();
        for (int i = 0; i < rule.when().size(); i++) {
            Pattern pattern = rule.when().get(i);
            for (Condition.Atom atom : Condition.atoms(pattern.conditions())) {
                atoms.add(new AtomCoverage(i, atom, sides(new Goal.OfAtom(position, i, atom, true))));
            }
        }
        return new RuleCoverage(rule, sides(new Goal.OfRule(position, true)), atoms);
    }

    private Sides sides(Goal holds) {
        return new Sides(side(holds), side(holds.opposite()));
    }

    private Side side(Goal goal) {
        return observed.has(policy.rules().get(goal.rule()), goal) ? new Side.Seen() : reasons.of(goal);
    }
}

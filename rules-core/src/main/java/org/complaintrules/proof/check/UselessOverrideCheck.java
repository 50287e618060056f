package org.complaintrules.proof.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.complaintrules.drl.Rule;
import org.complaintrules.proof.mutation.Change;
import org.complaintrules.proof.mutation.Mutant;
import org.complaintrules.proof.flaw.Search;
import org.complaintrules.proof.mutation.Mutants;
import org.complaintrules.proof.space.Exploration;
import org.complaintrules.proof.space.Outset;
import org.complaintrules.proof.space.RulePair;
import org.complaintrules.proof.space.Scope;
import org.complaintrules.proof.space.Space;
import org.complaintrules.proof.space.Versions;
import org.complaintrules.proof.work.Workers;
import org.complaintrules.text.Text;

/** Without an override, some case would be decided otherwise. */
final class UselessOverrideCheck implements Check {
    @Override
    public List<Finding> findings(Inspected policy) {
        List<Finding> findings = new ArrayList<>();
        Searched searched = new Searched(policy);
        Scope all = Scope.all(policy.model());
        List<Mutant> mutants = Mutants.of(policy.model(), Change.DROPPED_OVERRIDE);
        List<Search> searches = Workers.each(mutants, () -> all, (scope, without) -> differing(policy, scope, without));
        for (int i = 0; i < mutants.size(); i++) {
            Mutant without = mutants.get(i);
            Rule rule = policy.model().rules().get(without.rule());
            Search differing = searches.get(i);
            if (differing.ruledOut()) {
                findings.add(policy.finding(FindingCode.USELESS_OVERRIDE, without.place(), rule.name().en(),
                        Text.of("规则“%s”的排除从不起作用：%s", "no case needs the override of the rule '%s': %s", rule.name(),
                                shown(without)),
                        new Text("删去该排除，或检查条款编号", "leave it out, or look whether the clause is the right one")));
            } else if (differing.isOpen()) {
                findings.add(searched.unproved(without.place(), rule.name().en(), Text.of("规则“%s”的排除有作用",
                        "some case needs the override of the rule '%s'", rule.name()), differing.exploration().cells()));
            }
        }
        return findings;
    }

    private static Search differing(Inspected policy, Scope all, Mutant without) {
        Space space = new Space(List.of(policy.model(), without.policy()), policy.calendar(), policy.limit());
        boolean[] matters = new boolean[1];
        Exploration exploration = new Versions(all, Scope.all(without.policy()),
                List.of(new RulePair(without.rule(), without.rule()))).find(space, Outset.open(space.usualTime()),
                        difference -> {
                            matters[0] = true;
                            return false;
                        });
        return new Search(Optional.empty(), matters[0], exploration);
    }

    private static String shown(Mutant without) {
        return without.before() + (without.after().isEmpty() ? "" : " → " + without.after());
    }
}

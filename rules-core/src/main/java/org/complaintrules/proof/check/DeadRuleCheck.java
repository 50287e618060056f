package org.complaintrules.proof.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.complaintrules.drl.Rule;
import org.complaintrules.proof.flaw.Search;
import org.complaintrules.text.Text;

/** Every rule concludes in some case, and in some case nothing takes the place of what it concludes. */
final class DeadRuleCheck implements Check {
    @Override
    public List<Finding> findings(Inspected policy) {
        Searched searched = new Searched(policy);
        List<Integer> positions = IntStream.range(0, policy.model().rules().size()).boxed().toList();
        List<Search> searches = Searched.forEach(positions, policy, (search, rule) -> search.concluding(rule, true));
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < policy.model().rules().size(); i++) {
            Rule rule = policy.model().rules().get(i);
            Search standing = searches.get(i);
            if (standing.isOpen()) {
                findings.add(searched.unproved(rule.place(), rule.name().en(),
                        Text.of("规则“%s”会得出成立的结论", "the rule '%s' concludes something that stands", rule.name()),
                        standing.exploration().cells()));
            } else if (standing.ruledOut()) {
                findings.add(dead(policy, searched, i, rule));
            }
        }
        return findings;
    }

    private static Finding dead(Inspected policy, Searched searched, int position, Rule rule) {
        Search concluding = searched.searches().concluding(position, false);
        if (concluding.found()) {
            return policy.finding(FindingCode.DEAD_RULE, rule.place(), rule.name().en(),
                    Text.of("规则“%s”的结论总是被其他规则排除", "what the rule '%s' concludes gives way in every case",
                            rule.name()),
                    new Text("删去该规则，或检查排除它的规则", "leave the rule out, or look at the rules that override it"))
                    .shownBy(searched.tree(concluding));
        }
        return policy.finding(FindingCode.DEAD_RULE, rule.place(), rule.name().en(),
                Text.of("没有案件能使规则“%s”下结论", "no case makes the rule '%s' conclude", rule.name()),
                new Text("检查条件是否互相矛盾", "look for conditions that exclude each other"));
    }
}

package org.complaintrules.proof.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.complaintrules.drl.Rule;
import org.complaintrules.fixture.FixtureResult;
import org.complaintrules.proof.flaw.Pairs;
import org.complaintrules.proof.flaw.Search;
import org.complaintrules.text.Text;

/**
 * No case is decided in two ways, unless a fixture expects that the two rules contradict each other: then the policy
 * means facts that exclude one another to be shown as a conflict.
 */
final class ConflictCheck implements Check {
    @Override
    public List<Finding> findings(Inspected policy) {
        Searched searched = new Searched(policy);
        List<Set<String>> expected = policy.fixtures().stream().filter(result -> result.passed()
                && !result.fixture().review()).flatMap(ConflictCheck::conflicts).toList();
        List<Rule> rules = policy.model().rules();
        List<int[]> pairs = Pairs.of(policy.model()).stream().filter(pair -> expected.stream().noneMatch(both ->
                both.contains(rules.get(pair[0]).name().en()) && both.contains(rules.get(pair[1]).name().en()))).toList();
        List<Search> searches = Searched.forEach(pairs, policy, (search, pair) -> search.clashing(pair[0], pair[1]));
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            Rule one = rules.get(pairs.get(i)[0]);
            Rule other = rules.get(pairs.get(i)[1]);
            Search clashing = searches.get(i);
            if (clashing.found()) {
                findings.add(policy.finding(FindingCode.CONFLICT, other.place(), other.name().en(), what(one, other),
                        new Text("修改条件，或用 @overrides 写明哪条是例外",
                                "change a condition, or say by @overrides which rule is the exception"))
                        .shownBy(searched.tree(clashing)).with(List.of(new Related(one.place(),
                                Text.of("规则“%s”", "the rule '%s'", one.name())))));
            } else if (clashing.isOpen()) {
                findings.add(searched.unproved(other.place(), other.name().en(),
                        Text.of("规则“%s”与“%s”从不矛盾", "the rules '%s' and '%s' never contradict each other",
                                one.name(), other.name()), clashing.exploration().cells()));
            }
        }
        return findings;
    }

    private static Stream<Set<String>> conflicts(FixtureResult result) {
        return result.decision().conflicts().stream().map(conflict -> conflict.rulings().stream()
                .map(ruling -> ruling.rule()).collect(Collectors.toSet()));
    }

    private static Text what(Rule one, Rule other) {
        return one == other ? Text.of("规则“%s”对同一案件得出相互矛盾的结论", "the rule '%s' contradicts itself on one case",
                one.name()) : Text.of("规则“%2$s”与规则“%1$s”对同一案件得出相互矛盾的结论",
                        "the rules '%s' and '%s' contradict each other on one case", one.name(), other.name());
    }
}

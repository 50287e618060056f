package org.complaintrules.proof.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.complaintrules.compile.PolicyFiles;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.compile.PolicyReader;
import org.complaintrules.drl.Condition;
import org.complaintrules.drl.DrlWriter;
import org.complaintrules.drl.Layers;
import org.complaintrules.drl.Matched;
import org.complaintrules.drl.Rule;
import org.complaintrules.drl.WrittenRule;
import org.complaintrules.text.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that the rules of every bundled policy keep, and their mutants. */
class BundledMutantsTest {
    private static final List<Mutated> POLICIES = PolicyFiles.foldersIn(Path.of("../rules")).stream()
            .map(PolicyFiles::read).map(PolicyReader::read).map(policy -> new Mutated(policy, Mutants.of(policy)))
            .toList();

    private static final int LOOKED_AT = 300;

    private record Mutated(PolicyModel policy, List<Mutant> mutants) {
        /** Mutants to hold against the whole policy, one by one: of a large policy, not every one. */
        List<Mutant> some() {
            int step = Math.max(1, mutants.size() / LOOKED_AT);
            return IntStream.iterate(0, i -> i < mutants.size(), i -> i + step).mapToObj(mutants::get).toList();
        }

        @Override
        public String toString() {
            return policy.info().id();
        }
    }

    static Stream<Mutated> policies() {
        return POLICIES.stream();
    }

    @ParameterizedTest
    @MethodSource("policies")
    void everyRuleReadsBackAsTheSame(Mutated of) {
        assertThat(of.policy().rules()).isNotEmpty()
                .allSatisfy(rule -> WrittenRule.assertReadsBack(rule, of.policy().schema()));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void everyMutantIsALegalPolicyInItsOwnOrder(Mutated of) {
        assertThat(of.some()).isNotEmpty().allSatisfy(mutant -> {
            List<Rule> rules = mutant.policy().rules();
            if (mutant.change() != Change.DROPPED_RULE) {
                WrittenRule.assertReadsBack(rules.get(mutant.rule()), of.policy().schema());
            }
            List<Problem> problems = new ArrayList<>();
            assertThat(mutant.policy().layers()).isEqualTo(Layers.of(rules, problems));
            assertThat(problems).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("policies")
    void aMutantDiffersInItsOwnRuleOnly(Mutated of) {
        assertThat(of.some()).allSatisfy(mutant -> {
            List<Rule> others = new ArrayList<>(mutant.policy().rules());
            if (mutant.change() != Change.DROPPED_RULE) {
                others.remove(mutant.rule());
            }
            assertThat(others).isEqualTo(Copy.without(of.policy().rules(), mutant.rule()));
            assertThat(mutant.before()).isNotBlank().isNotEqualTo(mutant.after()).doesNotContain("\n");
            assertThat(mutant.place().line()).isPositive();
        });
    }

    @ParameterizedTest
    @MethodSource("policies")
    void noMutantHasTheRuleOfThePolicyOrOfAnotherMutant(Mutated of) {
        Set<String> seen = new HashSet<>();
        of.policy().rules().forEach(rule -> seen.add(new DrlWriter(rule).rule()));
        assertThat(of.mutants()).filteredOn(mutant -> mutant.change() != Change.DROPPED_RULE).allSatisfy(mutant ->
                assertThat(seen.add(new DrlWriter(mutant.policy().rules().get(mutant.rule())).rule())).isTrue());
    }

    @ParameterizedTest
    @MethodSource("policies")
    void theMutantsAreTheSameEveryTime(Mutated of) {
        Mutated again = new Mutated(of.policy(), Mutants.of(of.policy()));
        assertThat(again.mutants()).extracting(Mutant::rule, Mutant::before, Mutant::after)
                .isEqualTo(of.mutants().stream().map(each -> tuple(each.rule(), each.before(), each.after())).toList());
        assertThat(again.some().equals(of.some())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("policies")
    void whateverARuleConcludesOrAsksOfFactsIsChanged(Mutated of) {
        for (int i = 0; i < of.policy().rules().size(); i++) {
            int index = i;
            Rule rule = of.policy().rules().get(i);
            List<String> changed = of.mutants().stream().filter(mutant -> mutant.rule() == index).map(Mutant::before)
                    .toList();
            DrlWriter writer = new DrlWriter(rule);
            assertThat(changed).containsAll(rule.then().stream().map(writer::conclusion).toList());
            for (int pattern = 0; pattern < rule.when().size(); pattern++) {
                if (rule.when().get(pattern).matched() instanceof Matched.OfFact) {
                    for (Condition.Atom atom : Condition.atoms(rule.when().get(pattern).conditions())) {
                        assertThat(changed).contains(writer.condition(pattern, atom));
                    }
                }
            }
        }
    }
}

package org.complaintrules.proof.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.complaintrules.proof.reference.RandomFacts;
import org.complaintrules.proof.reference.RandomRules;

/** The laws of cells hold of any policy: tried on small ones drawn at random, and on cases about their thresholds. */
class SpaceProperties {
    /** Larger spaces take too long to be held against many cases. */
    private static final int LIMIT = 600;
    private static final int CASES = 60;

    private static PolicySpace policy(long seed, int rules) {
        return new PolicySpace(RandomRules.draw(seed, rules).model(), LIMIT);
    }

    /** Cases whose texts are among those that are looked at: all others are like one of them. */
    private static List<ConcreteCase> cases(PolicySpace policy, long seed) {
        Schema schema = new Schema(List.of(policy.model()), Map.of());
        RandomFacts random = new RandomFacts(seed, 2, (type, field) ->
                ((FieldDomain.Finite) schema.domain(type.name(), field.name())).values());
        return IntStream.range(0, CASES).mapToObj(i -> new ConcreteCase(random.draw(policy.model().schema()))).toList();
    }

    @Property(seed = "20261122", tries = 60, shrinking = ShrinkingMode.OFF)
    void cellsOfAllRulesKeepTheLaws(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int rules) {
        PolicySpace policy = policy(seed, rules);
        assertLaws(policy, policy.all().rules(), policy.open(), cases(policy, seed));
    }

    @Property(seed = "20261122", tries = 30, shrinking = ShrinkingMode.OFF)
    void cellsOfOneRuleKeepTheLaws(@ForAll long seed, @ForAll @IntRange(min = 4, max = 9) int rules) {
        PolicySpace policy = policy(seed, rules);
        BitSet last = new BitSet();
        last.set(rules - 1);
        assertLaws(policy, last, policy.open(), cases(policy, seed));
    }

    /** Where some of a case is settled before, the cells are those of the cases that agree with it. */
    @Property(seed = "20261122", tries = 40, shrinking = ShrinkingMode.OFF)
    void cellsOfAnOutsetKeepTheLaws(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int rules) {
        PolicySpace policy = policy(seed, rules);
        List<ConcreteCase> cases = cases(policy, seed);
        Random random = new Random(seed);
        Set<String> open = new HashSet<>();
        policy.model().schema().types().forEach(type -> type.fields().stream().filter(field -> random.nextInt(3) == 0)
                .forEach(field -> open.add(field.name())));
        Map<String, List<Map<String, Object>>> facts = cases.get(0).settled(policy.model().schema());
        facts.values().forEach(all -> all.forEach(fact -> fact.keySet().removeAll(open)));
        assertLaws(policy, policy.all().rules(), new Outset(policy.space().usualTime(), facts), cases.stream()
                .map(each -> each.with(facts, cases.get(0))).filter(each -> each.hasDistinctKeys(policy.model().schema()))
                .toList());
    }

    @Property(seed = "20261122", tries = 40, shrinking = ShrinkingMode.OFF)
    void aSettledCaseIsOneCell(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int rules) {
        PolicySpace policy = policy(seed, rules);
        cases(policy, seed).stream().filter(each -> each.isGiven("Item")).forEach(each -> {
            List<SeenCell> cells = new ArrayList<>();
            Exploration exploration = policy.explore(policy.all().rules(), new Outset(policy.space().usualTime(),
                    each.settled(policy.model().schema())), cells);
            assertThat(exploration.exhaustive()).isTrue();
            assertThat(cells).singleElement().satisfies(cell ->
                    assertThat(cell.says().apply(each)).isEqualTo(policy.says(policy.all().rules(), each)));
        });
    }

    private static void assertLaws(PolicySpace policy, BitSet rules, Outset outset, List<ConcreteCase> cases) {
        List<SeenCell> cells = new ArrayList<>();
        if (policy.explore(rules, outset, cells).complete()) {
            new Laws(policy).hold(rules, outset, cells, cases);
        }
    }
}

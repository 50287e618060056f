package org.complaintrules.proof.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.proof.reference.RandomChange;
import org.complaintrules.proof.reference.RandomFacts;
import org.complaintrules.proof.reference.RandomRules;

/** Two versions of any policy differ in the cells that are found to differ, and in no others. */
class VersionsProperties {
    private static final int LIMIT = 2000;
    private static final int CASES = 60;

    private static List<ConcreteCase> cases(TwoVersions versions, long seed, int most) {
        Schema schema = new Schema(versions.models(), Map.of());
        RandomFacts random = new RandomFacts(seed, most, (type, field) ->
                ((FieldDomain.Finite) schema.domain(type.name(), field.name())).values());
        return IntStream.range(0, CASES).mapToObj(i -> new ConcreteCase(random.draw(versions.before().model().schema())))
                .toList();
    }

    /** Whichever rules are said to have changed, as long as those that have are among them. */
    @Property(seed = "20261122", tries = 60, shrinking = ShrinkingMode.OFF)
    void casesAreDecidedDifferentlyExactlyInTheCellsFound(@ForAll long seed, @ForAll @IntRange(min = 2, max = 5) int rules) {
        PolicyModel before = RandomRules.draw(seed, rules).model();
        TwoVersions versions = new TwoVersions(before, RandomChange.of(RandomRules.draw(seed, rules), seed).model(), LIMIT);
        List<TwoVersions.Found> few = versions.differing(versions.changed());
        List<TwoVersions.Found> all = versions.differing(versions.everyRule());
        if (few == null || all == null) {
            return;
        }
        assertThat(few.isEmpty()).isEqualTo(all.isEmpty());
        few.forEach(found -> assertThat(versions.differ(found.witness())).as("%s", found.witness()).isTrue());
        all.forEach(found -> assertThat(versions.differ(found.witness())).as("%s", found.witness()).isTrue());
        cases(versions, seed, 1).forEach(each -> assertFound(versions, few, each));
        cases(versions, seed, 2).stream().filter(each -> versions.isLookedAt(versions.everyRule(), each))
                .forEach(each -> assertFound(versions, all, each));
    }

    private static void assertFound(TwoVersions versions, List<TwoVersions.Found> found, ConcreteCase facts) {
        boolean isFound = facts.orders(List.of()).stream().anyMatch(order ->
                found.stream().anyMatch(each -> each.holds().test(order)));
        assertThat(isFound).as("%s%nbefore %s%nafter %s", facts, Said.standing(versions.before().decide(facts)),
                Said.standing(versions.after().decide(facts))).isEqualTo(versions.differ(facts));
    }

    @Property(seed = "20261122", tries = 20, shrinking = ShrinkingMode.OFF)
    void equalVersionsDoNotDiffer(@ForAll long seed, @ForAll @IntRange(min = 2, max = 5) int rules) {
        PolicyModel model = RandomRules.draw(seed, rules).model();
        TwoVersions versions = new TwoVersions(model, RandomRules.draw(seed, rules).model(), LIMIT);
        List<TwoVersions.Found> all = versions.differing(versions.everyRule());
        assertThat(versions.changed()).isEmpty();
        assertThat(versions.differing(versions.changed())).isEmpty();
        assertThat(all == null || all.isEmpty()).isTrue();
    }
}

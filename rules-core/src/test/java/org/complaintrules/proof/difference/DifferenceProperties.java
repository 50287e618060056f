package org.complaintrules.proof.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.outcome.Decision;
import org.complaintrules.proof.region.Member;
import org.complaintrules.time.WorkCalendar;

/** A case is in a group's region exactly where both versions decide it so. */
class DifferenceProperties {
    /** A policy, as it was and as it is. */
    private record Pair(PolicyModel before, PolicyModel after) {
        PolicyDifference difference() {
            return Edited.difference(before, after);
        }

        List<Change> changes(Map<String, Object> facts) {
            return Change.between(said(before, facts), said(after, facts)).stream().map(Change::outline).toList();
        }

        private static List<Said> said(PolicyModel policy, Map<String, Object> facts) {
            Decision decision = new ExampleDecider(policy, WorkCalendar.china()).decide(null, facts).decision()
                    .orElseThrow();
            return decision.rulings().stream().map(Said::of).toList();
        }
    }

    private static final String INSURER = "life-insurer";
    private static final List<Pair> PAIRS = List.of(
            new Pair(Edited.policy(INSURER), Edited.policy(INSURER, "surrender.drl", "2000", "3000")),
            new Pair(Edited.policy(INSURER), Edited.policy(INSURER, "surrender.drl", "premiumsPaid <= 0",
                    "premiumsPaid < 0")),
            new Pair(Edited.policy(INSURER), Edited.policy(INSURER, "surrender.drl", "partial == true",
                    "partial == false")),
            new Pair(Edited.policy(INSURER), Edited.policy(INSURER, "surrender.drl",
                    "@overrides(\"life-insurer-4.1-2 life-insurer-4.1-7\")", "")),
            new Pair(Edited.policy(INSURER), Edited.policy(INSURER, "surrender.drl", "0.70B", "0.75B")));
    private static final List<PolicyDifference> DIFFERENCES = PAIRS.stream().map(Pair::difference).toList();
    private static final int CASES = 1500;

    @Property(seed = "20261122", tries = CASES)
    void theRegionsSayExactlyWhatBothVersionsDecide(@ForAll("pairs") int pair,
            @ForAll("requests") Map<String, Object> request) {
        List<Change> changes = PAIRS.get(pair).changes(Map.of("surrenderRequest", request));
        Member member = new Member(Map.of("SurrenderRequest", List.of(request)));
        Set<Change> told = new HashSet<>();
        for (TopicChange topic : DIFFERENCES.get(pair).topics()) {
            List<ChangedGroup> groups = topic.groups().stream().filter(group -> member.isIn(group.region())).toList();
            assertThat(groups.size()).isLessThanOrEqualTo(1);
            assertThat(member.isIn(topic.region())).isEqualTo(!groups.isEmpty());
            groups.forEach(group -> told.addAll(group.changes()));
        }
        assertThat(told).isEqualTo(new HashSet<>(changes));
    }

    @Property(seed = "20261122", tries = 1)
    void nothingOfItIsSampled() {
        assertThat(DIFFERENCES).allMatch(difference -> difference.assurance() == Assurance.EXHAUSTIVE
                && !difference.isSameForEveryCase());
    }

    @Provide
    Arbitrary<Integer> pairs() {
        return Arbitraries.integers().between(0, PAIRS.size() - 1);
    }

    @Provide
    Arbitrary<Map<String, Object>> requests() {
        Arbitrary<BigDecimal> surplus = Arbitraries.of("-1", "0", "0.01", "2000", "2000.01", "2500", "3000", "3000.01",
                "10000", "10000.01").map(BigDecimal::new);
        Arbitrary<BigDecimal> cashValue = Arbitraries.of("0", "700", "5000").map(BigDecimal::new);
        Arbitrary<BigDecimal> premiums = Arbitraries.of("-1", "0", "1", "1000", "3000", "4000", "10000")
                .map(BigDecimal::new);
        Arbitrary<BigDecimal> further = Arbitraries.of("0", "1", "500", "5000").map(BigDecimal::new);
        Arbitrary<Boolean> partial = Arbitraries.of(true, false);
        return Combinators.combine(surplus, cashValue, premiums.injectNull(0.2), partial.injectNull(0.3),
                further.injectNull(0.3), premiums.injectNull(0.3), Arbitraries.integers().between(0, 9))
                .as(DifferenceProperties::request);
    }

    private static Map<String, Object> request(BigDecimal surplus, BigDecimal cashValue, BigDecimal premiums,
            Boolean partial, BigDecimal prior, BigDecimal ofPart, int unknown) {
        Map<String, Object> request = new LinkedHashMap<>();
        put(request, "payout", unknown == 0 ? null : cashValue.add(surplus));
        put(request, "cashValue", unknown == 1 ? null : cashValue);
        put(request, "premiumsPaid", premiums);
        put(request, "partial", partial);
        put(request, "priorAgreedPayouts", prior);
        put(request, "premiumsOfPart", ofPart);
        return request;
    }

    private static void put(Map<String, Object> request, String field, Object value) {
        if (value != null) {
            request.put(field, value);
        }
    }
}

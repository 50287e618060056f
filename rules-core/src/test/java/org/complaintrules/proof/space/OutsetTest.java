package org.complaintrules.proof.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.complaintrules.compile.PolicyText;
import org.complaintrules.outcome.Deadline;
import org.complaintrules.outcome.Ruling;
import org.complaintrules.time.DeadlineStatus;
import org.junit.jupiter.api.Test;

/** A search begins with what is settled of a case: every case that it finds agrees with that, and none is left out. */
class OutsetTest {
    private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");
    private static final String REPLY = """
            rule "reply" @clause("c1") when Complaint($from : acceptedAt, $done : repliedAt)
            then insert(clock.deadline("REPLY", "24 HOURS", $from, $done)); end
            """;

    private static List<SeenCell> cells(PolicySpace policy, Map<String, List<Map<String, Object>>> settled) {
        List<SeenCell> cells = new ArrayList<>();
        Outset outset = new Outset(policy.space().usualTime(), settled);
        assertThat(policy.explore(policy.all().rules(), outset, cells).complete()).isTrue();
        new Laws(policy).hold(policy.all().rules(), outset, cells, List.of());
        return cells;
    }

    private static boolean isConcluded(String when, Map<String, List<Map<String, Object>>> settled) {
        return cells(PolicySpace.of(PolicyText.seen("A", when)), settled).stream().anyMatch(cell -> cell.concludes("A"));
    }

    private static Map<String, Object> fact(Object... fieldsAndValues) {
        Map<String, Object> fact = new LinkedHashMap<>();
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            fact.put((String) fieldsAndValues[i], fieldsAndValues[i + 1]);
        }
        return fact;
    }

    private static List<DeadlineStatus> statuses(String rules, Map<String, List<Map<String, Object>>> settled) {
        PolicySpace policy = PolicySpace.of(rules);
        return cells(policy, settled).stream().flatMap(cell -> policy.decide(cell.witness().orElseThrow()).rulings().stream())
                .map(Ruling::outcome).map(outcome -> ((Deadline) outcome).status()).distinct().sorted().toList();
    }

    @Test
    void whatIsSettledAsUnknownStaysUnknown() {
        assertThat(isConcluded("Complaint(payout > 5)", Map.of("Complaint", List.of(fact("payout", null))))).isFalse();
        assertThat(isConcluded("Complaint(payout > 5)", Map.of("Complaint", List.of(fact("visits", null))))).isTrue();
        assertThat(isConcluded("Complaint(payout == null)", Map.of("Complaint", List.of(fact("payout", BigDecimal.ONE)))))
                .isFalse();
    }

    @Test
    void whatIsSettledAsNotThereStaysAway() {
        assertThat(isConcluded("Complaint()", Map.of("Complaint", List.of()))).isFalse();
        assertThat(isConcluded("Employee()", Map.of("Employee", List.of()))).isFalse();
    }

    @Test
    void aListThatIsGivenEmptyIsGiven() {
        PolicySpace policy = PolicySpace.of(PolicyText.seen("A", "not Party(paid > 5)"));
        assertThat(cells(policy, Map.of("Party", List.of()))).singleElement().satisfies(cell -> {
            assertThat(cell.concludes("A")).isTrue();
            assertThat(cell.witness().orElseThrow().facts()).isEqualTo(Map.of("Party", List.of()));
        });
    }

    @Test
    void factsWhoseKeysAreOpenHaveDifferentKeys() {
        PolicySpace policy = PolicySpace.of(PolicyText.seen("A", "Employee(atFault == true)"));
        assertThat(cells(policy, Map.of("Employee", List.of(fact(), fact())))).isNotEmpty();
        assertThat(cells(policy, Map.of("Employee", List.of(fact(), fact("name", "1"))))).isNotEmpty();
        assertThat(cells(policy, Map.of("Employee", List.of(fact(), fact(), fact())))).isNotEmpty();
    }

    @Test
    void keysThatAreNumbersDifferFromThoseSettled() {
        PolicySpace policy = PolicySpace.of(PolicyText.of("""
                declare Visit @many @zh("访") @en("a visit")
                    number : Long @key @unit("times") @zh("次") @en("number")
                end
                """).rules(PolicyText.seen("A", "Visit(number <= 1, number >= 0)")));
        assertThat(cells(policy, Map.of("Visit", List.of(fact("number", 0L), fact(), fact())))).isNotEmpty().allSatisfy(cell ->
                assertThat(cell.witness().orElseThrow().facts().get("Visit")).doesNotHaveDuplicates());
    }

    @Test
    void anotherFieldMayHaveATextThatIsSettled() {
        assertThat(isConcluded("Complaint(note == memo)", Map.of("Complaint", List.of(fact("note", "甲"))))).isTrue();
        assertThat(isConcluded("Complaint($note : note) Employee(name == $note)",
                Map.of("Employee", List.of(fact("name", "甲"), fact("name", "乙"))))).isTrue();
    }

    @Test
    void aLimitIsSeenAsItStandsFromAStartThatIsSettled() {
        assertThat(statuses(REPLY, Map.of("Complaint", List.of(fact("acceptedAt", JUNE)))))
                .containsExactly(DeadlineStatus.MET, DeadlineStatus.LATE, DeadlineStatus.OVERDUE);
    }

    @Test
    void aLimitIsSeenAsItStandsForAnActThatIsSettled() {
        assertThat(statuses(REPLY, Map.of("Complaint", List.of(fact("repliedAt", JUNE)))))
                .containsExactly(DeadlineStatus.MET, DeadlineStatus.LATE, DeadlineStatus.NOT_STARTED);
    }

    @Test
    void aTimeIsComparedWithOneThatIsSettled() {
        for (String operator : Arrays.asList("<", "==", ">")) {
            assertThat(isConcluded("Complaint(repliedAt " + operator + " acceptedAt)",
                    Map.of("Complaint", List.of(fact("acceptedAt", JUNE))))).as(operator).isTrue();
        }
    }
}

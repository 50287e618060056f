package org.complaintrules.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.complaintrules.compile.PolicyText;
import org.complaintrules.outcome.Conflict;
import org.complaintrules.outcome.Decision;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Standing rulings that contradict each other are listed; those that add up are not. */
class ConflictTest {
    private static PolicyUnderTest policy;

    /** Two outcomes, and the type and subject of their conflict, or nothing where they stand beside each other. */
    record Row(String first, String second, String conflict) {
        @Override
        public String toString() {
            return first + " and " + second + (conflict == null ? " stand beside each other" : " conflict");
        }
    }

    static List<Row> rows() {
        return Stream.of(
                row("new Classification('s', 'A')", "new Classification('s', 'B')", "CLASSIFICATION s"),
                row("new Classification('s', 'A')", "new Classification('t', 'B')", null),
                row("new Classification('s', 'A')", "new Classification('s', 'A')", null),
                row("new Approval('M', 'A')", "new Approval('M', 'B')", "APPROVAL M"),
                row("new Approval('M', 'A')", "new Approval('N', 'B')", null),
                row("new Fine('P', 100, 'CNY')", "new Fine('P', 200, 'CNY')", null),
                row("new Sanction('P', 'A')", "new Sanction('P', 'B')", null),
                row("clock.due('D', $at, $done)", "clock.due('D', $done, $done)", "DEADLINE D"),
                row("clock.due('D', $at, $done)", "clock.due('E', $done, $done)", null),
                row("clock.due('D', $at, $done)", "clock.due('D', $unknown, $done)", null),
                row("clock.deadline('D', '24 HOURS', $at, $done)", "clock.deadline('D', '1440 MINUTES', $at, $done)", null),
                row("new Referral('A', 'P')", "new Referral('B', 'P')", null),
                row("new Duty('A', 'X')", "new Duty('A', 'Y')", null),
                row("new Permission('A', 'X')", "new Permission('A', 'Y')", null),
                row("new Breach('A', 'X')", "new Breach('A', 'Y')", null),
                row("new Admission(Verdict.ACCEPT, 'X')", "new Admission(Verdict.REJECT, 'Y')", "ADMISSION "),
                row("new Admission(Verdict.ACCEPT, 'X')", "new Admission(Verdict.ACCEPT, 'Y')", null),
                row("new Retention('R', '2 YEARS')", "new Retention('R', '3 YEARS')", "RETENTION R"),
                row("new Retention('R', '2 YEARS')", "new Retention('S', '3 YEARS')", null),
                row("new Measurement('N', 1, 2, '0.5', true)", "new Measurement('N', 1, 2, '0.5', false)", "MEASUREMENT N"),
                row("new Measurement('N', 1, 2, '0.5', true)", "new Measurement('N', '1.0', 2, '0.50', true)", null),
                row("new Measurement('N', 1, 2, '0.5', true)", "new Measurement('N', 1, 3, '0.5', true)", "MEASUREMENT N"),
                row("new Measurement('N', 1, 2, '0.5', true)", "new Measurement('O', 2, 3, '0.6', false)", null))
                .toList();
    }

    private static Row row(String first, String second, String conflict) {
        return new Row(first, second, conflict);
    }

    @BeforeAll
    static void compile() {
        StringBuilder rules = new StringBuilder();
        List<Row> rows = rows();
        for (int i = 0; i < rows.size(); i++) {
            rules.append(rule(i, "first", rows.get(i).first())).append(rule(i, "second", rows.get(i).second()));
        }
        rules.append("""
                rule "at fault" @clause("c1") when Employee(atFault == true)
                then insert(new Approval("FINE", "MANAGER")); end
                rule "warned" @clause("c2") when Employee(warned == true)
                then insert(new Approval("FINE", "DIRECTOR")); end
                rule "lost" @clause("c3") when Employee(loss > 5)
                then insert(new Approval("FINE", "DIRECTOR")); end
                """);
        policy = PolicyUnderTest.of(PolicyText.sample("conflict-test").rules(rules.toString()));
    }

    private static String rule(int row, String name, String outcome) {
        return """
                rule "%d %s" @clause("c%d")
                when Complaint(visits == %d, $at : acceptedAt, $done : repliedAt) Contract($unknown : startedAt)
                then insert(%s); end
                """.formatted(row, name, row + 1, row, outcome.replace('\'', '"'));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void twoRulingsOnOneCase(Row row) {
        Decision decision = policy.decide("{'complaint': {'visits': " + rows().indexOf(row)
                + ", 'acceptedAt': '2026-03-01T00:00:00Z', 'repliedAt': '2026-03-01T01:00:00Z'}, 'contract': {}}");
        assertThat(decision.rulings()).hasSize(2);
        if (row.conflict() == null) {
            assertThat(decision.conflicts()).isEmpty();
        } else {
            assertThat(decision.conflicts()).singleElement().satisfies(conflict -> {
                assertThat(conflict.type() + " " + conflict.subject()).isEqualTo(row.conflict());
                assertThat(conflict.rulings()).isEqualTo(decision.rulings());
            });
        }
    }

    @Test
    void rulingsAboutDifferentFactsDoNotConflict() {
        assertThat(policy.decide("{'employee': [{'name': 'A', 'atFault': true}, {'name': 'B', 'warned': true}]}")
                .conflicts()).isEmpty();
    }

    @Test
    void threeRulingsInOneConflictAreListedTogether() {
        List<Conflict> conflicts = policy.decide("{'employee': {'name': 'A', 'atFault': true, 'warned': true, 'loss': 6}}")
                .conflicts();
        assertThat(conflicts).singleElement().satisfies(conflict -> assertThat(conflict.rulings())
                .extracting(ruling -> ruling.rule()).containsExactly("at fault", "warned", "lost"));
    }
}

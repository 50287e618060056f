package org.complaintrules.proof.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.complaintrules.UnknownPolicy;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.compile.PolicyText;
import org.complaintrules.facts.CaseRefusal;
import org.complaintrules.json.JsonText;
import org.complaintrules.text.Place;
import org.complaintrules.text.Problem;
import org.complaintrules.time.WorkCalendar;
import org.junit.jupiter.api.Test;

class PastCasesTest {
    private static final String FACTS = """
            declare Delay @zh("延误") @en("delay")
                days : Long @unit("days") @zh("天数") @en("days")
                openedAt : Instant @zh("开始时间") @en("when opened")
                doneAt : Instant @zh("完成时间") @en("when done")
            end
            """;
    private static final String RULES = """
            rule "fine" @clause("c1")
            when
                Delay(days > 3)
            then
                insert(new Fine("CLERK", 10, 20, "CNY"));
            end
            rule "approval" @clause("c2")
            when
                Delay(days > 5)
            then
                insert(new Approval("EXCUSE", "HEAD"));
            end
            rule "answer" @clause("c3")
            when
                Delay($from : openedAt, $done : doneAt)
            then
                insert(clock.deadline("ANSWER", "2 CALENDAR_DAYS", $from, $done));
            end
            """;

    private static PolicyModel policy(String rules) {
        return PolicyText.of(FACTS).rules(rules).model();
    }

    private static CasesDifference decided(PolicyModel after, Allowance allowance, int show, String... cases) {
        PastCases past = new PastCases(List.of(policy(RULES)), List.of(after), WorkCalendar.china(), allowance, false,
                show);
        for (int i = 0; i < cases.length; i++) {
            past.add(JsonText.read("past", cases[i]), Place.at("past", i + 1, 1));
        }
        return past.difference();
    }

    private static CasesDifference decided(PolicyModel after, String... cases) {
        return decided(after, Allowance.NOTHING, 10, cases);
    }

    private static String days(int days) {
        return "{\"policy\": \"test-policy\", \"asOf\": \"2026-03-10T12:00:00+08:00\", \"facts\": {\"delay\": "
                + "{\"days\": " + days + "}}}";
    }

    private static String opened(int day) {
        return "{\"policy\": \"test-policy\", \"asOf\": \"2026-03-10T12:00:00+08:00\", \"facts\": {\"delay\": "
                + "{\"openedAt\": \"2026-03-0" + day + "T12:00:00+08:00\"}}}";
    }

    @Test
    void theSameRulesDecideAllCasesTheSame() {
        CasesDifference same = decided(policy(RULES), days(1), days(9), opened(8));
        assertThat(same.read()).isEqualTo(3);
        assertThat(same.changed()).isZero();
        assertThat(same.changes()).isEmpty();
    }

    @Test
    void finesAreAddedUpByWhatTheyGoUpAndDown() {
        CasesDifference fines = decided(policy(RULES.replace("10, 20", "15, 18")), days(4), days(5), days(3));
        assertThat(fines.changed()).isEqualTo(2);
        assertThat(fines.fines()).singleElement().satisfies(sum -> {
            assertThat(sum.casesUp()).isEqualTo(2);
            assertThat(sum.casesDown()).isEqualTo(2);
            assertThat(sum.leastUp()).isEqualByComparingTo("10");
            assertThat(sum.leastDown()).isZero();
            assertThat(sum.greatestUp()).isZero();
            assertThat(sum.greatestDown()).isEqualByComparingTo("4");
            assertThat(sum.withoutCeiling()).isZero();
        });
    }

    @Test
    void aFineThatGoesIsMoneyThatGoes() {
        CasesDifference fines = decided(policy(RULES.replace("days > 3", "days > 4")), days(4));
        assertThat(fines.fines().get(0).leastDown()).isEqualByComparingTo("10");
        assertThat(fines.fines().get(0).greatestDown()).isEqualByComparingTo("20");
    }

    @Test
    void withoutACeilingOnlyTheLeastAmountsAreAddedUp() {
        CasesDifference fines = decided(policy(RULES.replace("10, 20", "10, null")), days(4));
        assertThat(fines.fines().get(0).withoutCeiling()).isEqualTo(1);
        assertThat(fines.fines().get(0).greatestUp()).isZero();
    }

    @Test
    void deadlinesAreCountedInDaysAndTheirStatusesFromAndTo() {
        CasesDifference longer = decided(policy(RULES.replace("2 CALENDAR", "3 CALENDAR")), opened(7), opened(1));
        assertThat(longer.deadlines()).containsExactly(new DaySum("ANSWER", 2, 2, 0, 0, new DayShift(1, 1)));
        assertThat(longer.changes()).extracting(ChangeCount::count).containsExactly(1L, 1L);
        assertThat(longer.changes()).extracting(count -> count.change().gone().orElseThrow().value("status") + " > "
                + count.change().come().orElseThrow().value("status"))
                .containsExactlyInAnyOrder("OVERDUE > PENDING", "null > null");
        CasesDifference shorter = decided(policy(RULES.replace("2 CALENDAR", "1 CALENDAR")), opened(1));
        assertThat(shorter.deadlines()).containsExactly(new DaySum("ANSWER", 0, 0, 1, 1, new DayShift(-1, -1)));
    }

    @Test
    void approvalsAreCountedFromAndTo() {
        CasesDifference moved = decided(policy(RULES.replace("\"HEAD\"", "\"BOARD\"")), days(6), days(7), days(5));
        assertThat(moved.changes()).singleElement().satisfies(count -> {
            assertThat(count.count()).isEqualTo(2);
            assertThat(count.change().gone().orElseThrow().value("authority")).isEqualTo("HEAD");
            assertThat(count.change().come().orElseThrow().value("authority")).isEqualTo("BOARD");
        });
        assertThat(moved.clauses()).containsExactly(new ClauseCount("c2", 2, 2));
    }

    @Test
    void approvalsGoUpAndDownByTheLevelsOfThePolicy() {
        PolicyText text = PolicyText.of(FACTS).rules(RULES.replace("\"HEAD\"", "\"BOARD\""));
        PolicyModel higher = text.file("policy.json", text.text("policy.json").replace("\"roles\": {}", """
                "roles": {"HEAD": {"zh": "主管", "en": "head"}, "CHIEF": {"zh": "总经理", "en": "chief"},
                          "BOARD": {"zh": "董事会", "en": "board"}},
                "levels": ["HEAD", "CHIEF", "BOARD"]""")).model();
        assertThat(decided(higher, days(6), days(7), days(5)).approvals())
                .containsExactly(new LevelSum("EXCUSE", 2, 4, 0, 0));
        PastCases back = new PastCases(List.of(higher), List.of(policy(RULES)), WorkCalendar.china(),
                Allowance.NOTHING, false, 10);
        back.add(JsonText.read("past", days(6)), Place.NONE);
        assertThat(back.difference().approvals()).containsExactly(new LevelSum("EXCUSE", 0, 0, 1, 2));
        assertThat(decided(policy(RULES.replace("\"HEAD\"", "\"BOARD\"")), days(6)).approvals()).isEmpty();
    }

    @Test
    void theFirstCasesAreKeptWithBothDecisions() {
        CasesDifference two = decided(policy(RULES.replace("days > 3", "days > 9")), Allowance.NOTHING, 2, days(3),
                days(4), days(5), days(6));
        assertThat(two.changed()).isEqualTo(3);
        assertThat(two.shown()).extracting(change -> change.place().line()).containsExactly(2, 3);
        assertThat(two.shown().get(0).before().orElseThrow().rulings()).hasSize(2);
        assertThat(two.shown().get(0).after().orElseThrow().rulings()).hasSize(1);
    }

    @Test
    void aCaseThatOnlyOneVersionRefusesIsDecidedDifferently() {
        PolicyModel without = PolicyText.of(FACTS.replace("days : Long @unit(\"days\") @zh(\"天数\") @en(\"days\")",
                "")).rules(RULES.substring(RULES.indexOf("rule \"answer\""))).model();
        CasesDifference refused = decided(without, days(1));
        assertThat(refused.changed()).isEqualTo(1);
        assertThat(refused.refusedAfter()).isEqualTo(1);
        assertThat(refused.shown().get(0).refused()).extracting(Problem::code).containsExactly("unknown-field");
        assertThat(decided(without, new Allowance(Set.of("c1", "c2", "c3")), 10, days(1)).notAllowed()).isEqualTo(1);
    }

    @Test
    void whatIsAllowedIsCountedButNotHeldAgainstAnybody() {
        PolicyModel after = policy(RULES.replace("days > 3", "days > 4").replace("\"HEAD\"", "\"BOARD\""));
        CasesDifference allowed = decided(after, new Allowance(Set.of("c1")), 10, days(4), days(6));
        assertThat(allowed.changed()).isEqualTo(2);
        assertThat(allowed.notAllowed()).isEqualTo(1);
    }

    @Test
    void aCaseThatBothRefuseIsRefused() {
        assertThatThrownBy(() -> decided(policy(RULES), days(1).replace("days", "weeks")))
                .isInstanceOf(CaseRefusal.class);
    }

    @Test
    void casesOfOtherPoliciesAreLeftOutOnlyWhereThatIsAskedFor() {
        String other = days(1).replace("test-policy", "other");
        assertThatThrownBy(() -> decided(policy(RULES), other)).isInstanceOf(UnknownPolicy.class);
        PastCases past = new PastCases(List.of(policy(RULES)), List.of(policy(RULES)), WorkCalendar.china(),
                Allowance.NOTHING, true, 10);
        past.add(JsonText.read("past", other), Place.NONE);
        assertThat(past.difference().skipped()).isEqualTo(1);
        assertThat(past.difference().read()).isZero();
    }
}

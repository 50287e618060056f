package org.complaintrules.proof.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.complaintrules.compile.PolicyText;
import org.junit.jupiter.api.Test;

/** Which changes of a policy change its decisions, and for which cases. */
class VersionsTest {
    private static final String BASE = duty("large", "c1", "Complaint(payout > 2000)", "REPORT")
            + duty("major", "c2", "Complaint(major == true)", "REPORT")
            + """
            rule "manager" @clause("c3") when Complaint(payout > 5000) then insert(new Approval("CLOSE", "MANAGER")); end
            rule "director" @clause("c4") @overrides("c3") when Complaint(repeated == true)
            then insert(new Approval("CLOSE", "DIRECTOR")); end
            rule "closed by the manager" @clause("c5") when Approval(authority == "MANAGER")
            then insert(new Permission("MANAGER", "CLOSE")); end
            rule "fine" @clause("c6") when Complaint($sum : payout, visits > 5) then insert(new Fine("AGENT", $sum, "CNY")); end
            """;

    private static String duty(String name, String clause, String when, String action) {
        return "rule \"%s\" @clause(\"%s\") when %s then insert(new Duty(\"HANDLER\", \"%s\")); end%n"
                .formatted(name, clause, when, action);
    }

    private static TwoVersions versions(String before, String after) {
        return new TwoVersions(PolicyText.sample().rules(before).model(), PolicyText.sample().rules(after).model(),
                Space.USUAL_LIMIT);
    }

    /** The cases found where one text of the rules is replaced; all of them are decided differently. */
    private static List<ConcreteCase> found(String text, String replacement) {
        assertThat(BASE).contains(text);
        TwoVersions versions = versions(BASE, BASE.replace(text, replacement));
        List<ConcreteCase> found = versions.differing(versions.changed()).stream().map(TwoVersions.Found::witness).toList();
        assertThat(found).allMatch(versions::differ);
        return found;
    }

    @Test
    void aThresholdThatIsMovedMattersBetweenTheOldAndTheNew() {
        assertThat(found("payout > 2000", "payout > 3000")).isNotEmpty().allSatisfy(each -> assertThat(
                (BigDecimal) each.value("Complaint", 0, "payout")).isGreaterThan(new BigDecimal("2000"))
                .isLessThanOrEqualTo(new BigDecimal("3000")));
    }

    @Test
    void aRuleThatSaysTheSameInOtherWordsChangesNothing() {
        assertThat(found("payout > 2000", "payout - 1000 > 1000")).isEmpty();
        assertThat(found("major == true", "major != false")).isEmpty();
    }

    @Test
    void aNewNameChangesNothing() {
        assertThat(found("rule \"director\"", "rule \"a director\"")).isEmpty();
    }

    @Test
    void anotherClauseIsAnotherRuling() {
        assertThat(found("@clause(\"c2\")", "@clause(\"c7\")")).isNotEmpty();
    }

    @Test
    void aRuleThatIsDroppedMattersWhereItConcludes() {
        assertThat(found(BASE.substring(BASE.indexOf("rule \"major\""), BASE.indexOf("rule \"manager\"")), ""))
                .isNotEmpty().allSatisfy(each -> assertThat(each.value("Complaint", 0, "major")).isEqualTo(true));
    }

    @Test
    void anExceptionThatIsTakenBackMattersWhereBothConclude() {
        assertThat(found("@overrides(\"c3\")", "")).isNotEmpty().allSatisfy(each -> {
            assertThat(each.value("Complaint", 0, "repeated")).isEqualTo(true);
            assertThat((BigDecimal) each.value("Complaint", 0, "payout")).isGreaterThan(new BigDecimal("5000"));
        });
    }

    @Test
    void anExceptionOfAnExceptionMattersForTheRuleBelow() {
        assertThat(found("rule \"closed by", "rule \"no exception\" @clause(\"c8\") @replaces(\"c4\") when Complaint(visits == 0)"
                + " then insert(new Approval(\"REOPEN\", \"CLERK\")); end\nrule \"closed by")).isNotEmpty()
                .anySatisfy(each -> assertThat(each.value("Complaint", 0, "repeated")).isEqualTo(true));
    }

    @Test
    void whatBecomesProvisionalIsDecidedDifferently() {
        assertThat(found("major == true", "major == true || major == null, visits == null || visits != null")).isNotEmpty();
    }

    @Test
    void amountsThatHappenToBeEqualAreNoDifference() {
        assertThat(found("$sum : payout,", "$sum : cashValue,")).isNotEmpty();
        assertThat(found("new Fine(\"AGENT\", $sum,", "new Fine(\"AGENT\", 0,")).isNotEmpty().noneSatisfy(each ->
                assertThat((BigDecimal) each.value("Complaint", 0, "payout")).isZero());
        assertThat(found("$sum : payout, visits > 5", "$sum : cashValue, visits > 5, payout == cashValue")).noneSatisfy(each ->
                assertThat(each.value("Complaint", 0, "cashValue")).isEqualTo(each.value("Complaint", 0, "payout")));
    }

    @Test
    void aRuleThatMovesToALaterLayerAndConcludesTheSameChangesNothing() {
        String rule = BASE.substring(BASE.indexOf("rule \"manager\""), BASE.indexOf("rule \"director\""));
        assertThat(found(rule, rule.replace("when Complaint(payout > 5000)", "when Duty(action == \"REPORT\") Complaint(payout > 5000)")))
                .isEmpty();
    }

    @Test
    void aFieldThatOneVersionRequiresIsGivenInEveryCaseFound() {
        String facts = "declare Visit @zh(\"访\") @en(\"a visit\")%n cost : Long %s @unit(\"CNY\") @zh(\"费\") @en(\"cost\")%n"
                + " paid : Boolean @zh(\"付\") @en(\"paid\")%nend%n";
        TwoVersions versions = new TwoVersions(PolicyText.of(facts.formatted("")).rules(duty("A", "c1", "Visit(paid == true)", "A"))
                .model(), PolicyText.of(facts.formatted("@required")).rules(duty("A", "c1", "Visit(paid == true)", "B")).model(),
                Space.USUAL_LIMIT);
        assertThat(versions.differing(versions.changed())).singleElement().satisfies(found -> {
            assertThat(found.witness().value("Visit", 0, "cost")).isNotNull();
            assertThat(versions.differ(found.witness())).isTrue();
        });
    }
}

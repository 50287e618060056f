package org.complaintrules.proof.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.complaintrules.compile.PolicyText;
import org.complaintrules.drl.reference.Truth;
import org.junit.jupiter.api.Test;

class WhyNotQuestionTest {
    private static final AskedPolicy INSURER = AskedPolicy.real("life-insurer");
    private static final AskedPolicy BANK = AskedPolicy.real("commercial-bank");
    private static final String MANAGER = "surplus over 2000, up to 10000";
    private static final String AS_OF = "2026-03-04T10:00:00+08:00";

    private static String surrender(String payout, String cashValue, String premiums) {
        return "{'surrenderRequest': {'payout': '" + payout + "', 'cashValue': '" + cashValue + "'"
                + (premiums == null ? "" : ", 'premiumsPaid': '" + premiums + "'") + "}}";
    }

    @Test
    void atExactlyTheThresholdOneCentIsShort() {
        WhyNot answer = INSURER.whyNot(null, surrender("14500.00", "12500", "30000"), MANAGER);
        assertThat(answer.standing()).isEqualTo(Standing.SILENT);
        List<ConditionAnswer> conditions = answer.patterns().get(0).candidates().get(0).conditions();
        assertThat(conditions).extracting(ConditionAnswer::truth).containsExactly(Truth.FALSE, Truth.TRUE);
        assertThat(conditions.get(0).gap().by()).isEqualByComparingTo("0.01");
        assertThat((BigDecimal) conditions.get(0).gap().left()).isEqualByComparingTo("2000");
        assertThat(conditions.get(0).gap().tooHigh()).isFalse();
        assertThat(answer.changes()).extracting(Answers::change).containsExactly(
                "/surrenderRequest/payout: 14500.00 -> 14500.01", "/surrenderRequest/cashValue: 12500 -> 12499.99");
        assertThat(answer.extent().exhaustive()).isTrue();
    }

    @Test
    void oneCentAboveItStandsAndNothingIsSearched() {
        WhyNot answer = INSURER.whyNot(null, surrender("14500.01", "12500", "30000"), MANAGER);
        assertThat(answer.standing()).isEqualTo(Standing.STANDS);
        assertThat(answer.rulings()).hasSize(1);
        assertThat(answer.changes()).isEmpty();
    }

    @Test
    void aboveAnUpperThresholdTheGapIsTooMuch() {
        WhyNot answer = INSURER.whyNot(null, surrender("25000", "12500", "30000"), MANAGER);
        ConditionAnswer failing = answer.patterns().get(0).candidates().get(0).conditions().get(1);
        assertThat(failing.gap().by()).isEqualByComparingTo("2500");
        assertThat(failing.gap().tooHigh()).isTrue();
        assertThat(answer.changes()).extracting(Answers::change).contains("/surrenderRequest/payout: 25000 -> 22500");
    }

    @Test
    void anUnknownFieldIsFilledInBeforeAKnownOneIsDoubted() {
        WhyNot answer = INSURER.whyNot(null, surrender("7000", "6000", null), "payout over 70 percent of premiums");
        assertThat(answer.patterns().get(0).candidates().get(0).conditions()).extracting(ConditionAnswer::truth)
                .containsExactly(Truth.TRUE, Truth.UNKNOWN, Truth.UNKNOWN);
        assertThat(answer.patterns().get(0).truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(answer.changes()).singleElement().satisfies(change ->
                assertThat(Answers.change(change)).startsWith("/surrenderRequest/premiumsPaid:  -> "));
    }

    @Test
    void aRuleThatSpeaksOfTheUnknownWouldHaveAFieldUnknown() {
        assertThat(INSURER.whyNot(null, surrender("7000", "6000", "10000"), "surplus up to 2000 and premiums unknown")
                .changes()).extracting(Answers::change).containsExactly("/surrenderRequest/premiumsPaid: 10000 -> ");
    }

    @Test
    void whereOneFieldIsNotEnoughTwoAreChanged() {
        WhyNot answer = INSURER.whyNot(null, surrender("7000.01", "6000", "10000"),
                "surplus over 10000: general manager");
        assertThat(answer.changes()).isNotEmpty().allSatisfy(change -> assertThat(change.fields()).hasSize(2));
    }

    @Test
    void aRuleThatGaveWayNamesTheRuleThatStandsInItsPlace() {
        WhyNot answer = INSURER.whyNot(null, surrender("20000", "6000", "10000"), "surplus over 10000: general manager");
        assertThat(answer.standing()).isEqualTo(Standing.GIVES_WAY);
        assertThat(answer.gaveWay()).singleElement().satisfies(each -> assertThat(each.by().rule()).isEqualTo(
                "surplus over 10000 and payout over 70 percent of premiums: general manager alone"));
        assertThat(answer.changes()).extracting(Answers::change).first()
                .isEqualTo("/surrenderRequest/premiumsPaid: 10000 -> 28571.43");
    }

    @Test
    void anOutcomeThatIsNotThereIsExplainedByTheRulesThatCouldConcludeIt() {
        WhyNot answer = INSURER.whyNot("2026-03-20T09:00:00+08:00",
                "{'complaint': {'acceptedAt': '2026-02-11T10:00:00+08:00', 'difficult': true, 'complainants': 4}}",
                "major and difficult complaint");
        PatternAnswer severity = answer.patterns().get(0);
        assertThat(severity.truth()).isEqualTo(Truth.FALSE);
        assertThat(severity.candidates()).isEmpty();
        assertThat(severity.producers()).extracting(each -> each.rule().name().en())
                .contains("five or more complainants: major");
        assertThat(severity.producers()).extracting(Producer::standing).containsOnly(Standing.SILENT);
        assertThat(answer.changes()).extracting(Answers::change).contains("/complaint/major:  -> true",
                "/complaint/complainants: 4 -> 5");
        assertThat(answer.changes()).allSatisfy(change -> assertThat(change.fields()).hasSize(1));
    }

    @Test
    void aLimitThatStillRunsTellsWhenItWillBeOver() {
        String facts = "{'complaint': {'handledBy': 'OUTLET', 'solvableHere': false,"
                + " 'receivedAt': '2026-03-02T09:00:00+08:00', 'delayCausedLoss': true}}";
        WhyNot answer = BANK.whyNot("2026-03-02T09:30:00+08:00", facts, "limit exceeded with impact or loss");
        assertThat(answer.standing()).isEqualTo(Standing.SILENT);
        assertThat(answer.comesAt()).isEqualTo("2026-03-02T02:00:01Z");
        assertThat(BANK.whyNot("2026-03-02T10:00:00+08:00", facts, "limit exceeded with impact or loss").comesAt())
                .isEqualTo("2026-03-02T02:00:01Z");
        assertThat(BANK.whyNot("2026-03-02T10:00:01+08:00", facts, "limit exceeded with impact or loss").standing())
                .isEqualTo(Standing.STANDS);
    }

    @Test
    void aTimeIsMovedNoFurtherThanToTheSecond() {
        assertThat(AskedPolicy.real("rental-housing").whyNot("2026-03-16T09:00:00+08:00",
                "{'complaint': {'areaManagerReceivedAt': '2026-03-02T08:05:00+08:00', 'inconvenience': false,"
                        + " 'solvedAt': '2026-03-02T19:30:00+08:00'}}",
                "12 hours passed without a solution").changes()).extracting(Answers::change)
                .contains("/complaint/solvedAt: 2026-03-02T11:30:00Z -> 2026-03-02T12:05:01Z",
                        "/complaint/areaManagerReceivedAt: 2026-03-02T00:05:00Z -> 2026-03-01T23:29:59Z");
    }

    @Test
    void aChangeSaysByHowMuch() {
        assertThat(INSURER.whyNot(null, surrender("25000", "12500", "30000"), MANAGER).changes())
                .flatExtracting(FactChange::fields).extracting(FieldChange::by).usingComparatorForType(
                        BigDecimal::compareTo, BigDecimal.class).contains(new BigDecimal("-2500"));
        assertThat(AskedPolicy.real("rental-housing").whyNot("2026-03-16T09:00:00+08:00",
                "{'complaint': {'areaManagerReceivedAt': '2026-03-02T08:05:00+08:00', 'inconvenience': false,"
                        + " 'solvedAt': '2026-03-02T19:30:00+08:00'}}", "12 hours passed without a solution").changes())
                .flatExtracting(FactChange::fields).extracting(FieldChange::by).usingComparatorForType(
                        BigDecimal::compareTo, BigDecimal.class).contains(new BigDecimal(35 * 60 + 1));
    }

    @Test
    void anotherValueIsPreferredToAnUnknownOne() {
        WhyNot answer = BANK.whyNot("2026-03-05T09:00:00+08:00", "{'complaint': {'handledBy': 'OUTLET'},"
                + " 'finding': {'cause': 'SERVICE_ATTITUDE', 'verified': true, 'mentalLoss': true, 'materialLoss': true,"
                + " 'imageHarmed': true, 'mediaExposed': true, 'reputationSeriouslyHarmed': true}}",
                "bad attitude or low efficiency found true: outlet head fined");
        assertThat(answer.standing()).isEqualTo(Standing.GIVES_WAY);
        assertThat(answer.changes()).extracting(Answers::change).containsExactly(
                "/finding/mediaExposed: true -> false", "/finding/reputationSeriouslyHarmed: true -> false");
    }

    @Test
    void eachOfSeveralFactsIsHeldAgainstTheRule() {
        WhyNot answer = INSURER.whyNot(null,
                "{'approvalRequest': [{'matter': 'LATE_FEE_WAIVER'}, {'matter': 'CO_HANDLING'}]}", "change of agent");
        assertThat(answer.patterns().get(0).candidates()).extracting(Candidate::pointer)
                .containsExactly("/approvalRequest/0", "/approvalRequest/1");
        assertThat(answer.patterns().get(0).candidates()).extracting(Candidate::truth).containsOnly(Truth.FALSE);
        assertThat(answer.changes()).extracting(Answers::change)
                .containsExactly("/approvalRequest/2/matter:  -> CHANGE_OF_AGENT");
    }

    @Test
    void aFactThatIsNotGivenIsSupplied() {
        WhyNot answer = INSURER.whyNot(AS_OF, "{}", "partial surrender: measured by the part");
        assertThat(answer.patterns().get(0).candidates()).isEmpty();
        assertThat(answer.patterns().get(0).truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(answer.changes()).singleElement().satisfies(change -> {
            assertThat(change.supplied()).extracting(type -> type.key()).containsExactly("surrenderRequest");
            assertThat(Answers.change(change)).isEqualTo("/surrenderRequest/partial:  -> true");
        });
    }

    @Test
    void whereNoCaseCanDoItThatIsProved() {
        AskedPolicy policy = AskedPolicy.of(PolicyText.of("""
                declare Refund @zh("退款") @en("refund")
                    amount : BigDecimal @unit("CNY") @zh("金额") @en("amount")
                end
                """).rules(PolicyText.seen("NEVER", "Refund(amount > 100, amount < 50)")));
        WhyNot answer = policy.whyNot(null, "{'refund': {'amount': 70}}", "NEVER");
        assertThat(answer.changes()).isEmpty();
        assertThat(answer.extent().exhaustive()).isTrue();
    }

    @Test
    void aFigureThatTheConclusionNeedsIsNamedWhereAllConditionsHold() {
        WhyNot answer = AskedPolicy.of(PolicyText.of("""
                declare Refund @zh("退款") @en("refund")
                    agreed : Boolean @zh("是否同意") @en("agreed")
                    amount : BigDecimal @unit("CNY") @zh("金额") @en("amount")
                end
                """).rules("""
                rule "fine as agreed" @clause("c1")
                when
                    Refund(agreed == true, $amount : amount)
                then
                    insert(new Fine("SHOP", $amount, $amount, "CNY"));
                end
                """)).whyNot(null, "{'refund': {'agreed': true}}", "fine as agreed");
        assertThat(answer.patterns()).extracting(PatternAnswer::truth).containsExactly(Truth.TRUE);
        assertThat(answer.needed()).containsExactly("/refund/amount");
    }

    @Test
    void aClauseAsksAllItsRulesInTheirOrder() {
        assertThat(INSURER.whyNots(null, "{}", "life-insurer-4.1-10")).extracting(each -> each.rule().name().en())
                .containsExactly("surplus over 10000 and payout over 70 percent of premiums: general manager alone",
                        "payout not above cash value and within 70 percent of premiums: complaint supervisor,"
                                + " with a review");
    }

    @Test
    void aRuleIsNamedInEitherLanguageAndByItsBeginning() {
        for (String name : List.of("SURPLUS OVER 2000", "surplus over 2000, up to 10000: customer service manager",
                "多付超过2000元不超过10000元：客服部经理", "多付超过2000")) {
            assertThat(INSURER.whyNot(null, "{}", name).rule().clauses()).containsExactly("life-insurer-4.1-3");
        }
    }

    @Test
    void anUnknownNameIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> INSURER.whyNots(null, "{}", "surplus ovr 2000")).isInstanceOf(UnknownRule.class)
                .hasMessageContaining("no rule or clause 'surplus ovr 2000'")
                .hasMessageContaining("\"surplus over 2000, up to 10000: customer service manager\"");
        assertThatThrownBy(() -> INSURER.whyNots(null, "{}", "life-insurer-4.1-33"))
                .hasMessageContaining("life-insurer-4.1-3");
        assertThatThrownBy(() -> INSURER.whyNots(null, "{}", " ")).isInstanceOf(UnknownRule.class);
    }

    @Test
    void aBeginningOfSeveralNamesIsRefused() {
        assertThatThrownBy(() -> INSURER.whyNots(null, "{}", "surplus")).isInstanceOf(UnknownRule.class)
                .hasMessageContaining("6 rules have a name that begins with 'surplus'");
    }

    @Test
    void aClauseThatNoRuleImplementsIsRefused() {
        String clause = INSURER.model.clauses().stream().map(each -> each.id()).filter(id ->
                INSURER.model.rules().stream().noneMatch(rule -> rule.clauses().contains(id))).findFirst().orElseThrow();
        assertThatThrownBy(() -> INSURER.whyNots(null, "{}", clause)).isInstanceOf(UnknownRule.class)
                .hasMessageContaining("no rule implements the clause " + clause);
    }
}

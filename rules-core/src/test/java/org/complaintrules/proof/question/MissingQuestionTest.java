package org.complaintrules.proof.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.complaintrules.proof.question.Answers.alone;
import static org.complaintrules.proof.question.Answers.outcomes;
import static org.complaintrules.proof.question.Answers.rules;
import static org.complaintrules.proof.question.Answers.unknowns;
import static org.complaintrules.proof.question.Answers.values;

import java.util.List;
import org.complaintrules.compile.PolicyText;
import org.complaintrules.time.WorkCalendar;
import org.junit.jupiter.api.Test;

class MissingQuestionTest {
    private static final AskedPolicy INSURER = AskedPolicy.real("life-insurer");
    private static final AskedPolicy BANK = AskedPolicy.real("commercial-bank");
    private static final String AS_OF = "2026-03-04T10:00:00+08:00";

    @Test
    void premiumsUnknownCanStillTakeAnApprovalUpOrDownAtTheVeryCent() {
        List<PossibleChange> changes = alone(INSURER.missing(null,
                "{'surrenderRequest': {'payout': 7000, 'cashValue': 6000, 'partial': false}}"),
                "/surrenderRequest/premiumsPaid");
        assertThat(changes).extracting(Answers::values).containsExactly("..0", "0.01..9999.99", "10000..");
        assertThat(changes).extracting(change -> outcomes(change.come())).containsExactly(
                List.of("NEGOTIATED_SURRENDER CUSTOMER_SERVICE_MANAGER", "COMPLAINT_HANDLER SUPPLY_MISSING_FIGURES"),
                List.of("NEGOTIATED_SURRENDER CUSTOMER_SERVICE_MANAGER"),
                List.of("NEGOTIATED_SURRENDER COMPLAINT_SUPERVISOR"));
        assertThat(changes).allSatisfy(change -> assertThat(rules(change.go())).containsExactly(
                "surplus up to 2000 and premiums unknown: customer service manager for now"));
    }

    @Test
    void aBoundThatIsNoWholeCentIsToldToTheCentOnEitherSide() {
        assertThat(alone(INSURER.missing(null,
                "{'surrenderRequest': {'payout': '7000.01', 'cashValue': 6000, 'partial': false}}"),
                "/surrenderRequest/premiumsPaid")).extracting(Answers::values)
                .containsExactly("..0", "0.01..10000.01", "10000.02..");
    }

    @Test
    void fieldsThatMatterOnlyTogetherAreNamedTogether() {
        MissingFacts missing = INSURER.missing(AS_OF, "{'complaint': {'acceptedAt': '2026-03-02T10:00:00+08:00'}}");
        assertThat(missing.changes()).anySatisfy(change -> {
            assertThat(unknowns(change)).containsExactly("/complaint/governmentPetition",
                    "/complaint/companyLikelyAtFault");
            assertThat(change.values()).isEmpty();
            assertThat(change.example()).containsEntry("/complaint/companyLikelyAtFault", true);
            assertThat(outcomes(change.come())).contains("severity MAJOR");
        });
        assertThat(alone(missing, "/complaint/companyLikelyAtFault")).isEmpty();
    }

    @Test
    void aTimeTakenForNotDoneCountsAsUnknown() {
        List<PossibleChange> changes = alone(INSURER.missing("2026-03-20T09:00:00+08:00",
                "{'complaint': {'acceptedAt': '2026-02-11T10:00:00+08:00'}}"), "/complaint/repliedAt");
        assertThat(changes).extracting(Answers::values).containsExactly("..2026-03-10T15:59:59Z",
                "2026-03-10T16:00:00Z..2026-03-20T01:00:00Z");
        assertThat(changes).extracting(change -> outcomes(change.come())).containsExactly(
                List.of("REPLY 15 WORKING_DAYS MET"), List.of("REPLY 15 WORKING_DAYS LATE"));
        assertThat(changes).allSatisfy(change ->
                assertThat(outcomes(change.go())).containsExactly("REPLY 15 WORKING_DAYS OVERDUE"));
    }

    @Test
    void ofTwoNoticesTheOneThatIsUnknownMayHaveComeEarlier() {
        assertThat(alone(BANK.missing("2026-03-05T09:00:00+08:00", "{'complaint': {'handledBy': 'OTHER_DEPARTMENT',"
                + " 'slipDeliveredAt': '2026-03-05T08:00:00+08:00'}}"), "/complaint/phoneNoticeAt"))
                .extracting(Answers::values).contains("2026-03-04T23:00:00Z..2026-03-04T23:59:59Z");
    }

    @Test
    void aFactThatIsNotGivenIsNamedWithTheFewestFieldsThatItNeeds() {
        List<PossibleChange> changes = INSURER.missing(null, "{'surrenderRequest': {'payout': 2000, 'cashValue': 0,"
                + " 'premiumsPaid': 10000, 'partial': false}}").changes();
        assertThat(changes).anySatisfy(change -> {
            assertThat(unknowns(change)).containsExactly("/approvalRequest/0", "/approvalRequest/0/matter");
            assertThat(change.example()).containsEntry("/approvalRequest/0/matter", "PREMIUM_CALLBACK");
            assertThat(rules(change.come())).contains("premium call-back: customer service manager");
        });
        assertThat(changes).anySatisfy(change -> assertThat(unknowns(change)).containsExactly("/complaint",
                "/complaint/complainants"));
    }

    @Test
    void eachOfSeveralFactsIsNamedByItself() {
        MissingFacts missing = AskedPolicy.real("rental-housing").missing("2026-03-16T09:00:00+08:00",
                "{'repair': [{'orderNumber': 'A', 'completedAt': '2026-03-12T15:00:00+08:00',"
                        + " 'returnVisitedAt': '2026-03-13T09:00:00+08:00'},"
                        + " {'orderNumber': 'B', 'completedAt': '2026-03-14T15:00:00+08:00'}]}");
        assertThat(alone(missing, "/repair/1/returnVisitedAt")).extracting(Answers::values)
                .containsExactly("..2026-03-15T07:00:00Z", "2026-03-15T07:00:01Z..2026-03-16T01:00:00Z");
        assertThat(missing.changes()).flatExtracting(Answers::unknowns).noneMatch(each -> each.startsWith("/repair/0"));
    }

    @Test
    void aConflictThatWouldComeIsTold() {
        MissingFacts missing = AskedPolicy.of(shop(PolicyText.seen("LARGE", "Refund(amount > 100)")
                + PolicyText.seen("AGREED", "Refund(agreed == true)"))).missing(null, "{'refund': {'amount': 200}}");
        assertThat(alone(missing, "/refund/agreed")).singleElement().satisfies(change -> {
            assertThat(change.conflicts()).hasSize(1);
            assertThat(change.go()).isEmpty();
        });
    }

    @Test
    void textsAndListsAreToldByAnExample() {
        AskedPolicy policy = AskedPolicy.of(shop(PolicyText.seen("LOST", "Refund(reason == \"lost\")")
                + PolicyText.seen("TOYS", "Refund(goods contains Goods.TOYS)")));
        MissingFacts missing = policy.missing(null, "{'refund': {'amount': 1}}");
        assertThat(alone(missing, "/refund/reason")).extracting(Answers::values).containsExactly("such as lost");
        assertThat(alone(missing, "/refund/goods")).extracting(Answers::values).containsExactly("such as [TOYS]");
    }

    @Test
    void whatCannotChangeAnythingIsNotListed() {
        MissingFacts missing = INSURER.missing(null,
                "{'surrenderRequest': {'payout': 20000, 'cashValue': 0, 'partial': false}, 'approvalRequest': []}");
        assertThat(missing.unknowns()).extracting(Unknown::pointer)
                .doesNotContain("/surrenderRequest/priorAgreedPayouts", "/surrenderRequest/premiumsOfPart");
    }

    @Test
    void whereEverythingIsKnownNothingIsMissingAndThatIsProved() {
        MissingFacts missing = AskedPolicy.of(shop(PolicyText.seen("LARGE", "Refund(amount > 100)")))
                .missing(null, "{'refund': {'amount': 100}}");
        assertThat(missing.changes()).isEmpty();
        assertThat(missing.extent().exhaustive()).isTrue();
    }

    @Test
    void whereTimesAreOpenTheAnswerIsASample() {
        MissingFacts missing = INSURER.missing(AS_OF, "{'complaint': {}, 'approvalRequest': []}");
        assertThat(missing.extent().exhaustive()).isFalse();
        assertThat(missing.extent().sampled()).isTrue();
    }

    @Test
    void whereTheSearchMeetsItsLimitTheRulesNotCoveredAreNamed() {
        String rule = "limit exceeded with impact or loss: units and persons held responsible";
        MissingFacts missing = new MissingQuestion(BANK.model, WorkCalendar.china(), 50)
                .ask(BANK.read("2026-03-05T09:00:00+08:00", "{}"));
        assertThat(missing.extent().uncovered()).extracting(each -> each.rule().name().en()).contains(rule)
                .hasSizeLessThan(BANK.model.rules().size());
        assertThat(missing.extent().exhaustive()).isFalse();
    }

    @Test
    void aCaseWithoutATimeIsLookedAtAtAUsualOne() {
        assertThat(INSURER.missing(null, "{}").asOf()).isEqualTo("2026-06-17T04:00:00Z");
        assertThat(INSURER.missing(AS_OF, "{}").asOf()).isEqualTo("2026-03-04T02:00:00Z");
    }

    @Test
    void aListGivenEmptyLetsARuleSpeakThatAsksForNone() {
        AskedPolicy policy = AskedPolicy.of(PolicyText.of("""
                declare Refund @zh("退款") @en("refund")
                    amount : BigDecimal @unit("CNY") @zh("金额") @en("amount")
                end
                declare Witness @many @closed @zh("证人") @en("witness")
                    name : String @key @required @zh("姓名") @en("name")
                end
                """).rules(PolicyText.seen("NONE", "Refund(amount > 0)", "not Witness()")));
        assertThat(policy.missing(null, "{'refund': {'amount': 1}}").changes()).singleElement().satisfies(change -> {
            assertThat(unknowns(change)).containsExactly("/witness");
            assertThat(rules(change.come())).containsExactly("NONE");
        });
    }

    private static PolicyText shop(String rules) {
        return PolicyText.of("""
                declare enum Goods
                    TOYS, BOOKS;
                end
                declare Refund @zh("退款") @en("refund")
                    amount : BigDecimal @unit("CNY") @required @zh("金额") @en("amount")
                    agreed : Boolean @zh("是否同意") @en("agreed")
                    reason : String @zh("理由") @en("reason")
                    goods : List<Goods> @zh("货物") @en("goods")
                end
                """).rules(rules);
    }
}

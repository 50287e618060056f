package org.complaintrules.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.complaintrules.json.Json;
import org.complaintrules.json.JsonText;
import org.complaintrules.text.Language;
import org.complaintrules.text.Place;
import org.complaintrules.text.Problem;
import org.junit.jupiter.api.Test;

class CaseReaderTest {
    @Test
    void aFieldOfEveryTypeBecomesAValueOfItsJavaClass() {
        Case read = TestPolicy.readFacts("""
                {"complaint": {"acceptedAt": "2026-03-02T09:30:00+08:00", "incidentOn": "2026-02-28",
                               "channel": "PHONE", "earlierChannels": ["ONLINE", "COUNTER"], "note": "来电两次"},
                 "surrenderRequest": {"payout": "15000.00", "cashValue": 12500, "partial": false,
                                      "instalments": 3}}""");
        assertThat(read.policy()).isEqualTo("test-insurer");
        assertThat(read.asOf()).isEqualTo(Instant.parse("2026-03-04T02:00:00Z"));
        assertThat(read.facts()).containsExactly(
                new Fact(TestPolicy.SURRENDER,
                        List.of(new BigDecimal("15000.00"), new BigDecimal("12500"), false, 3L), "/surrenderRequest"),
                new Fact(TestPolicy.COMPLAINT,
                        List.of(Instant.parse("2026-03-02T01:30:00Z"), LocalDate.of(2026, 2, 28), "PHONE",
                                List.of("ONLINE", "COUNTER"), "来电两次"), "/complaint"));
    }

    @Test
    void factsStandInTheOrderOfTheirDeclarationWhateverTheOrderGiven() {
        assertThat(TestPolicy.readFacts("{\"witness\": {\"name\": \"A\", \"heard\": true}, \"surrenderRequest\": {}}")
                .facts()).extracting(fact -> fact.type().key()).containsExactly("surrenderRequest", "witness");
    }

    @Test
    void whatIsNullOrLeftOutIsUnknown() {
        Case read = TestPolicy.readFacts("{\"surrenderRequest\": {\"payout\": null}, \"complaint\": null}");
        assertThat(read.facts()).hasSize(1);
        assertThat(read.facts().get(0).values()).containsOnlyNulls().hasSize(4);
        assertThat(read.given()).containsExactly("surrenderRequest");
    }

    @Test
    void anEmptyListOfValuesIsKnownToBeEmpty() {
        assertThat(TestPolicy.value(TestPolicy.readFacts("{\"complaint\": {\"earlierChannels\": []}}"),
                "earlierChannels")).isEqualTo(List.of());
    }

    @Test
    void severalFactsOfATypeKnowTheirIndex() {
        Case read = TestPolicy.readFacts(
                "{\"approvalRequest\": [{\"matter\": \"LATE_FEE_WAIVER\"}, {\"matter\": \"CHANGE_OF_AGENT\"}]}");
        assertThat(read.facts()).extracting(Fact::pointer, Fact::key).containsExactly(
                tuple("/approvalRequest/0", "LATE_FEE_WAIVER"),
                tuple("/approvalRequest/1", "CHANGE_OF_AGENT"));
    }

    @Test
    void aSingleObjectOfATypeThatMayHaveSeveralHasNoIndex() {
        assertThat(TestPolicy.readFacts("{\"approvalRequest\": {\"matter\": \"LATE_FEE_WAIVER\"}}").facts())
                .extracting(Fact::pointer).containsExactly("/approvalRequest");
    }

    @Test
    void anEmptyListOfFactsIsGiven() {
        Case read = TestPolicy.readFacts("{\"witness\": []}");
        assertThat(read.facts()).isEmpty();
        assertThat(read.given()).containsExactly("witness");
    }

    @Test
    void asOfMayBeLeftOutWhereNoRuleWithAClockMatches() {
        assertThat(TestPolicy.read("{\"policy\": \"test-insurer\", \"facts\": {\"surrenderRequest\": {}}}").asOf())
                .isNull();
    }

    @Test
    void thePolicyOfACaseIsToldBeforeItIsRead() {
        assertThat(CaseReader.policyOf(JsonText.read(null, "{\"policy\": \"other\", \"nonsense\": 1}")))
                .isEqualTo("other");
        assertThatExceptionOfType(CaseRefusal.class)
                .isThrownBy(() -> CaseReader.policyOf(JsonText.read(null, "{\"facts\": {}}")));
    }

    @Test
    void thePartsOfAFixtureAreReadWithTheirPlacesInTheFixture() {
        Json fixture = JsonText.read("approvals.json", """
                {"cases": [{"name": "any", "asOf": "2026-03-04T10:00:00+08:00",
                            "facts": {"complaint": {"channel": "FAX"}}}]}""");
        Json.Obj first = (Json.Obj) ((Json.Arr) ((Json.Obj) fixture).members().get("cases")).items().get(0);
        CaseRefusal refusal = catchThrowableOfType(CaseRefusal.class,
                () -> TestPolicy.READER.read(first.members().get("asOf"), first.members().get("facts")));
        assertThat(refusal.problems()).extracting(Problem::place)
                .containsExactly(new Place("approvals.json", 2, 48, "/cases/0/facts/complaint/channel"));
    }

    @Test
    void everyProblemIsNamedAtOnceInTheOrderOfTheFile() {
        CaseRefusal refusal = catchThrowableOfType(CaseRefusal.class, () -> TestPolicy.read("""
                {"policy": "test-insurer",
                 "complaint": {},
                 "facts": {"surrenderRequest": {"payot": 1, "partial": "no"},
                           "complain": {},
                           "complaint": {"channel": "FAX"}}}"""));
        assertThat(refusal.problems()).extracting(Problem::code).containsExactly(
                "unknown-member", "unknown-field", "wrong-type", "unknown-fact", "missing-as-of", "unknown-value");
    }

    @Test
    void aProblemSaysWhereWhatAndWhatWouldBeRight() {
        CaseRefusal refusal = catchThrowableOfType(CaseRefusal.class,
                () -> TestPolicy.readFacts("{\"surrenderRequest\": {\"payout\": \"15,000\"}}"));
        assertThat(refusal.problems().get(0).in(Language.EN)).isEqualTo("case.json:1:106 "
                + "/facts/surrenderRequest/payout: payout (agreed payout) was given as the string '15,000'; "
                + "give a number (unit: CNY), such as 15000.00 or \"15000.00\"");
        assertThat(refusal.problems().get(0).in(Language.ZH)).isEqualTo("case.json:1:106 "
                + "/facts/surrenderRequest/payout: payout(协议解约金额)给出的是字符串“15,000”；"
                + "应为数（单位 CNY），如 15000.00 或 \"15000.00\"");
    }

    @Test
    void theNearestKnownNameComesFirst() {
        CaseRefusal refusal = catchThrowableOfType(CaseRefusal.class,
                () -> TestPolicy.readFacts("{\"surrenderRequest\": {\"cashvalu\": 1}, \"witnes\": {}}"));
        assertThat(refusal.problems()).extracting(problem -> problem.mend().en()).containsExactly(
                "its fields: cashValue, payout, partial, instalments",
                "its facts: witness, surrenderRequest, complaint, approvalRequest");
    }

    @Test
    void theListOfProblemsEndsAtAHundred() {
        String unknown = "{\"note\": 1}, ".repeat(5_000);
        CaseRefusal refusal = catchThrowableOfType(CaseRefusal.class,
                () -> TestPolicy.readFacts("{\"witness\": [" + unknown + "{}]}"));
        assertThat(refusal.problems()).hasSize(100);
    }
}

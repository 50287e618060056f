package org.complaintrules.proof.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which findings, and until when, a waiver has an effect. */
class WaiversTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);
    private static final String PENDING = "\"pending\": true";

    private static String waiver(String about, String code) {
        return "{\"code\": \"" + code + "\", " + about + " \"owner\": \"head of service\", "
                + "\"reason\": {\"zh\": \"原因\", \"en\": \"a reason\"}, \"expires\": \"2026-06-30\"}";
    }

    /** A shop with two pending clauses and these waivers, checked on a day. */
    private static CheckResult checked(LocalDate today, String... waivers) {
        return Shop.sound().with("clauses.json", Shop.clause(1, PENDING) + ",\n" + Shop.clause(2, PENDING))
                .with("facts.drl", "")
                .with("policy.json", "\"waivers\": [" + String.join(",\n", waivers) + "]").checkedOn(today);
    }

    private static String shown(CheckResult result) {
        return String.join(" ", result.findings().stream()
                .map(finding -> finding.code().code() + ":" + finding.subject()).toList());
    }

    @ParameterizedTest
    @CsvSource({"2026-06-29, true", "2026-06-30, true", "2026-07-01, false", "2027-06-30, false"})
    void aWaiverHoldsToTheEndOfItsLastDay(LocalDate today, boolean holds) {
        CheckResult result = checked(today, waiver("", "pending-clause"));
        assertThat(result.waived()).hasSize(holds ? 2 : 0);
        assertThat(shown(result)).isEqualTo(holds ? ""
                : "pending-clause:shop-1 pending-clause:shop-2 expired-waiver:pending-clause");
    }

    @Test
    void whatAnExpiredWaiverSaysNamesItsOwner() {
        Finding finding = checked(LAST_DAY.plusDays(1), waiver("", "pending-clause")).findings().get(2);
        assertThat(finding.what().en()).contains("head of service", "2026-06-30", "(2)");
        assertThat(finding.what().zh()).contains("head of service", "2026-06-30", "2 项");
        assertThat(finding.place().toString()).isEqualTo("policy.json:2:13");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"subject\": \"shop-1\",              | pending-clause:shop-2",
        "\"subjects\": [\"shop-1\"],           | pending-clause:shop-2",
        "\"subjects\": [\"shop-2\", \"shop-1\"], | ``"})
    void aWaiverHoldsForTheSubjectsThatItNames(String about, String left) {
        assertThat(shown(checked(LAST_DAY, waiver(about, "pending-clause")))).isEqualTo(left);
    }

    @Test
    void whatIsWaivedIsKeptWithItsWaiver() {
        CheckResult result = checked(LAST_DAY, waiver("\"subject\": \"shop-2\",", "pending-clause"));
        assertThat(result.waived()).singleElement().satisfies(waived -> {
            assertThat(waived.finding().subject()).isEqualTo("shop-2");
            assertThat(waived.waiver().owner()).isEqualTo("head of service");
        });
        assertThat(result.firstExpiry()).contains(LAST_DAY);
        assertThat(checked(LAST_DAY).firstExpiry()).isEmpty();
    }

    @Test
    void aSubjectOfWhichNothingIsFoundIsUseless() {
        CheckResult result = checked(LAST_DAY, waiver("\"subjects\": [\"shop-1\", \"shop-2\", \"shop-3\"],",
                "pending-clause"));
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.USELESS_WAIVER);
            assertThat(finding.what().en()).endsWith("nothing of: shop-3");
        });
    }

    @Test
    void aWaiverOfWhatIsNotFoundIsUselessExpiredOrNot() {
        String waiver = waiver("", "unused-fact");
        assertThat(shown(checked(LAST_DAY, waiver))).contains("useless-waiver:unused-fact");
        assertThat(shown(checked(LAST_DAY.plusDays(1), waiver))).contains("useless-waiver:unused-fact")
                .doesNotContain("expired");
    }

    @Test
    void ofTwoWaiversOfOneFindingTheSecondIsUseless() {
        CheckResult result = checked(LAST_DAY, waiver("", "pending-clause"),
                waiver("\"subject\": \"shop-1\",", "pending-clause"));
        assertThat(shown(result)).isEqualTo("useless-waiver:pending-clause");
        assertThat(result.findings().get(0).place().line()).isEqualTo(3);
    }

    @Test
    void anUnknownCodeIsToldWithTheNearest() {
        Finding finding = checked(LAST_DAY, waiver("", "pending-clauses")).findings().get(2);
        assertThat(finding.code()).isEqualTo(FindingCode.USELESS_WAIVER);
        assertThat(finding.mend().en()).isEqualTo("there is no such code; the nearest: pending-clause");
    }

    @ParameterizedTest
    @CsvSource({"useless-waiver", "expired-waiver", "refused"})
    void whatCannotBeWaivedIsNotWaived(String code) {
        CheckResult result = checked(LAST_DAY, waiver("", code), waiver("", "unused-label"));
        assertThat(result.waived()).isEmpty();
        assertThat(shown(result)).contains("useless-waiver:" + code, "useless-waiver:unused-label");
        assertThat(result.findings()).anySatisfy(finding ->
                assertThat(finding.mend().en()).isEqualTo(code + " cannot be waived"));
    }

    @Test
    void whileAFixtureFileIsRefusedNoWaiverIsCalledUseless() {
        CheckResult result = Shop.sound().with("facts.drl", "")
                .with("clauses.json", Shop.clause(1, "\"undecidable\": {\"zh\": \"无\", \"en\": \"none\"}"))
                .with("policy.json", "\"waivers\": [" + waiver("", "rule-without-fixture") + "]")
                .with("fixtures/broken.json", "{").checked();
        assertThat(shown(result)).isEqualTo("refused:null");
    }
}

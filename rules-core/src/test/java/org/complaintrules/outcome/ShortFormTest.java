package org.complaintrules.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.complaintrules.time.Span;
import org.junit.jupiter.api.Test;

/** The short forms in which rule files write outcomes. */
class ShortFormTest {
    @Test
    void aFixedFineHasEqualBounds() {
        assertThat(new Fine("STAFF", 200, "CNY"))
                .isEqualTo(new Fine("STAFF", new BigDecimal("200"), new BigDecimal("200"), "CNY"));
    }

    @Test
    void aFineMayBeGivenInAnyNumbers() {
        assertThat(new Fine("STAFF", 200L, new BigDecimal("500.50"), "CNY"))
                .isEqualTo(new Fine("STAFF", new BigDecimal("200"), new BigDecimal("500.50"), "CNY"));
    }

    @Test
    void aFineWithoutAnUpperBoundHasNone() {
        assertThat(new Fine("STAFF", 200, null, "CNY"))
                .isEqualTo(new Fine("STAFF", new BigDecimal("200"), null, "CNY"));
    }

    @Test
    void anAmountKeepsTheDigitsInWhichItWasGiven() {
        assertThat(new Fine("STAFF", new BigDecimal("200.00"), "CNY").max()).hasToString("200.00");
        assertThat(new Measurement("REPLIED", 0.1, 3, "0.70", false).part()).hasToString("0.1");
    }

    @Test
    void aMeasurementTakesNumbersAndATargetAsText() {
        assertThat(new Measurement("REPLIED", 9L, 10, "0.95", false)).isEqualTo(new Measurement("REPLIED",
                new BigDecimal("9"), new BigDecimal("10"), new BigDecimal("0.95"), false));
    }

    @Test
    void aPlainCountHasNoWhole() {
        assertThat(new Measurement("COMPLAINTS", 3, null, "5", true).whole()).isNull();
    }

    @Test
    void aReferralWithoutALimitHasNone() {
        assertThat(new Referral("POLICE", "REPORT")).isEqualTo(new Referral("POLICE", "REPORT", (Span) null));
    }

    @Test
    void aReferralTakesItsLimitAsText() {
        assertThat(new Referral("POLICE", "REPORT", "1 HOURS").within()).isEqualTo(Span.parse("1 HOURS"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Referral("POLICE", "REPORT", "1 HOUR"));
    }

    @Test
    void aRetentionTakesItsSpanAsText() {
        assertThat(new Retention("FILE", "2 YEARS").span()).isEqualTo(Span.parse("2 YEARS"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Retention("FILE", "2 YEAR"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Retention("FILE", 2));
    }

    @Test
    void aRecordKeptForGoodHasNoSpan() {
        assertThat(new Retention("FILE", null)).isEqualTo(new Retention("FILE", (Object) null))
                .extracting(Retention::span).isNull();
    }
}

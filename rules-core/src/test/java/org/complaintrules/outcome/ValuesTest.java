package org.complaintrules.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.complaintrules.time.Span;
import org.junit.jupiter.api.Test;

class ValuesTest {
    @Test
    void amountsAreTheSameByValue() {
        assertThat(Values.same(new BigDecimal("2000"), new BigDecimal("2000.00"))).isTrue();
        assertThat(Values.same(new BigDecimal("2000"), new BigDecimal("2000.01"))).isFalse();
    }

    @Test
    void spansAreTheSameInAmountAndUnit() {
        assertThat(Values.same(Span.parse("24 HOURS"), Span.parse("24 HOURS"))).isTrue();
        assertThat(Values.same(Span.parse("24 HOURS"), Span.parse("1 CALENDAR_DAYS"))).isFalse();
    }

    @Test
    void whatIsOpenIsTheSameAsWhatIsOpenOnly() {
        assertThat(Values.same(null, null)).isTrue();
        assertThat(Values.same(null, BigDecimal.ZERO)).isFalse();
        assertThat(Values.same(BigDecimal.ZERO, null)).isFalse();
    }

    @Test
    void anAmountIsNotTheSameAsItsText() {
        assertThat(Values.same(BigDecimal.TEN, "10")).isFalse();
    }
}

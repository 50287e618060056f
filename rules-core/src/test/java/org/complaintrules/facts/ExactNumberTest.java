package org.complaintrules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExactNumberTest {
    @ParameterizedTest
    @CsvSource({
        "15000.00, 15000.00",
        "12500, 12500",
        "-0.5, -0.5",
        "1.5e4, 15000",
        "1.50E1, 15.0",
        "1e14, 100000000000000",
        "999999999999999.9999999999, 999999999999999.9999999999",
        "-999999999999999.9999999999, -999999999999999.9999999999",
        "1E-10, 0.0000000001",
        "1.00000000000000000000, 1.0000000000",
        "10E-11, 0.0000000001",
        "0e999999999, 0",
        "0e-999999999, 0.0000000000",
        "-0.0, 0.0"})
    void keepsWhatHasAtMost15DigitsBeforeAnd10AfterThePoint(String written, String kept) {
        assertThat(ExactNumber.isNumber(written)).isTrue();
        assertThat(ExactNumber.within(written)).map(BigDecimal::toPlainString).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000000", "-1000000000000000.0", "1e15", "1E-11", "0.00000000001",
        "1.23456789012", "1e999999999", "-1e-999999999", "1e99999999999", "0.1e-2147483648", "1e2147483647",
        "1e2147483648"})
    void refusesWhatHasMore(String written) {
        assertThat(ExactNumber.isNumber(written)).isTrue();
        assertThat(ExactNumber.within(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+1", "1.", ".5", "007", "1,000", "1 000", " 1", "1\n", "--1", "1e", "0x1F", "1f",
        "NaN", "Infinity", "15元", "\uff11\uff15"})
    void whatJsonDoesNotCallANumberIsNone(String written) {
        assertThat(ExactNumber.isNumber(written)).isFalse();
    }

    @Test
    void aMillionDigitsAreNotCalculatedWith() {
        String digits = "9".repeat(1_000_000);
        assertThat(ExactNumber.isNumber(digits)).isTrue();
        assertThat(ExactNumber.within(digits)).isEmpty();
    }
}

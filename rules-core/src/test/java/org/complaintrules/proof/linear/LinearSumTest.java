package org.complaintrules.proof.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinearSumTest {
    @Test
    void keepsItsVariablesInTheOrderGiven() {
        assertThat(Written.sum("z + a + 0.5 * k").factors().keySet()).containsExactly("z", "a", "k");
    }

    @Test
    void leavesOutAVariableThatCancels() {
        assertThat(Written.sum("payout + cashValue").minus(Written.sum("cashValue"))).isEqualTo(Written.sum("payout"));
    }

    @Test
    void isNotChangedWithTheMapItWasMadeOf() {
        Map<String, BigDecimal> factors = new LinkedHashMap<>(Map.of("a", BigDecimal.ONE));
        LinearSum<String> sum = new LinearSum<>(factors, BigDecimal.ZERO);
        factors.put("b", BigDecimal.ONE);
        assertThat(sum).isEqualTo(LinearSum.of("a"));
    }

    @ParameterizedTest
    @CsvSource({"0.70, 0.7", "2000.00, 2000", "2E+3, 2000", "0.00, 0", "-1.50, -1.5"})
    void writesItsNumbersWithoutZerosAtTheEndAndWithoutExponent(BigDecimal number, String written) {
        assertThat(LinearSum.constant(number).constant()).hasToString(written);
        assertThat(new LinearSum<>(Map.of("a", BigDecimal.ONE), BigDecimal.ZERO).times(number)
                .factors().getOrDefault("a", BigDecimal.ZERO)).hasToString(written);
    }

    @Test
    void isCalculatedExactly() {
        assertThat(Written.sum("payout - 0.70 * premiumsPaid + 0.01").value(
                Map.of("payout", new BigDecimal("21000.00"), "premiumsPaid", new BigDecimal("30000"))))
                .isEqualByComparingTo("0.01");
    }

    @Test
    void isNotCalculatedWithoutAllValues() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Written.sum("payout - cashValue").value(Map.of("payout", BigDecimal.TEN)))
                .withMessage("cashValue has no value");
    }

    @ParameterizedTest
    @CsvSource({
        "payout - 0.70 * premiumsPaid,    10 * payout - 7 * premiumsPaid",
        "20 * a - 30 * b + 50,            2 * a - 3 * b + 5",
        "- 20 * a + 50,                   - 2 * a + 5",
        "0.25 * a + 0.5,                  a + 2",
        "-0.5,                            -1",
        "0,                               0"})
    void isNormalisedToWholeNumbersInLowestTerms(String sum, String normalised) {
        assertThat(Written.sum(sum).normalised()).isEqualTo(Written.sum(normalised));
    }

    @Test
    void isNotNormalisedToItsOpposite() {
        assertThat(Written.sum("a - b").normalised()).isNotEqualTo(Written.sum("b - a").normalised());
    }
}

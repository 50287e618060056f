package org.complaintrules.proof.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainValueTest {
    private static final LinearSystem<String> DECIMALS = new LinearSystem<>(variable -> Grid.DECIMAL);
    private static final LinearSystem<String> WHOLES = new LinearSystem<>(variable -> Grid.WHOLE);

    @ParameterizedTest
    @CsvSource({
        "a > 2000,          a <= 10000,       3000",
        "a >= 1400,         a <= 1400,        1400",
        "a > 0,             a <= 0.01,        0.01",
        "a > 0,             a < 0.01,         0.001",
        "a >= 0,            a <= 100,         0",
        "a > 0,             a <= 100,         1",
        "a >= -5,           a <= 0.5,         0",
        "a >= 95,           a <= 105,         100",
        "a >= 123456,       a <= 123470,      123460",
        "a > 1.15,          a < 1.3,          1.2",
        "a > 0.123,         a < 0.1235,       0.1231",
        "a >= 0.5,          a <= 0.5,         0.5",
        "a < 0,             a > -100,         -1",
        "a < -2000,         a > -10000,       -3000",
        "a < 0,             a > -0.5,         -0.01",
        "3 * a >= 1,        a < 0.3333333335, 0.3333333334",
        "a >= 0,            a != 0,           1"})
    void isChosenWithFewDigitsAndNearZero(String from, String to, BigDecimal value) {
        assertThat(DECIMALS.solve(Written.all(from, to))).isEqualTo(new Solution.Solved<>(Map.of("a", value)));
    }

    @Test
    void isARounderOneWhereAnotherVariableAsksForIt() {
        assertThat(WHOLES.solve(Written.all("a == 0.70 * b", "b > 0")))
                .isEqualTo(new Solution.Solved<>(Map.of("a", new BigDecimal("7"), "b", BigDecimal.TEN)));
    }

    @Test
    void isWrittenWithoutExponent() {
        assertThat(Written.values(DECIMALS.solve(Written.all("a > 2000"))).get("a")).hasToString("3000");
    }
}

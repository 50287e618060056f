package org.complaintrules.proof.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GridTest {
    @ParameterizedTest
    @CsvSource({
        "0,  5,                           true",
        "0,  5.00,                        true",
        "0,  0.00,                        true",
        "0,  5.5,                         false",
        "2,  5.25,                        true",
        "2,  5.251,                       false",
        "10, 0.0000000001,                true",
        "10, 0.00000000001,               false",
        "0,  999999999999999,             true",
        "0,  1000000000000000,            false",
        "10, 999999999999999.9999999999,  true",
        "10, -999999999999999.9999999999, true",
        "10, -1000000000000000,           false"})
    void allowsSoManyDigitsBeforeAndAfterThePoint(int scale, BigDecimal number, boolean allowed) {
        assertThat(new Grid(scale).allows(number)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 11})
    void isRefusedBeyondTenDigitsAfterThePoint(int scale) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Grid(scale))
                .withMessage("a grid has 0 to 10 digits after the point, but was given " + scale);
    }
}

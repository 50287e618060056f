package org.complaintrules.proof.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class TallyTest {
    @Test
    void thePercentageIsCutOffSoThatOnlyAllIsAHundred() {
        assertThat(new Tally(99_999, 100_000).percent()).isEqualByComparingTo("99.99");
        assertThat(new Tally(100_000, 100_000).percent()).isEqualByComparingTo("100");
        assertThat(new Tally(0, 3).percent()).isEqualByComparingTo("0");
    }

    @Test
    void nothingToCoverIsCovered() {
        assertThat(new Tally(0, 0).percent()).isEqualByComparingTo("100");
        assertThat(new Tally(0, 0).reaches(new BigDecimal("100"))).isTrue();
    }

    @Test
    void aGateIsJudgedByTheExactShare() {
        assertThat(new Tally(1, 2).reaches(new BigDecimal("50"))).isTrue();
        assertThat(new Tally(1, 2).reaches(new BigDecimal("50.01"))).isFalse();
        assertThat(new Tally(2, 3).reaches(new BigDecimal("66.666"))).isTrue();
        assertThat(new Tally(2, 3).reaches(new BigDecimal("66.667"))).isFalse();
        assertThat(new Tally(0, 3).reaches(BigDecimal.ZERO)).isTrue();
    }
}

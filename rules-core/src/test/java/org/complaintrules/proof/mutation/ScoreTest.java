package org.complaintrules.proof.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ScoreTest {
    @Test
    void theScoreIsTheKilledOfAllButTheEquivalent() {
        Score score = new Score(3, 1, 0, 7, 2);
        assertThat(score.counted()).isEqualTo(4);
        assertThat(score.percent()).isEqualByComparingTo("75");
        assertThat(new Score(3, 0, 1, 0, 0).percent()).isEqualByComparingTo("75");
    }

    @Test
    void itIsRoundedDownSoThat100MeansAll() {
        assertThat(new Score(99999, 1, 0, 0, 0).percent()).isEqualByComparingTo("99.99");
        assertThat(new Score(5, 0, 0, 0, 0).percent()).isEqualByComparingTo("100");
        assertThat(new Score(0, 5, 0, 0, 0).percent()).isEqualByComparingTo("0");
    }

    @Test
    void whereNothingCountsNothingIsMissed() {
        Score score = new Score(0, 0, 0, 4, 4);
        assertThat(score.percent()).isEqualByComparingTo("100");
        assertThat(score.reaches(new BigDecimal("100"))).isTrue();
    }

    @Test
    void aThresholdIsComparedWithTheExactScore() {
        Score third = new Score(1, 2, 0, 0, 0);
        assertThat(third.reaches(new BigDecimal("33.333333"))).isTrue();
        assertThat(third.reaches(new BigDecimal("33.333334"))).isFalse();
        assertThat(new Score(19, 1, 0, 0, 0).reaches(new BigDecimal("95"))).isTrue();
    }

    @Test
    void whatIsLackingIsRoundedUp() {
        assertThat(new Score(1, 2, 0, 0, 0).lacks(new BigDecimal("33.333334"))).isEqualByComparingTo("0.01");
        assertThat(new Score(1, 1, 0, 0, 0).lacks(new BigDecimal("95"))).isEqualByComparingTo("45");
    }

    @Test
    void scoresAddUp() {
        assertThat(new Score(1, 2, 3, 4, 1).and(new Score(10, 20, 30, 40, 10)))
                .isEqualTo(new Score(11, 22, 33, 44, 11));
    }
}

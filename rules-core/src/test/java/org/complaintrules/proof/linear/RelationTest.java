package org.complaintrules.proof.linear;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RelationTest {
    @ParameterizedTest
    @CsvSource({
        "NEGATIVE,     true,  false, false",
        "NOT_POSITIVE, true,  true,  false",
        "ZERO,         false, true,  false",
        "NOT_ZERO,     true,  false, true",
        "NOT_NEGATIVE, false, true,  true",
        "POSITIVE,     false, false, true"})
    void holdsBelowAtOrAboveZero(Relation relation, boolean below, boolean at, boolean above) {
        assertThat(relation.holds(-1)).isEqualTo(below);
        assertThat(relation.holds(0)).isEqualTo(at);
        assertThat(relation.holds(1)).isEqualTo(above);
    }

    @ParameterizedTest
    @EnumSource
    void isNegatedToWhatHoldsExactlyWhereItDoesNot(Relation relation) {
        for (int sign = -1; sign <= 1; sign++) {
            assertThat(relation.negated().holds(sign)).isEqualTo(!relation.holds(sign));
        }
    }

    @ParameterizedTest
    @EnumSource
    void isMirroredToWhatHoldsOfTheOpposite(Relation relation) {
        for (int sign = -1; sign <= 1; sign++) {
            assertThat(relation.mirrored().holds(-sign)).isEqualTo(relation.holds(sign));
        }
    }
}

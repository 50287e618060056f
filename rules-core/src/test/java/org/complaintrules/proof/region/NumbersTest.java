package org.complaintrules.proof.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.complaintrules.proof.linear.Relation;
import org.junit.jupiter.api.Test;

class NumbersTest {
    private static final Numbers UP_TO_2000 = numbers(Relation.NOT_POSITIVE, "2000");
    private static final Numbers UP_TO_3000 = numbers(Relation.NOT_POSITIVE, "3000");

    private static Numbers numbers(Relation relation, String bound) {
        return Numbers.of(relation, new BigDecimal(bound));
    }

    @Test
    void whatIsLeftBetweenTwoBoundsBeginsJustAboveTheFirst() {
        Numbers between = (Numbers) UP_TO_3000.without(UP_TO_2000);
        assertThat(between.contains(new BigDecimal("2000"))).isFalse();
        assertThat(between.contains(new BigDecimal("2000.0000000001"))).isTrue();
        assertThat(between.contains(new BigDecimal("3000"))).isTrue();
        assertThat(between.contains(new BigDecimal("3000.0000000001"))).isFalse();
        assertThat(between).hasToString("Numbers[intervals=[(2000..3000]], unknown=false]");
    }

    @Test
    void neighboursJoinAndOthersDoNot() {
        assertThat(((Numbers) UP_TO_2000.or(numbers(Relation.POSITIVE, "2000"))).intervals()).hasSize(1);
        assertThat(((Numbers) numbers(Relation.NEGATIVE, "2000").or(numbers(Relation.POSITIVE, "2000"))).intervals())
                .hasSize(2);
    }

    @Test
    void boundsThatDifferOnlyInZerosAreTheSame() {
        assertThat(numbers(Relation.ZERO, "2000.00")).isEqualTo(numbers(Relation.ZERO, "2E+3"));
    }

    @Test
    void wholeNumbersMeetWhereNoneLiesBetween() {
        Numbers below = numbers(Relation.NOT_POSITIVE, "4").whole();
        Numbers above = numbers(Relation.NOT_NEGATIVE, "5").whole();
        assertThat(((Numbers) below.or(above)).intervals()).hasSize(1);
        assertThat(numbers(Relation.POSITIVE, "4.5").whole()).isEqualTo(above);
        assertThat(numbers(Relation.ZERO, "4.5").whole().isEmpty()).isTrue();
    }

    @Test
    void theUnknownIsAValueOfItsOwn() {
        ValueSet known = UP_TO_2000;
        ValueSet also = UP_TO_2000.withUnknown(true);
        assertThat(known.isWithin(also)).isTrue();
        assertThat(also.isWithin(known)).isFalse();
        assertThat(also.without(known)).isEqualTo(known.none().withUnknown(true));
    }
}

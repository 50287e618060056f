package org.complaintrules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> KNOWN = List.of("payout", "cashValue", "premiumsPaid");

    @ParameterizedTest
    @CsvSource({"payout, payout", "cashvalue, cashValue", "premiumPaid, premiumsPaid", "cash_value, cashValue"})
    void theNearestComesFirst(String given, String nearest) {
        assertThat(Nearest.first(given, KNOWN)).startsWith(nearest);
    }

    @Test
    void theOthersKeepTheirOwnOrder() {
        assertThat(Nearest.first("premiumPaid", KNOWN)).isEqualTo("premiumsPaid, payout, cashValue");
    }

    @Test
    void capitalsMakeNoDifference() {
        assertThat(Nearest.first("PREMIUMSPAID", KNOWN)).startsWith("premiumsPaid");
        assertThat(Nearest.distance("PREMIUMSPAID", "premiumsPaid")).isZero();
    }

    @Test
    void ofTwoEquallyNearTheEarlierComesFirst() {
        assertThat(Nearest.first("c", List.of("b", "a"))).isEqualTo("b, a");
    }

    @Test
    void whereNothingIsKnownNothingIsNamed() {
        assertThat(Nearest.first("payout", List.of())).isEmpty();
    }

    @Test
    void anEmptyWordIsNearestToTheShortest() {
        assertThat(Nearest.first("", KNOWN)).isEqualTo("payout, cashValue, premiumsPaid");
    }

    @Test
    void anyCollectionWillDo() {
        assertThat(Nearest.first("payouts", new TreeSet<>(KNOWN))).isEqualTo("payout, cashValue, premiumsPaid");
    }

    @ParameterizedTest
    @CsvSource({"'', '', 0", "'', abc, 3", "abc, '', 3", "abc, abc, 0", "abc, abd, 1", "abc, bc, 1", "abc, xabc, 1",
        "kitten, sitting, 3", "条款, 条例, 1"})
    void theDistanceCountsLettersReplacedAddedAndLeftOut(String left, String right, int distance) {
        assertThat(Nearest.distance(left, right)).isEqualTo(distance);
    }
}

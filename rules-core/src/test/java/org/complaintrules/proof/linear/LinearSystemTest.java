package org.complaintrules.proof.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinearSystemTest {
    private static final LinearSystem<String> DECIMALS = new LinearSystem<>(variable -> Grid.DECIMAL);
    private static final LinearSystem<String> WHOLES = new LinearSystem<>(variable -> Grid.WHOLE);

    /** A surrender with nothing below zero, a surplus over cash value, and a share of the premiums. */
    private static List<LinearConstraint<String>> surrender(String surplus, String share) {
        return Written.all("payout >= 0", "cashValue >= 0", "premiumsPaid >= 0",
                "payout - cashValue " + surplus, "payout " + share);
    }

    private static Map<String, BigDecimal> solved(List<LinearConstraint<String>> constraints) {
        return Written.values(DECIMALS.solve(constraints));
    }

    private static BigDecimal of(String sum, Map<String, BigDecimal> values) {
        return Written.sum(sum).value(values);
    }

    @Test
    void withoutConstraintsIsSolvedByNothing() {
        assertThat(DECIMALS.solve(List.of())).isEqualTo(new Solution.Solved<String>(Map.of()));
        assertThat(DECIMALS.feasible(List.of())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0 <= 0, true", "0 < 0, false", "1 > 0, true", "0 != 0, false"})
    void ofNumbersAloneIsDecidedByThem(String constraint, boolean met) {
        assertThat(DECIMALS.feasible(Written.all(constraint))).isEqualTo(met);
    }

    @Test
    void aSurrenderExactlyAtBothLimitsIsFound() {
        assertThat(solved(surrender("== 2000", "== 0.70 * premiumsPaid"))).containsExactly(
                Map.entry("payout", new BigDecimal("2100")), Map.entry("cashValue", new BigDecimal("100")),
                Map.entry("premiumsPaid", new BigDecimal("3000")));
    }

    @ParameterizedTest
    @CsvSource({
        "== 2000.01, == 0.70 * premiumsPaid",
        "== 1999.99, == 0.70 * premiumsPaid",
        "== 2000,    == 0.70 * premiumsPaid + 0.01",
        "== 2000,    == 0.70 * premiumsPaid - 0.01"})
    void aSurrenderOneCentBesideALimitIsFound(String surplus, String share) {
        Map<String, BigDecimal> values = solved(surrender(surplus, share));
        assertThat(of("payout - cashValue", values)).isEqualByComparingTo(surplus.substring(3));
        assertThat(Written.constraint("payout " + share).holds(values)).isTrue();
        assertThat(values.values()).allMatch(value -> value.scale() <= 3 && value.signum() >= 0);
    }

    @ParameterizedTest
    @CsvSource({
        "<= 2000, > 2000,    false",
        "<= 2000, >= 2000,   true",
        "< 2000,  >= 2000,   false",
        "> 2000,  <= 2000.01, true"})
    void twoSurplusesAreComparedThroughTheirVariables(String first, String second, boolean feasible) {
        assertThat(DECIMALS.feasible(Written.all("payout - cashValue " + first, "payout - cashValue " + second,
                "payout <= 0.70 * premiumsPaid"))).isEqualTo(feasible);
    }

    @Test
    void aContradictionAcrossThreeVariablesIsFound() {
        List<LinearConstraint<String>> constraints = Written.all("payout <= 0.70 * premiumsPaid",
                "premiumsPaid <= cashValue", "payout > cashValue", "cashValue >= 0");
        assertThat(DECIMALS.feasible(constraints)).isFalse();
        assertThat(DECIMALS.solve(constraints)).isEqualTo(new Solution.Impossible<String>());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 * n == 1", "n > 0 and n < 1", "2 * n + 4 * m == 3", "n + m > 0 and n + m < 1",
        "3 * n <= 2 and 2 * n >= 1", "3 * n + 3 * m >= 1 and 3 * n + 3 * m <= 2", "2 * n == m and m == 2 * k + 1"})
    void whatOnlyFractionsMeetIsImpossibleForWholeNumbers(String constraints) {
        List<LinearConstraint<String>> all = Written.all(constraints.split(" and "));
        assertThat(WHOLES.feasible(all)).isFalse();
        assertThat(WHOLES.solve(all)).isEqualTo(new Solution.Impossible<String>());
        assertThat(DECIMALS.solve(all)).isInstanceOf(Solution.Solved.class);
    }

    @Test
    void aStepBelowTheSmallestDecimalIsNoValue() {
        assertThat(DECIMALS.feasible(Written.all("a > 0", "a < 0.0000000001"))).isFalse();
        assertThat(DECIMALS.feasible(Written.all("a > 0", "a <= 0.0000000001"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "a > 999999999999999.9999999999,            false",
        "a >= 999999999999999.9999999999,           true",
        "a - b >= 2000000000000000,                 false",
        "a - b >= 1999999999999999,                 true",
        "a < -999999999999999.9999999999,           false"})
    void valuesHaveFifteenDigitsBeforeThePoint(String constraint, boolean feasible) {
        assertThat(DECIMALS.feasible(Written.all(constraint))).isEqualTo(feasible);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a == 1400 and a != 1400", "a <= b and a >= b and a != b", "a == 2 * b and a != 2 * b",
        "a + b <= 0 and a >= 0 and b >= 0 and a != b"})
    void aDifferenceThatTheOthersForbidIsImpossible(String constraints) {
        assertThat(DECIMALS.feasible(Written.all(constraints.split(" and ")))).isFalse();
        assertThat(DECIMALS.solve(Written.all(constraints.split(" and ")))).isInstanceOf(Solution.Impossible.class);
    }

    @Test
    void wholeNumbersAreUsedUpByDifferences() {
        assertThat(WHOLES.feasible(Written.all("n >= 0", "n <= 2", "n != 0", "n != 2", "n != 1"))).isFalse();
        assertThat(DECIMALS.feasible(Written.all("n >= 0", "n <= 2", "n != 0", "n != 2", "n != 1"))).isTrue();
    }

    @Test
    void oneConstraintImpliesAnother() {
        List<LinearConstraint<String>> constraints =
                Written.all("payout <= 0.70 * premiumsPaid", "premiumsPaid <= 1000");
        assertThat(DECIMALS.implies(constraints, Written.constraint("payout <= 700"))).isTrue();
        assertThat(DECIMALS.implies(constraints, Written.constraint("payout <= 699.99"))).isFalse();
        assertThat(DECIMALS.implies(constraints, Written.constraint("payout != 700.01"))).isTrue();
        assertThat(DECIMALS.implies(constraints, Written.constraint("payout == 700"))).isFalse();
    }

    @Test
    void moreConstraintsThanCanBeJoinedStayOpen() {
        List<LinearConstraint<String>> dense = new ArrayList<>();
        for (int row = 1; row <= 40; row++) {
            int seed = row;
            dense.add(new LinearConstraint<>(IntStream.range(0, 6)
                    .mapToObj(variable -> LinearSum.of("v" + variable).times(BigDecimal.valueOf(
                            (seed * (variable * 7 + 3) * (seed + variable)) % 23 - 11)))
                    .reduce(LinearSum.constant(BigDecimal.valueOf(-row)), LinearSum::plus), Relation.NOT_POSITIVE));
        }
        assertThat(DECIMALS.feasible(dense)).isTrue();
        assertThat(DECIMALS.solve(dense)).isEqualTo(new Solution.Open<String>());
    }
}

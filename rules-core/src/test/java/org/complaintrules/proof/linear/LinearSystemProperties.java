package org.complaintrules.proof.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LinearSystemProperties {
    private static final int EDGE = 2;
    private static final LinearSystem<String> MIXED = new LinearSystem<>(LinearSystemProperties::grid);
    private static final LinearSystem<String> DECIMALS = new LinearSystem<>(variable -> Grid.DECIMAL);
    private static final LinearSystem<String> WHOLES = new LinearSystem<>(variable -> Grid.WHOLE);

    private static Grid grid(String variable) {
        return variable.equals("n") ? Grid.WHOLE : variable.equals("cents") ? new Grid(2) : Grid.DECIMAL;
    }

    @Provide
    Arbitrary<List<LinearConstraint<String>>> systems() {
        Arbitrary<BigDecimal> numbers = Arbitraries.of("-2", "-1.5", "-1", "-0.70", "0", "0.25", "1", "1.20", "2", "3")
                .map(BigDecimal::new);
        Arbitrary<LinearSum<String>> sums = Arbitraries.maps(Arbitraries.of("n", "cents", "x"), numbers).ofMaxSize(3)
                .flatMap(factors -> Arbitraries.integers().between(-6, 6)
                        .map(constant -> new LinearSum<>(factors, BigDecimal.valueOf(constant))));
        return sums.flatMap(sum -> Arbitraries.of(Relation.class)
                .map(relation -> new LinearConstraint<>(sum, relation))).list().ofMaxSize(6);
    }

    /** Values with many digits, and sums of them that have many more. */
    @Provide
    Arbitrary<Map<String, BigDecimal>> points() {
        Arbitrary<BigDecimal> values = Arbitraries.oneOf(
                Arbitraries.integers().between(-3, 3).map(BigDecimal::valueOf),
                Arbitraries.bigDecimals().between(new BigDecimal("-999999999999999"), new BigDecimal("999999999999999"))
                        .ofScale(Grid.MAX_SCALE));
        return Arbitraries.maps(Arbitraries.of("a", "b", "c", "d"), values).ofMinSize(1);
    }

    private static boolean someOf(List<Map<String, BigDecimal>> points, List<LinearConstraint<String>> constraints) {
        return points.stream().anyMatch(point -> constraints.stream().allMatch(each -> each.holds(point)));
    }

    /** All whole points at most so far from zero in each direction. */
    private static List<Map<String, BigDecimal>> wholePoints() {
        List<Map<String, BigDecimal>> points = new ArrayList<>();
        int side = 2 * EDGE + 1;
        for (int index = 0; index < side * side * side; index++) {
            points.add(Map.of("n", BigDecimal.valueOf(index % side - EDGE),
                    "cents", BigDecimal.valueOf(index / side % side - EDGE),
                    "x", BigDecimal.valueOf(index / side / side - EDGE)));
        }
        return points;
    }

    @Property
    void solvedValuesAreOfTheirGridsAndMeetAllConstraints(
            @ForAll("systems") List<LinearConstraint<String>> constraints) {
        if (MIXED.solve(constraints) instanceof Solution.Solved<String> solved) {
            assertThat(constraints).allMatch(constraint -> constraint.holds(solved.values()));
            assertThat(solved.values().entrySet())
                    .allMatch(value -> grid(value.getKey()).allows(value.getValue()));
        }
    }

    @Property
    void nothingIsImpossibleThatSmallNumbersMeet(@ForAll("systems") List<LinearConstraint<String>> constraints) {
        if (someOf(wholePoints(), constraints)) {
            assertThat(MIXED.feasible(constraints)).isTrue();
            assertThat(MIXED.solve(constraints)).isNotInstanceOf(Solution.Impossible.class);
        }
    }

    @Property
    void whatIsInfeasibleIsImpossible(@ForAll("systems") List<LinearConstraint<String>> constraints) {
        if (!MIXED.feasible(constraints)) {
            assertThat(MIXED.solve(constraints)).isInstanceOf(Solution.Impossible.class);
        }
    }

    @Property
    void smallWholeNumbersAreDecidedAsByTryingThemAll(@ForAll("systems") List<LinearConstraint<String>> constraints) {
        List<LinearConstraint<String>> all = new ArrayList<>(constraints);
        for (String variable : List.of("n", "cents", "x")) {
            all.add(Written.constraint(variable + " <= " + EDGE));
            all.add(Written.constraint(variable + " >= -" + EDGE));
        }
        assertThat(WHOLES.solve(all)).isInstanceOf(
                someOf(wholePoints(), constraints) ? Solution.Solved.class : Solution.Impossible.class);
    }

    @Property(tries = 300)
    void constraintsThatAPointMeetsAreFeasible(@ForAll("points") Map<String, BigDecimal> point, @ForAll Random random) {
        List<LinearConstraint<String>> constraints = IntStream.range(0, 6).mapToObj(each -> at(point, random)).toList();
        assertThat(DECIMALS.feasible(constraints)).isTrue();
        assertThat(DECIMALS.solve(constraints)).isNotInstanceOf(Solution.Impossible.class);
    }

    /** A constraint that the point meets, half of them only just. */
    private static LinearConstraint<String> at(Map<String, BigDecimal> point, Random random) {
        Map<String, BigDecimal> factors = new LinkedHashMap<>();
        point.keySet().stream().sorted().forEach(variable -> factors.put(variable,
                BigDecimal.valueOf(random.nextInt(2_000_001) - 1_000_000, random.nextInt(7))));
        LinearSum<String> sum = new LinearSum<>(factors, BigDecimal.ZERO);
        BigDecimal off = random.nextBoolean() ? BigDecimal.ZERO : BigDecimal.valueOf(random.nextInt(), 10);
        LinearSum<String> moved = sum.plus(LinearSum.constant(off.subtract(sum.value(point))));
        List<Relation> held = new ArrayList<>(List.of(Relation.values()));
        held.removeIf(Predicate.not(relation -> relation.holds(off.signum())));
        return new LinearConstraint<>(moved, held.get(random.nextInt(held.size())));
    }

    @Property
    void theOrderOfTheConstraintsDoesNotChangeWhetherTheyAreFeasible(
            @ForAll("systems") List<LinearConstraint<String>> constraints, @ForAll Random random) {
        List<LinearConstraint<String>> shuffled = new ArrayList<>(constraints);
        Collections.shuffle(shuffled, random);
        assertThat(DECIMALS.feasible(shuffled)).isEqualTo(DECIMALS.feasible(constraints));
    }

    @Property
    void aConstraintOrItsNegationLeavesWhatTheRestLeaves(
            @ForAll("systems") List<LinearConstraint<String>> constraints) {
        if (!constraints.isEmpty()) {
            List<LinearConstraint<String>> rest = constraints.subList(1, constraints.size());
            List<LinearConstraint<String>> negated = new ArrayList<>(rest);
            negated.add(constraints.get(0).negated());
            assertThat(DECIMALS.feasible(constraints) || DECIMALS.feasible(negated))
                    .isEqualTo(DECIMALS.feasible(rest));
        }
    }

    @Property
    void everyConstraintIsImpliedByThoseItIsOneOf(@ForAll("systems") List<LinearConstraint<String>> constraints) {
        assertThat(constraints).allMatch(constraint -> MIXED.implies(constraints, constraint));
    }

    @Property
    void positiveMultiplesOfASumAreNormalisedAlike(@ForAll("systems") List<LinearConstraint<String>> constraints) {
        BigDecimal multiple = new BigDecimal("0.35");
        assertThat(constraints).allMatch(constraint -> constraint.sum().times(multiple).normalised()
                .equals(constraint.sum().normalised()));
    }
}

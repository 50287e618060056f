package org.complaintrules.proof.linear;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Decides whether values exist that meet all of some linear constraints, and finds plain ones. All is calculated with
 * exact numbers, and the same constraints in the same order always give the same answer. Meant for up to 6
 * variables and 20 constraints of two or three of them each.
 *
 * @param <V> what stands for a variable; needs {@code equals} and {@code hashCode}
 */
public final class LinearSystem<V> {
    private final Function<? super V, Grid> grids;

    /**
     * Systems over variables of these values.
     *
     * @param grids the values that each variable may have; the same whenever it is asked
     */
    public LinearSystem(Function<? super V, Grid> grids) {
        this.grids = Objects.requireNonNull(grids, "grids");
    }

    /**
     * Whether values can exist that meet all constraints. {@code false} is a proof that there are none. {@code true}
     * says of constraints of one variable each that there are values; beyond that it says that there are fractions that
     * meet the constraints, or that telling would take more than 3000 joined pairs of constraints, which happens where
     * 15 and more constraints name 6 variables each.
     *
     * @param constraints the constraints; none at all can be met
     * @return {@code false} where it is proved that no values meet them
     */
    public boolean feasible(List<LinearConstraint<V>> constraints) {
        Prepared<V> prepared = new Prepared<>(constraints, grids);
        if (prepared.contradictory() || !prepared.joined()) {
            return !prepared.contradictory();
        }
        Space space = prepared.space();
        List<Row> rows = prepared.rows(space);
        return new Elimination(space, rows).verdict() != Elimination.Verdict.IMPOSSIBLE
                && eachCanDiffer(space, rows, prepared.disequalities(space));
    }

    /**
     * Whether the constraints leave no values for which another fails.
     *
     * @param constraints the constraints
     * @param conclusion what may follow from them
     * @return {@code true} where it is proved that it follows
     */
    public boolean implies(List<LinearConstraint<V>> constraints, LinearConstraint<V> conclusion) {
        List<LinearConstraint<V>> all = new ArrayList<>(constraints);
        all.add(conclusion.negated());
        return !feasible(all);
    }

    /**
     * Finds values that meet all constraints. Each variable in turn is given the plainest value that is left to it: not
     * below zero if possible; a whole number, else one of two digits after the point, else of as few as there are; of
     * those one with the fewest digits up to the last that is not zero; of those the nearest to zero: so 0 before 1,
     * and 3000 between 2001 and 10000. Which variable comes first depends on the constraints.
     *
     * <p>Where a value leaves another variable without one, rounder ones and neighbours are tried, at most 2000 values
     * in all. Only where that, or what {@link #feasible} may take, does not suffice, the answer stays open.
     *
     * @param constraints the constraints
     * @return the values, or that there are none, or that it stays open
     */
    public Solution<V> solve(List<LinearConstraint<V>> constraints) {
        Prepared<V> prepared = new Prepared<>(constraints, grids);
        if (prepared.contradictory()) {
            return new Solution.Impossible<>();
        }
        Space space = prepared.space();
        List<Row> rows = prepared.rows(space);
        List<Row> disequalities = prepared.disequalities(space);
        Elimination elimination = new Elimination(space, rows);
        if (elimination.verdict() == Elimination.Verdict.IMPOSSIBLE || !eachCanDiffer(space, rows, disequalities)) {
            return new Solution.Impossible<>();
        }
        if (elimination.verdict() == Elimination.Verdict.TOO_LARGE) {
            return new Solution.Open<>();
        }
        Search search = new Search(space, Steps.of(space, elimination.stages(), disequalities));
        if (!search.succeeds()) {
            return search.exhaustive() ? new Solution.Impossible<>() : new Solution.Open<>();
        }
        Map<V, BigDecimal> values = new LinkedHashMap<>();
        for (int variable = 0; variable < space.size(); variable++) {
            values.put(prepared.variables().get(variable), search.values()[variable]);
        }
        boolean met = constraints.stream().allMatch(constraint -> constraint.holds(values))
                && values.entrySet().stream().allMatch(value -> grids.apply(value.getKey()).allows(value.getValue()));
        return met ? new Solution.Solved<>(values) : new Solution.Open<>();
    }

    /**
     * Whether each disequality alone can hold. Then there are fractions for which all hold, since what meets the other
     * rows is convex: within finitely many planes only where it is within one of them.
     */
    private static boolean eachCanDiffer(Space space, List<Row> rows, List<Row> disequalities) {
        return disequalities.stream().allMatch(row ->
                canBe(space, rows, row.as(Relation.NEGATIVE, false, space.whole()))
                        || canBe(space, rows, row.as(Relation.NEGATIVE, true, space.whole())));
    }

    private static boolean canBe(Space space, List<Row> rows, Row row) {
        List<Row> all = new ArrayList<>(rows);
        all.add(row);
        return new Elimination(space, all).verdict() != Elimination.Verdict.IMPOSSIBLE;
    }
}

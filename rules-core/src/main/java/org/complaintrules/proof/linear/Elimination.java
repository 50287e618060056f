package org.complaintrules.proof.linear;

import java.util.ArrayList;
import java.util.List;

/**
 * Removes one variable after another from equalities and inequalities (Fourier-Motzkin), first by the equalities. What
 * remains can be met by fractions exactly where the whole can, and each removed variable has a range once those removed
 * after it have their values.
 */
final class Elimination {
    /** Beyond so many pairs of rows joined nothing is decided. */
    static final int MAX_PAIRS = 3000;

    /** What elimination found. */
    enum Verdict { IMPOSSIBLE, POSSIBLE, TOO_LARGE }

    /**
     * The removal of one variable.
     *
     * @param variable the variable
     * @param rows all that is said of it once the variables of later stages have their values
     */
    record Stage(int variable, List<Row> rows) {
    }

    private final Space space;
    private final List<Stage> stages = new ArrayList<>();
    private final List<Row> equalities = new ArrayList<>();
    private final boolean[] removed;
    private RowSet inequalities = new RowSet();
    private int pairs;
    private final Verdict verdict;

    Elimination(Space space, List<Row> rows) {
        this.space = space;
        this.removed = new boolean[space.size()];
        this.verdict = run(rows);
    }

    Verdict verdict() {
        return verdict;
    }

    /** The removals in the order in which they were made; complete where the verdict is that values are possible. */
    List<Stage> stages() {
        return stages;
    }

    private Verdict run(List<Row> rows) {
        for (Row row : rows) {
            if (row.relation() == Relation.ZERO) {
                equalities.add(row);
            } else if (!inequalities.add(row)) {
                return Verdict.IMPOSSIBLE;
            }
        }
        while (!equalities.isEmpty()) {
            Row equality = equalities.remove(0);
            if (!space.canBeZero(equality) || !equality.constant() && !substitute(equality)) {
                return Verdict.IMPOSSIBLE;
            }
        }
        Verdict found = Verdict.POSSIBLE;
        for (int next = cheapest(); next >= 0 && found == Verdict.POSSIBLE; next = cheapest()) {
            found = eliminate(next);
        }
        return found;
    }

    /** Puts an equality into all other rows, those of earlier stages included; false where that contradicts one. */
    private boolean substitute(Row equality) {
        int variable = space.plainestRoot(equality);
        removed[variable] = true;
        equalities.replaceAll(row -> without(variable, row, equality));
        stages.replaceAll(stage ->
                new Stage(stage.variable(), List.of(without(variable, stage.rows().get(0), equality))));
        RowSet next = new RowSet();
        boolean possible = stages.stream().allMatch(stage -> space.canBeZero(stage.rows().get(0)));
        for (Row row : inequalities.rows()) {
            possible = possible && next.add(without(variable, row, equality));
        }
        stages.add(new Stage(variable, List.of(equality)));
        inequalities = next;
        return possible;
    }

    private Row without(int variable, Row row, Row equality) {
        return row.sign(variable) == 0 ? row : row.without(variable, equality, space.whole());
    }

    /** The variable whose removal adds the fewest rows, the first of several; -1 where none is left. */
    private int cheapest() {
        int best = -1;
        int fewest = Integer.MAX_VALUE;
        for (int variable = 0; variable < removed.length; variable++) {
            int above = 0;
            int below = 0;
            for (Row row : inequalities.rows()) {
                int sign = row.sign(variable);
                above += sign > 0 ? 1 : 0;
                below += sign < 0 ? 1 : 0;
            }
            int added = above * below - above - below;
            if (!removed[variable] && added < fewest) {
                best = variable;
                fewest = added;
            }
        }
        return best;
    }

    private Verdict eliminate(int variable) {
        List<Row> own = new ArrayList<>();
        RowSet next = new RowSet();
        for (Row row : inequalities.rows()) {
            if (row.sign(variable) != 0) {
                own.add(row);
            } else {
                next.add(row);
            }
        }
        removed[variable] = true;
        stages.add(new Stage(variable, own.stream().filter(row -> !row.holdsWithinLimit()).toList()));
        inequalities = next;
        for (Row above : own) {
            for (Row below : own) {
                if (above.sign(variable) > 0 && below.sign(variable) < 0) {
                    if (++pairs > MAX_PAIRS) {
                        return Verdict.TOO_LARGE;
                    }
                    Row row = above.without(variable, below, space.whole());
                    if (!row.holdsWithinLimit() && !next.add(row)) {
                        return Verdict.IMPOSSIBLE;
                    }
                }
            }
        }
        return Verdict.POSSIBLE;
    }
}

package org.complaintrules.proof.linear;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives the eliminated variables their values, the last eliminated first: each the plainest of its range, and others of
 * it where the variables before it are left without a value. Gives up after {@value #MAX_TRIES} values.
 */
final class Search {
    static final int MAX_TRIES = 1000;

    private final Space space;
    private final List<Elimination.Stage> stages = new ArrayList<>();
    private final BigDecimal[] values;
    private int tries;
    private boolean exhaustive = true;

    /** A search by the stages of an elimination, for values of which none of the disequalities is zero. */
    Search(Space space, List<Elimination.Stage> eliminated, List<Row> disequalities) {
        this.space = space;
        this.values = new BigDecimal[space.size()];
        List<Row> left = new ArrayList<>(disequalities);
        for (Elimination.Stage stage : eliminated) {
            List<Row> rows = new ArrayList<>(stage.rows());
            left.stream().filter(row -> row.sign(stage.variable()) != 0).forEach(rows::add);
            left.removeIf(row -> row.sign(stage.variable()) != 0);
            stages.add(new Elimination.Stage(stage.variable(), rows));
        }
    }

    /** Whether values were found. */
    boolean succeeds() {
        return assign(stages.size() - 1);
    }

    /** Whether all values that there are were tried, so that a search without success is a proof. */
    boolean exhaustive() {
        return exhaustive;
    }

    /** The values found. */
    BigDecimal[] values() {
        return values;
    }

    private boolean assign(int index) {
        if (index < 0) {
            return true;
        }
        Elimination.Stage stage = stages.get(index);
        Range range = new Range(space.grid(stage.variable()));
        for (Row row : stage.rows()) {
            row.restrict(range, stage.variable(), values);
        }
        Candidates candidates = new Candidates(range);
        while (candidates.hasNext()) {
            if (tries++ == MAX_TRIES) {
                exhaustive = false;
                return false;
            }
            values[stage.variable()] = candidates.next();
            if (assign(index - 1)) {
                return true;
            }
        }
        exhaustive &= candidates.exhaustive();
        return false;
    }
}

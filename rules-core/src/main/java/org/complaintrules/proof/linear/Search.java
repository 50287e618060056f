package org.complaintrules.proof.linear;

import java.math.BigDecimal;
import java.util.List;

/**
 * Gives variables their values in the order of their steps: each the plainest of its range, and others of it where a
 * later variable is left without a value. First only {@value #FEW} of each, so that the later variables do not use up
 * all the tries that an earlier one needs. Gives up after {@value #MAX_TRIES} values.
 */
final class Search {
    static final int MAX_TRIES = 2000;
    private static final int FEW = 12;

    private final Space space;
    private final List<Elimination.Stage> steps;
    private final BigDecimal[] values;
    private int breadth;
    private int limit;
    private int tries;
    private boolean exhaustive;

    Search(Space space, List<Elimination.Stage> steps) {
        this.space = space;
        this.steps = steps;
        this.values = new BigDecimal[space.size()];
    }

    /** Whether values were found; to be asked once. */
    boolean succeeds() {
        return succeeds(FEW, MAX_TRIES / 2) || !exhaustive && succeeds(MAX_TRIES, MAX_TRIES);
    }

    /** Whether all values that there are were tried, so that a search without success is a proof. */
    boolean exhaustive() {
        return exhaustive;
    }

    /** The values found. */
    BigDecimal[] values() {
        return values;
    }

    private boolean succeeds(int each, int all) {
        breadth = each;
        limit = all;
        exhaustive = true;
        return assign(0);
    }

    private boolean assign(int index) {
        if (index == steps.size()) {
            return true;
        }
        Elimination.Stage step = steps.get(index);
        Range range = new Range(space.grid(step.variable()));
        for (Row row : step.rows()) {
            row.restrict(range, step.variable(), values);
        }
        range.trim();
        Candidates candidates = new Candidates(range);
        for (int tried = 0; candidates.hasNext(); tried++) {
            if (tried == breadth || tries == limit) {
                exhaustive = false;
                return false;
            }
            tries++;
            values[step.variable()] = candidates.next();
            if (assign(index + 1)) {
                return true;
            }
        }
        exhaustive &= candidates.exhaustive();
        return false;
    }
}

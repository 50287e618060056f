package org.complaintrules.proof.space;

import java.util.Random;
import java.util.function.Predicate;

/** A walk through a space, from cell to cell, that can be interrupted. */
final class Walk {
    /** What is drawn at random is the same each time. */
    private static final long SEED = 2_000;

    private final Schema schema;
    private final Outset outset;
    private final Horizon horizon;
    private final Predicate<Trial> visitor;
    private final Choices choices = new Choices();
    private long cells;
    private boolean sampled;
    private boolean more = true;
    private boolean stopped;

    Walk(Schema schema, Outset outset, Horizon horizon, Predicate<Trial> visitor) {
        this.schema = schema;
        this.outset = outset;
        this.horizon = horizon;
        this.visitor = visitor;
    }

    /** Whether every cell has been visited, or the visitor wants to see no more. */
    boolean isOver() {
        return stopped || !more;
    }

    Exploration exploration() {
        return new Exploration(cells, isOver(), sampled);
    }

    /** Visits the next cells, in order. */
    void goOn(long most) {
        for (long tried = 0; !isOver() && tried < most; tried++) {
            visit(choices, true);
            more = stopped || choices.advance();
        }
    }

    /** Visits cells drawn at random; those visited in order do not change by that. */
    void lookAround(int most) {
        Choices drawn = new Choices(new Random(SEED));
        for (int i = 0; !isOver() && i < most; i++) {
            visit(drawn, false);
        }
    }

    private void visit(Choices way, boolean counts) {
        Trial trial = new Trial(schema, outset, horizon, way);
        try {
            stopped = !visitor.test(trial);
            cells += counts || stopped ? 1 : 0;
        } catch (NoSuchCase left) {
            // This way leads nowhere; the next may.
        }
        sampled |= trial.sampled() && (counts || stopped);
        trial.leave();
    }
}

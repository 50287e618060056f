package org.complaintrules.proof.linear;

import java.util.ArrayList;
import java.util.List;
import org.complaintrules.proof.linear.Elimination.Stage;

/**
 * In which order variables are given their values: the last eliminated first, but each as soon as an equality leaves it
 * no choice, so that what cannot become a solution is given up early.
 */
final class Steps {
    private final List<Stage> left;
    private final boolean[] known;

    private Steps(Space space, List<Stage> eliminated) {
        this.left = new ArrayList<>(eliminated);
        this.known = new boolean[space.size()];
    }

    /**
     * The variables in the order in which to give them values, each with all that is to be regarded then.
     *
     * @param eliminated the stages of an elimination that removed all variables
     * @param disequalities what must not be zero either
     */
    static List<Stage> of(Space space, List<Stage> eliminated, List<Row> disequalities) {
        Steps steps = new Steps(space, eliminated);
        List<Row> waiting = new ArrayList<>(disequalities);
        List<Stage> ordered = new ArrayList<>();
        while (!steps.left.isEmpty()) {
            Stage stage = steps.left.remove(steps.next());
            steps.known[stage.variable()] = true;
            List<Row> rows = new ArrayList<>(stage.rows());
            waiting.stream().filter(row -> steps.unknown(row) == 0).forEach(rows::add);
            waiting.removeIf(row -> steps.unknown(row) == 0);
            ordered.add(new Stage(stage.variable(), rows));
        }
        return ordered;
    }

    private int next() {
        for (int index = 0; index < left.size(); index++) {
            List<Row> rows = left.get(index).rows();
            if (rows.size() == 1 && rows.get(0).relation() == Relation.ZERO && unknown(rows.get(0)) == 1) {
                return index;
            }
        }
        return left.size() - 1;
    }

    private int unknown(Row row) {
        int unknown = 0;
        for (int variable = 0; variable < known.length; variable++) {
            unknown += row.sign(variable) == 0 || known[variable] ? 0 : 1;
        }
        return unknown;
    }
}

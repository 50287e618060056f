package org.complaintrules.drl;

import org.complaintrules.text.Place;
import org.complaintrules.text.Problem;
import org.complaintrules.text.Text;

/** Stops the reading of a rule or declaration at the first thing that is wrong with it. */
final class DrlProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    DrlProblem(String code, Place place, Text what, Text mend) {
        super(what.en(), null, false, false);
        this.problem = new Problem(code, place, what, mend);
    }

    Problem problem() {
        return problem;
    }
}

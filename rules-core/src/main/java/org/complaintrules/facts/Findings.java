package org.complaintrules.facts;

import java.util.ArrayList;
import java.util.List;
import org.complaintrules.text.Problem;
import org.complaintrules.text.Text;

/** Collects the problems of one case, so that its author sees them all at once. */
final class Findings {
    /** Where there are so many problems, the file is not a case at all, and the list must not grow with it. */
    static final int MAX_PROBLEMS = 100;

    private final List<Problem> problems = new ArrayList<>();

    void add(String code, Given where, Text what, Text mend) {
        problems.add(new Problem(code, where.place(), what, mend));
        if (problems.size() == MAX_PROBLEMS) {
            refuseIfAny();
        }
    }

    void refuseIfAny() {
        if (!problems.isEmpty()) {
            throw new CaseRefusal(problems);
        }
    }
}

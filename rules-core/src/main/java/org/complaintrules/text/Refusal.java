package org.complaintrules.text;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What was given cannot be used; says all that is wrong with it at once. */
public abstract class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong, by file and line. */
    private final transient List<Problem> problems;

    /**
     * A refusal for these reasons.
     *
     * @param problems what is wrong; at least one
     */
    protected Refusal(List<Problem> problems) {
        super(problems.stream().sorted(Comparator.comparing(Problem::place))
                .map(problem -> problem.in(Language.EN)).collect(Collectors.joining("\n")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a refusal needs a reason");
        }
        this.problems = problems.stream().sorted(Comparator.comparing(Problem::place)).toList();
    }

    /**
     * What is wrong.
     *
     * @return the problems by file and line; never empty
     */
    public List<Problem> problems() {
        return problems;
    }
}

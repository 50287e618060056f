package org.complaintrules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.complaintrules.text.Problem;

/** Reads rule files of the policy {@code test-policy}, whose facts stand in {@code declarations.drl}. */
final class DrlText {
    static final String PACKAGE = "org.complaintrules.policy.test_policy";
    static final String FACTS_HEADER = "package " + PACKAGE;
    static final String HEADER = "package " + PACKAGE
            + " import org.complaintrules.outcome.* import org.complaintrules.time.* global CaseClock clock";
    static final FactSchema SCHEMA = schema();

    private DrlText() {
    }

    private static FactSchema schema() {
        List<Problem> problems = new ArrayList<>();
        FactSchema schema = FactsParser.parse("facts.drl", FACTS_HEADER + "\n"
                + RefusalRow.text("/org/complaintrules/compile/declarations.drl"), PACKAGE, problems);
        assertThat(problems).isEmpty();
        return schema;
    }

    /** The problems of a whole rule file. */
    static List<Problem> problems(String text) {
        List<Problem> problems = new BoundedProblems();
        RulesParser.parse("rules.drl", text, SCHEMA, problems);
        return problems;
    }

    /** The rules of a file whose header is filled in; fails where there is a problem. */
    static List<Rule> rules(String rules) {
        List<Problem> problems = new BoundedProblems();
        List<Rule> read = RulesParser.parse("rules.drl", HEADER + "\n" + rules, SCHEMA, problems);
        assertThat(problems).isEmpty();
        return read;
    }

    static List<Problem> factProblems(String text) {
        List<Problem> problems = new BoundedProblems();
        FactsParser.parse("facts.drl", text, PACKAGE, problems);
        return problems;
    }

    /** Fails a parser that reports without end, instead of filling the memory. */
    static final class BoundedProblems extends ArrayList<Problem> {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean add(Problem problem) {
            if (size() >= 10_000) {
                throw new AssertionError("the parser goes round in circles at " + problem.place() + ": "
                        + problem.what().en());
            }
            return super.add(problem);
        }
    }
}

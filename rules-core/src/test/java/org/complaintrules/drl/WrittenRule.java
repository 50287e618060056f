package org.complaintrules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.complaintrules.text.Problem;

/** Reads rules that were written, and compares them with those they were written from. */
public final class WrittenRule {
    private WrittenRule() {
    }

    static Rule read(String rule) {
        return DrlText.rules(rule).get(0);
    }

    static void assertReadsBack(Rule rule) {
        assertReadsBack(rule, DrlText.SCHEMA);
    }

    /** Fails where a rule does not read back as itself, places aside. */
    public static void assertReadsBack(Rule rule, FactSchema schema) {
        String file = DrlWriter.file(schema, List.of(rule));
        List<Problem> problems = new ArrayList<>();
        List<Rule> read = RulesParser.parse("written.drl", file, schema, problems);
        assertThat(problems).as(file).isEmpty();
        assertThat(read).as(file).singleElement().extracting(WrittenRule::withoutPlaces).isEqualTo(withoutPlaces(rule));
    }

    /** All that a rule says, without the places where it says it. */
    private static String withoutPlaces(Rule rule) {
        return rule.toString().replaceAll("place=[^],]*", "");
    }
}

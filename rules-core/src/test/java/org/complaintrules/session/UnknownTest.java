package org.complaintrules.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.complaintrules.compile.PolicyText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not known satisfies no comparison: each entry of {@code comparisons.txt}, through the whole path. */
class UnknownTest {
    private static final List<Row> ROWS = rows();
    private static PolicyUnderTest policy;

    /** A comparison and one case; {@code holds} is {@code true}, {@code false} or {@code unknown}. */
    record Row(String code, String when, String holds, String facts) {
        @Override
        public String toString() {
            return when + " is " + holds + " of " + facts;
        }
    }

    static List<Row> cases() {
        return ROWS;
    }

    @BeforeAll
    static void compile() {
        StringBuilder rules = new StringBuilder();
        ROWS.stream().collect(java.util.stream.Collectors.toMap(Row::code, Row::when, (first, second) -> first,
                java.util.TreeMap::new)).forEach((code, when) -> rules.append(PolicyText.seen(code, when.split(" ; "))));
        policy = PolicyUnderTest.of(PolicyText.sample("unknown-test").rules(rules.toString()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aRuleConcludesOnlyWhereItsComparisonIsKnownToHold(Row row) {
        if (row.holds().equals("true")) {
            assertThat(policy.seen(row.facts())).contains(row.code());
        } else {
            assertThat(policy.seen(row.facts())).doesNotContain(row.code());
        }
    }

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        try (InputStream in = UnknownTest.class.getResourceAsStream("comparisons.txt")) {
            String when = null;
            int comparisons = 0;
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.matches("(true|false|unknown) .*")) {
                    rows.add(new Row("C" + comparisons, when, line.substring(0, 7).trim(), line.substring(8)));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    when = line;
                    comparisons++;
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return rows;
    }
}

package org.complaintrules.proof.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** With a case for each witness, nothing is left that a case could show, whatever the rules. */
class WitnessLawProperties {
    private static final String[] OPERATORS = {"<", "<=", ">", ">=", "==", "!="};

    @Property(tries = 30)
    void theWitnessesOfAnyRulesCoverThem(@ForAll("rules") String rules) {
        Measured none = Measured.of(rules);
        assertThat(none.unseen()).isNotEmpty().allMatch(side -> side.witness().isPresent() != side.covered());
        assertThat(none.byWitnesses().unseen()).allMatch(Side::covered);
    }

    /** Rules that compare a few fields with numbers close to each other, so that some conditions are redundant. */
    @Provide
    Arbitrary<String> rules() {
        Arbitrary<String> condition = Combinators.combine(Arbitraries.of("complainants", "visits", "payout"),
                Arbitraries.of(OPERATORS), Arbitraries.integers().between(1, 3))
                .as((field, operator, number) -> field + " " + operator + " " + number);
        Arbitrary<String> either = condition.list().ofMinSize(1).ofMaxSize(2).map(parts -> String.join(" || ", parts));
        Arbitrary<String> pattern = either.list().ofMinSize(1).ofMaxSize(3).map(parts -> String.join(", ", parts));
        return pattern.list().ofMinSize(1).ofMaxSize(3).map(patterns -> IntStream.range(0, patterns.size())
                .mapToObj(i -> rule(i, patterns.get(i))).collect(Collectors.joining()));
    }

    /** Each rule but the first also asks for what the one before it concludes. */
    private static String rule(int number, String conditions) {
        return """
                rule "r%1$d" @clause("c%2$d")
                when
                    %3$sComplaint(%4$s)
                then
                    insert(new Classification("s", "V%1$d"));
                end

                """.formatted(number, number + 1, number == 0 ? ""
                : "Classification(scheme == \"s\", value == \"V" + (number - 1) + "\") ", conditions);
    }
}

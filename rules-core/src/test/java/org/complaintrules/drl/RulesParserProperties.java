package org.complaintrules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.complaintrules.text.Problem;

/** Whatever is done to a rule file, it is read, or refused with a place; the parsers never fail. */
class RulesParserProperties {
    private static final String RULES = RefusalRow.text("/org/complaintrules/compile/rules.drl");
    private static final String FACTS = DrlText.FACTS_HEADER + "\n"
            + RefusalRow.text("/org/complaintrules/compile/declarations.drl");

    @Property(tries = 600)
    void tokensLeftOutDoubledOrSwappedAreReadOrRefused(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int times) {
        assertSound(DrlText.problems(Mutation.ofTokens(RULES, seed, times)), "rules.drl");
        assertSound(DrlText.factProblems(Mutation.ofTokens(FACTS, seed, times)), "facts.drl");
    }

    @Property(tries = 600)
    void charactersLeftOutDoubledOrSwappedAreReadOrRefused(@ForAll long seed,
            @ForAll @IntRange(min = 1, max = 6) int times) {
        assertSound(DrlText.problems(Mutation.ofCharacters(RULES, seed, times)), "rules.drl");
        assertSound(DrlText.factProblems(Mutation.ofCharacters(FACTS, seed, times)), "facts.drl");
    }

    @Property(tries = 300)
    void arbitraryTextIsRefused(@ForAll String text) {
        assertThat(DrlText.problems(text)).isNotEmpty();
        assertThat(DrlText.factProblems(text)).isNotEmpty();
    }

    @Property(tries = 100)
    void rulesInAnyOrderHaveTheSameLayers(@ForAll long seed) {
        List<Rule> rules = DrlText.rules(RULES.substring(RULES.indexOf("rule ")));
        List<Rule> shuffled = new ArrayList<>(rules);
        Collections.shuffle(shuffled, new Random(seed));
        List<Problem> problems = new ArrayList<>();
        Layers here = Layers.of(rules, problems);
        Layers there = Layers.of(shuffled, problems);
        assertThat(problems).isEmpty();
        for (int i = 0; i < rules.size(); i++) {
            Layers.Position position = there.rules().get(shuffled.indexOf(rules.get(i)));
            assertThat(List.of(position.layer(), position.release(), position.askedFor()))
                    .isEqualTo(List.of(here.rules().get(i).layer(), here.rules().get(i).release(),
                            here.rules().get(i).askedFor()));
        }
    }

    private static void assertSound(List<Problem> problems, String file) {
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.place().file()).isEqualTo(file);
            assertThat(problem.place().line()).isPositive();
            assertThat(problem.place().column()).isPositive();
            assertThat(problem.what().en()).isNotBlank();
            assertThat(problem.what().zh()).isNotBlank();
        });
    }
}

package org.complaintrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.complaintrules.compile.PolicyFiles;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.compile.PolicyReader;
import org.complaintrules.outcome.Duty;
import org.complaintrules.outcome.Measurement;
import org.complaintrules.outcome.OutcomeType;
import org.complaintrules.outcome.Ruling;
import org.complaintrules.text.Language;
import org.junit.jupiter.api.Test;

class RulingWriterTest {
    private static final PolicyModel HOUSING = PolicyReader.read(PolicyFiles.read(Path.of("../rules/rental-housing")));
    private static final Ruling VISIT = new Ruling(new Duty("JOB_RECEIVER", "RETURN_VISIT"), "a rule", "某规则",
            List.of("rental-housing-4.2.3-1"), "四(2)3.1)", new TreeMap<>(), Map.of(),
            List.of(), false, List.of(), null);

    private static String written(Ruling ruling, boolean explain) {
        Page page = new Page(Style.PLAIN);
        new RulingWriter(HOUSING, new Wording(HOUSING.info(), Language.EN, Rulings.AS_OF), explain, page)
                .ruling(ruling);
        return page.toString();
    }

    @Test
    void aRulingAboutOneOfSeveralFactsNamesItByTheMeaningOfItsKey() {
        assertThat(written(Rulings.about(VISIT, "repair", "R-1"), false))
                .endsWith("\n    number of the repair order: R-1");
        assertThat(written(Rulings.about(VISIT, "repair", "R-1", "R-\u001b2"), false))
                .endsWith("\n    number of the repair order: R-1 and R-\uFFFD2");
        assertThat(written(Rulings.about(VISIT, "visitCount", "REPAIR"), false))
                .endsWith("\n    kind of service: repairs");
    }

    @Test
    void aRulingThatNamesTheFactItselfDoesNotRepeatIt() {
        Ruling rate = Rulings.of(new Measurement("REPAIR", 1, 1, "1", true));
        assertThat(written(Rulings.about(rate, "visitCount", "REPAIR"), false)).doesNotContain("kind of service");
    }

    @Test
    void theFactsOfAListAreNumbered() {
        assertThat(written(Rulings.because(VISIT, "/repair/0/completedAt", Rulings.AS_OF,
                "/repair/1/completedAt", null), true)).endsWith("""

                \s   rests on these facts:
                      no. 1: when the repair was completed: 2026-03-04 10:00
                      no. 2: when the repair was completed: unknown""");
    }

    @Test
    void aTextThatLooksLikeACodeIsNotTakenForOne() {
        assertThat(written(Rulings.because(VISIT, "/repair/orderNumber", "REPAIR"), true))
                .endsWith("number of the repair order: REPAIR");
    }

    @Test
    void headingsCountInEnglish() {
        RulingWriter writer = new RulingWriter(HOUSING, new Wording(HOUSING.info(), Language.EN, Instant.EPOCH), false,
                new Page(Style.PLAIN));
        assertThat(writer.heading(OutcomeType.DUTY, 2)).isEqualTo("Duties");
        assertThat(writer.heading(OutcomeType.BREACH, 2)).isEqualTo("Breaches");
        assertThat(writer.heading(OutcomeType.DEADLINE, 2)).isEqualTo("Deadlines");
        assertThat(writer.heading(OutcomeType.DEADLINE, 1)).isEqualTo("Deadline");
    }
}

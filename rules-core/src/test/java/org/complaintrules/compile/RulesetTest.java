package org.complaintrules.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.complaintrules.time.WorkCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The digest names what decides: equal content gives equal digests, and what could decide otherwise another one. */
class RulesetTest {
    private static final String SOUND = PolicyCompiler.digest(PolicyText.complete().model());

    private static String digest(PolicyText text) {
        return PolicyCompiler.digest(text.model());
    }

    private static String rules() {
        return PolicyText.complete().text("rules.drl");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOrderOfRulesAndFilesDecidesNothing(long seed) {
        String header = rules().substring(0, rules().indexOf("rule \""));
        List<String> rules = new ArrayList<>(Arrays.stream(rules().substring(header.length()).split("(?m)^end$"))
                .filter(rule -> !rule.isBlank()).map(rule -> rule + "end\n").toList());
        Collections.shuffle(rules, new Random(seed));
        PolicyText text = PolicyText.sample();
        for (int i = 0; i < rules.size(); i++) {
            String file = (char) ('z' - i % 3) + "-rules.drl";
            text.file(file, text.text(file) == null ? header + rules.get(i) : text.text(file) + rules.get(i));
        }
        assertThat(digest(text)).isEqualTo(SOUND);
        assertThat(text.model().rules()).extracting(rule -> rule.name().en())
                .isEqualTo(PolicyText.complete().model().rules().stream().map(rule -> rule.name().en()).toList());
    }

    @Test
    void layoutCommentsAndLabelsDecideNothing() {
        assertThat(digest(PolicyText.complete().file("rules.drl", rules().replace("    ", "\t").replace("\n", "\r\n")
                .replace("when", "/* always */ when"))))
                .isEqualTo(SOUND);
        PolicyText text = PolicyText.complete();
        assertThat(digest(text.file("facts.drl", text.text("facts.drl").replace("agreed payout", "payout agreed"))))
                .isEqualTo(SOUND);
    }

    static Stream<String[]> changes() {
        return Stream.of(
                new String[] {"rules.drl", "0.70B", "0.71B"},
                new String[] {"rules.drl", "payout <= premiums", "payout < premiums"},
                new String[] {"rules.drl", "@clause(\"c3\")", "@clause(\"c13\")"},
                new String[] {"rules.drl", "@overrides(\"c6\")", "@replaces(\"c6\")"},
                new String[] {"rules.drl", "    @overrides(\"c6\")\n", ""},
                new String[] {"rules.drl", "\"reply late: fine\"", "\"late reply: fine\""},
                new String[] {"rules.drl", "30 CALENDAR_DAYS", "30 WORKING_DAYS"},
                new String[] {"rules.drl", "100, 200", "100, 201"},
                new String[] {"rules.drl", "exists Party(heard == true)", "Party(heard == true)"},
                new String[] {"rules.drl", "repeated == null", "repeated != null"},
                new String[] {"facts.drl", "PHONE, COUNTER, ONLINE", "PHONE, COUNTER, ONLINE, FAX"},
                new String[] {"facts.drl", "paid : BigDecimal @required", "paid : Long @required"},
                new String[] {"policy.json", "Asia/Shanghai", "UTC"},
                new String[] {"policy.json", "\"zone\"", "\"workingHours\": [{\"from\": \"09:00\", \"to\": \"17:00\"}], \"zone\""},
                // A key says what a ruling is about, and so what overrides and contradicts what.
                new String[] {"facts.drl", "Employee @many @zh(\"员工\") @en(\"an employee\")\n    name : String @key",
                    "Employee @many @zh(\"员工\") @en(\"an employee\")\n    post : String @key @zh(\"岗\") @en(\"post\")\n    name : String"},
                new String[] {"facts.drl", "Employee @many @zh(\"员工\") @en(\"an employee\")\n    name : String @key",
                    "Employee @zh(\"员工\") @en(\"an employee\")\n    name : String"});
    }

    @ParameterizedTest
    @MethodSource("changes")
    void whatCouldDecideOtherwiseHasAnotherName(String file, String from, String to) {
        PolicyText text = PolicyText.complete();
        assertThat(text.text(file)).contains(from);
        assertThat(digest(text.file(file, text.text(file).replace(from, to)))).isNotEqualTo(SOUND);
    }

    @Test
    void anotherKeyHasAnotherName() {
        String declared = "declare Person @many @zh(\"人\") @en(\"person\")\n name : String @required%s @zh(\"名\") @en(\"n\")\n"
                + " post : String @required%s @zh(\"岗\") @en(\"p\")\nend\n";
        String rule = PolicyText.seen("ONE", "Person()");
        assertThat(digest(PolicyText.of(declared.formatted(" @key", "")).rules(rule)))
                .isNotEqualTo(digest(PolicyText.of(declared.formatted("", " @key")).rules(rule)));
    }

    @Test
    void anotherCalendarHasAnotherName() {
        CompiledPolicy policy = new CompiledPolicy(PolicyText.complete().model(), "none", null, SOUND, null);
        WorkCalendar china = WorkCalendar.china();
        assertThat(policy.ruleset(china)).startsWith("sha256:").hasSize(71).isEqualTo(policy.ruleset(china))
                .isNotEqualTo(SOUND);
        assertThat(china.canonical()).isNotBlank();
    }
}

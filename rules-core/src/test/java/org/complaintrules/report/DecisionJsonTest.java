package org.complaintrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.complaintrules.json.JsonWriter;
import org.complaintrules.outcome.Approval;
import org.complaintrules.outcome.Conflict;
import org.complaintrules.outcome.OutcomeType;
import org.complaintrules.outcome.Overridden;
import org.complaintrules.outcome.Ruling;
import org.complaintrules.text.Text;
import org.junit.jupiter.api.Test;

class DecisionJsonTest {
    private static final Ruling RULING = Rulings.because(Rulings.of(new Approval("MATTER", "CLERK"), "a rule",
            new Text("不明", "open")), "/complaint/receivedAt", Rulings.AS_OF, "/complaint/effective", null);
    private static final String SHOWN = "\"type\":\"approval\",\"matter\":\"MATTER\",\"authority\":\"CLERK\","
            + "\"rule\":\"a rule\",\"clauses\":[\"car-dealer-5.1-1\"],\"article\":\"五.1\",\"about\":{%s},"
            + "\"because\":{\"/complaint/receivedAt\":\"2026-03-04T10:00:00+08:00\",\"/complaint/effective\":null},"
            + "\"from\":[],\"provisional\":false,\"assumed\":[],\"caution\":{\"zh\":\"不明\",\"en\":\"open\"}";

    @Test
    void aRulingHasItsOutcomeAndAllItRestsOn() {
        assertThat(JsonWriter.compact(DecisionJson.of(Rulings.decision(List.of(RULING))))).isEqualTo(
                "{\"format\":1,\"policy\":\"car-dealer\",\"ruleset\":\"sha256:00\","
                        + "\"asOf\":\"2026-03-04T10:00:00+08:00\",\"rulings\":[{" + SHOWN.formatted("")
                        + "}],\"conflicts\":[],\"overridden\":[]}");
    }

    @Test
    void oneKeyStandsAloneAndSeveralAsAList() {
        assertThat(DecisionJson.about(Rulings.about(RULING, "repair", "R-1"))).containsEntry("repair", "R-1");
        assertThat(DecisionJson.about(Rulings.about(RULING, "repair", "R-1", "R-2")))
                .containsEntry("repair", List.of("R-1", "R-2"));
    }

    @Test
    void conflictsAndWhatGaveWayNameTheOtherSide() {
        String json = JsonWriter.compact(DecisionJson.of(Rulings.decision(List.of(),
                List.of(new Conflict(OutcomeType.APPROVAL, "MATTER", List.of(RULING, RULING))),
                List.of(new Overridden(RULING, RULING)))));
        assertThat(json).contains("\"conflicts\":[{\"type\":\"approval\",\"subject\":\"MATTER\",\"about\":{},\"rulings\":[")
                .endsWith("\"by\":{\"rule\":\"a rule\",\"clauses\":[\"car-dealer-5.1-1\"]}}]}");
    }
}

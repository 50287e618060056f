package org.complaintrules.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.complaintrules.json.JsonWriter;
import org.complaintrules.time.DeadlineStatus;
import org.complaintrules.time.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OutcomeTreeTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static String json(Outcome outcome) {
        return JsonWriter.compact(OutcomeTree.of(outcome, SHANGHAI)).replace('"', '\'');
    }

    private static String json(Object value) {
        return JsonWriter.compact(OutcomeTree.value(value, SHANGHAI)).replace('"', '\'');
    }

    @ParameterizedTest
    @EnumSource
    void theTypeComesFirstThenTheFieldsInOrder(OutcomeType type) {
        assertThat(OutcomeTree.of(Sample.of(type), SHANGHAI).keySet()).first().isEqualTo("type");
        assertThat(OutcomeTree.of(Sample.of(type), SHANGHAI).keySet()).filteredOn(name -> !name.equals("type"))
                .containsExactlyElementsOf(type.fields().stream().map(OutcomeField::name).toList());
    }

    @Test
    void aDeadlineHasItsSpanAsAnObjectAndItsTimesWithTheZonesOffset() {
        assertThat(json(Sample.of(OutcomeType.DEADLINE))).isEqualTo("{'type':'deadline','action':'REPLY',"
                + "'span':{'amount':1,'unit':'WORKING_DAYS'},'from':'2026-03-02T10:00:00+08:00',"
                + "'due':'2026-03-03T10:00:00+08:00','doneAt':'2026-03-04T10:00:00+08:00','status':'LATE'}");
    }

    @Test
    void whatAnOutcomeLeavesOpenIsNull() {
        assertThat(json(new Deadline("REPLY", null, null, null, null, DeadlineStatus.UNDETERMINED))).isEqualTo(
                "{'type':'deadline','action':'REPLY','span':null,'from':null,'due':null,'doneAt':null,"
                        + "'status':'UNDETERMINED'}");
        assertThat(json(new Retention("FILE", null)))
                .isEqualTo("{'type':'retention','record':'FILE','span':null}");
    }

    @Test
    void amountsAreNumbersWithTheirDigitsAndFlagsBooleans() {
        assertThat(json(new Measurement("REPLIED", new BigDecimal("9.00"), new BigDecimal("1E+1"),
                new BigDecimal("0.9500"), false))).isEqualTo(
                        "{'type':'measurement','name':'REPLIED','part':9.00,'whole':10,'target':0.9500,'met':false}");
    }

    @Test
    void aVerdictIsItsName() {
        assertThat(json(Sample.of(OutcomeType.ADMISSION)))
                .isEqualTo("{'type':'admission','verdict':'REJECT','reason':'OUT_OF_SCOPE'}");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-01T00:00:00Z, UTC, 2026-07-01T00:00:00Z",
        "2026-07-01T00:00:00Z, Asia/Shanghai, 2026-07-01T08:00:00+08:00",
        "2026-07-01T00:00:00Z, Europe/Berlin, 2026-07-01T02:00:00+02:00",
        "2026-01-01T00:00:00Z, Europe/Berlin, 2026-01-01T01:00:00+01:00",
        "2026-07-01T00:00:00.5Z, Asia/Shanghai, 2026-07-01T08:00:00.5+08:00"})
    void aTimeIsWrittenWithTheOffsetOfItsDay(Instant time, ZoneId zone, String written) {
        assertThat(OutcomeTree.value(time, zone)).isEqualTo(written);
    }

    @Test
    void valuesOfFactsAreWrittenToo() {
        assertThat(json(List.of("PHONE", "COUNTER"))).isEqualTo("['PHONE','COUNTER']");
        assertThat(json(LocalDate.of(2026, 3, 4))).isEqualTo("'2026-03-04'");
        assertThat(json(List.of(Sample.MONDAY))).isEqualTo("['2026-03-02T10:00:00+08:00']");
        assertThat(json(3L)).isEqualTo("3");
        assertThat(json((Object) null)).isEqualTo("null");
    }
}

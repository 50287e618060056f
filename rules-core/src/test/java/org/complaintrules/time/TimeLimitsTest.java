package org.complaintrules.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeLimitsTest {
    private static final TimeLimits SHANGHAI = in("Asia/Shanghai");

    private static TimeLimits in(String zone) {
        return new TimeLimits(ZoneId.of(zone), WorkCalendar.china(), null);
    }

    private static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }

    private static boolean inTime(String doneAt, String due, String span) {
        return SHANGHAI.inTime(at(doneAt), at(due), span == null ? null : Span.parse(span));
    }

    @Test
    void zoneAndCalendarAreThoseGiven() {
        assertThat(SHANGHAI.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(SHANGHAI.calendar()).isSameAs(WorkCalendar.china());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-06T23:50:30+08:00,  30 MINUTES, 2026-03-07T00:20:30+08:00",
        "2026-09-30T18:00:00+08:00,  24 HOURS,   2026-10-01T18:00:00+08:00",
        "2026-03-06T10:00:00.5+08:00, 0 HOURS,   2026-03-06T10:00:00.5+08:00",
        "2026-03-06T10:00:00+08:00,  -2 HOURS,   2026-03-06T08:00:00+08:00"})
    void minutesAndHoursRunByTheClockOverNightsAndDaysOff(String from, String span, String due) {
        assertThat(SHANGHAI.due(at(from), Span.parse(span))).contains(at(due));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-11, 15 WORKING_DAYS, 2026-03-10",
        "2026-09-30,  3 WORKING_DAYS, 2026-10-10",
        "2025-01-24,  7 WORKING_DAYS, 2025-02-10",
        "2025-09-26,  7 WORKING_DAYS, 2025-10-13",
        "2026-01-01,  5 WORKING_DAYS, 2026-01-08",
        "2026-02-24, -2 WORKING_DAYS, 2026-02-13",
        "2026-02-17,  0 WORKING_DAYS, 2026-02-17",
        "2026-03-02,  1 CALENDAR_DAYS, 2026-03-03",
        "2026-03-02,  0 CALENDAR_DAYS, 2026-03-02",
        "2026-03-02, -2 CALENDAR_DAYS, 2026-02-28",
        "2024-02-28,  1 CALENDAR_DAYS, 2024-02-29",
        "2025-12-31,  1 CALENDAR_DAYS, 2026-01-01",
        "2026-09-29,  2 CALENDAR_DAYS, 2026-10-01",
        "2026-01-31,  1 MONTHS, 2026-02-28",
        "2024-01-31,  1 MONTHS, 2024-02-29",
        "2026-03-31,  1 MONTHS, 2026-04-30",
        "2026-02-28,  1 MONTHS, 2026-03-28",
        "2026-12-15,  1 MONTHS, 2027-01-15",
        "2026-03-31, -1 MONTHS, 2026-02-28",
        "2026-03-15,  0 MONTHS, 2026-03-15",
        "2024-02-29,  1 YEARS, 2025-02-28",
        "2024-02-29,  4 YEARS, 2028-02-29",
        "2026-03-15,  2 YEARS, 2028-03-15",
        "2024-02-29, -1 YEARS, 2023-02-28"})
    void dayLimitsEndWithTheLastSecondOfTheirLastDay(String day, String span, String lastDay) {
        Instant due = at(lastDay + "T23:59:59+08:00");
        assertThat(SHANGHAI.due(at(day + "T00:00:00+08:00"), Span.parse(span))).contains(due);
        assertThat(SHANGHAI.due(at(day + "T23:59:59.999+08:00"), Span.parse(span))).contains(due);
    }

    @Test
    void theStartIsADateOfTheZone() {
        assertThat(SHANGHAI.due(at("2026-03-02T15:59:59Z"), Span.parse("1 CALENDAR_DAYS")))
                .contains(at("2026-03-03T23:59:59+08:00"));
        assertThat(SHANGHAI.due(at("2026-03-02T16:00:00Z"), Span.parse("1 CALENDAR_DAYS")))
                .contains(at("2026-03-04T23:59:59+08:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin,     2026-03-28T12:00:00+01:00, 2026-03-29T23:59:59+02:00, a day of 23 hours",
        "Europe/Berlin,     2026-10-24T12:00:00+02:00, 2026-10-25T23:59:59+01:00, a day of 25 hours",
        "America/Sao_Paulo, 2018-11-02T12:00:00-03:00, 2018-11-03T23:59:59-03:00, before a day that begins at 01:00",
        "America/Sao_Paulo, 2018-02-16T12:00:00-02:00, 2018-02-17T23:59:59-03:00, a day whose last hour comes twice"})
    void dayLimitsEndBeforeTheNextDayBeginsWhereClocksAreChanged(String zone, String from, String due, String why) {
        assertThat(in(zone).due(at(from), Span.parse("1 CALENDAR_DAYS"))).as(why).contains(at(due));
    }

    @Test
    void hoursDoNotStretchWhereClocksAreChanged() {
        assertThat(in("Europe/Berlin").due(at("2026-03-28T12:00:00+01:00"), Span.parse("24 HOURS")))
                .contains(at("2026-03-29T13:00:00+02:00"));
    }

    @Test
    void workingHoursHaveNoDueTimeWhereNoneAreStated() {
        assertThat(SHANGHAI.due(at("2026-03-02T10:00:00+08:00"), Span.parse("1 WORKING_HOURS"))).isEmpty();
        assertThat(SHANGHAI.due(at("2026-03-02T10:00:00+08:00"), Span.parse("0 WORKING_HOURS"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"9998, true", "9999, false"})
    void whatEndsAfterTheYear9999HasNoDueTime(String year, boolean hasDueTime) {
        assertThat(SHANGHAI.due(at(year + "-06-01T00:00:00Z"), Span.parse("1 YEARS")).isPresent())
                .isEqualTo(hasDueTime);
    }

    @ParameterizedTest
    @CsvSource({"0002, true", "0001, false"})
    void whatEndsBeforeTheYear1HasNoDueTime(String year, boolean hasDueTime) {
        assertThat(SHANGHAI.due(at(year + "-06-01T00:00:00Z"), Span.parse("-1 YEARS")).isPresent())
                .isEqualTo(hasDueTime);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 MINUTES", "1 HOURS", "1 CALENDAR_DAYS", "1 WORKING_DAYS", "1 MONTHS", "1 YEARS"})
    void whatBeganBeyondAllYearsHasNoDueTime(String span) {
        assertThat(SHANGHAI.due(Instant.MAX, Span.parse(span))).isEmpty();
        assertThat(SHANGHAI.due(Instant.MIN, Span.parse(span))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-10T23:59:59+08:00, true", "2026-03-10T23:59:59.999+08:00, true",
        "2026-03-11T00:00:00+08:00, false", "2026-02-01T00:00:00+08:00, true"})
    void theLastDayOfADayLimitCountsWhole(String doneAt, boolean inTime) {
        assertThat(inTime(doneAt, "2026-03-10T23:59:59+08:00", "15 WORKING_DAYS")).isEqualTo(inTime);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-10T09:59:59.999+08:00, true", "2026-03-10T10:00:00+08:00, true",
        "2026-03-10T10:00:00.001+08:00, false"})
    void aClockLimitIsKeptToTheMoment(String doneAt, boolean inTime) {
        assertThat(inTime(doneAt, "2026-03-10T10:00:00+08:00", "24 HOURS")).isEqualTo(inTime);
        assertThat(inTime(doneAt, "2026-03-10T10:00:00+08:00", "4 WORKING_HOURS")).isEqualTo(inTime);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-10T10:00:00+08:00, true", "2026-03-10T10:00:01+08:00, false"})
    void aDueTimeThatWasGivenIsKeptToTheMoment(String doneAt, boolean inTime) {
        assertThat(inTime(doneAt, "2026-03-10T10:00:00+08:00", null)).isEqualTo(inTime);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-30,   1 WORKING_DAYS, false, to the last day of 2026",
        "2026-12-30,   2 WORKING_DAYS, true,  into 2027",
        "2026-12-31,   1 WORKING_DAYS, true,  all in 2027",
        "2027-01-04,  -1 WORKING_DAYS, true,  'a Friday, all in 2027'",
        "2027-01-01,  -1 WORKING_DAYS, false, back from 2027 into 2026 at once",
        "2015-12-31,   1 WORKING_DAYS, false, from 2015 into 2016 at once",
        "2015-12-30,   1 WORKING_DAYS, true,  all in 2015",
        "2016-01-04,  -1 WORKING_DAYS, true,  back into 2015",
        "2014-06-01, 700 WORKING_DAYS, true,  through 2015 into known years",
        "2027-06-01,   0 WORKING_DAYS, false, nothing is counted",
        "2027-06-01,   5 CALENDAR_DAYS, false, counted without the calendar",
        "2027-06-01,   1 MONTHS, false, counted without the calendar",
        "2027-06-01,   5 HOURS, false, counted without the calendar",
        "2027-06-01,   5 WORKING_HOURS, false, there is no due time"})
    void aDueTimeRestsOnAnUnknownYearWhereOneOfItsDaysIsCounted(String day, String span, boolean unknown, String why) {
        assertThat(SHANGHAI.restsOnUnknownYear(at(day + "T10:00:00+08:00"), Span.parse(span))).as(why)
                .isEqualTo(unknown);
    }

    @Test
    void aYearIsUnknownAlsoBetweenTwoThatAreKnown() {
        WorkCalendar gap = WorkCalendar.read("gap.calendar", "2024 off 01-01\n2026 off 01-01");
        TimeLimits limits = new TimeLimits(ZoneId.of("Asia/Shanghai"), gap, null);

        assertThat(limits.restsOnUnknownYear(at("2024-06-01T10:00:00Z"), Span.parse("500 WORKING_DAYS"))).isTrue();
        assertThat(limits.restsOnUnknownYear(at("2026-06-01T10:00:00Z"), Span.parse("-500 WORKING_DAYS"))).isTrue();
    }
}

package org.complaintrules.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.complaintrules.time.WorkingHours.Shift;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits in working hours, of a policy whose hours are 9 to 12 and 13 to 18. */
class WorkingTimeTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final WorkingHours HOURS = new WorkingHours(List.of(
            new Shift(LocalTime.of(9, 0), LocalTime.of(12, 0)), new Shift(LocalTime.of(13, 0), LocalTime.of(18, 0))));
    private static final TimeLimits LIMITS = new TimeLimits(SHANGHAI, WorkCalendar.china(), HOURS);

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03T09:30,  2, 2026-03-03T11:30, within a shift",
        "2026-03-03T10:00,  2, 2026-03-03T12:00, to the end of a shift and not to the next",
        "2026-03-03T11:00,  2, 2026-03-03T14:00, across lunch",
        "2026-03-03T12:30,  1, 2026-03-03T14:00, from lunch",
        "2026-03-03T12:00,  1, 2026-03-03T14:00, from the end of a shift",
        "2026-03-03T07:00,  1, 2026-03-03T10:00, from before work",
        "2026-03-03T20:00,  1, 2026-03-04T10:00, from after work",
        "2026-03-03T17:00,  1, 2026-03-03T18:00, to the end of the day",
        "2026-03-03T17:00,  2, 2026-03-04T10:00, over night",
        "2026-03-03T09:00,  8, 2026-03-03T18:00, a whole day",
        "2026-03-03T09:00, 16, 2026-03-04T18:00, two whole days",
        "2026-03-06T17:00,  2, 2026-03-09T10:00, over a weekend",
        "2026-03-07T10:00,  1, 2026-03-09T10:00, from a Saturday",
        "2026-02-13T17:00,  2, 2026-02-14T10:00, to a Saturday that is worked",
        "2026-02-14T17:00,  2, 2026-02-24T10:00, over the Spring Festival",
        "2025-12-31T17:30,  1, 2026-01-04T09:30, over the end of the year"})
    void workingHoursRunOnlyWithinTheShiftsOfDaysWorked(String from, int hours, String due, String why) {
        assertThat(LIMITS.due(at(from), new Span(hours, SpanUnit.WORKING_HOURS))).as(why).contains(at(due));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03T11:30, 2, 2026-03-03T09:30, within a shift",
        "2026-03-03T15:00, 2, 2026-03-03T13:00, to the beginning of a shift and not to the one before",
        "2026-03-03T14:00, 2, 2026-03-03T11:00, across lunch",
        "2026-03-03T13:00, 1, 2026-03-03T11:00, from the beginning of a shift",
        "2026-03-03T20:00, 1, 2026-03-03T17:00, from after work",
        "2026-03-03T07:00, 1, 2026-03-02T17:00, from before work",
        "2026-03-03T18:00, 8, 2026-03-03T09:00, a whole day",
        "2026-03-09T10:00, 2, 2026-03-06T17:00, over a weekend",
        "2026-02-24T10:00, 2, 2026-02-14T17:00, over the Spring Festival"})
    void negativeWorkingHoursRunBack(String from, int hours, String due, String why) {
        assertThat(LIMITS.due(at(from), new Span(-hours, SpanUnit.WORKING_HOURS))).as(why).contains(at(due));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-03T10:00", "2026-03-03T12:30", "2026-03-07T03:00"})
    void noWorkingHoursEndWhereTheyBeganAlsoOutsideTheHours(String from) {
        assertThat(LIMITS.due(at(from), new Span(0, SpanUnit.WORKING_HOURS))).contains(at(from));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28T22:00+01:00, 2, 2026-03-29T04:00+02:00",
        "2026-10-24T22:00+02:00, 2, 2026-10-25T02:00+01:00"})
    void anHourThatTheClockSkipsOrRepeatsIsWorkedAsOftenAsItPasses(String from, int hours, String due) {
        WorkingHours atNight = new WorkingHours(List.of(new Shift(LocalTime.of(1, 0), LocalTime.of(6, 0))));
        WorkCalendar sundays = WorkCalendar.read("sundays.calendar", "2026 work 03-29 10-25");
        TimeLimits berlin = new TimeLimits(ZoneId.of("Europe/Berlin"), sundays, atNight);

        assertThat(berlin.due(OffsetDateTime.parse(from).toInstant(), new Span(hours, SpanUnit.WORKING_HOURS)))
                .contains(OffsetDateTime.parse(due).toInstant());
    }

    @Test
    void aShiftThatTheClockSkipsHasNoHours() {
        WorkingHours inTheGap = new WorkingHours(List.of(
                new Shift(LocalTime.of(2, 15), LocalTime.of(2, 45)),
                new Shift(LocalTime.of(9, 0), LocalTime.of(12, 0))));
        WorkCalendar sunday = WorkCalendar.read("sunday.calendar", "2026 work 03-29");
        TimeLimits berlin = new TimeLimits(ZoneId.of("Europe/Berlin"), sunday, inTheGap);
        Span hour = new Span(1, SpanUnit.WORKING_HOURS);

        assertThat(berlin.due(Instant.parse("2026-03-29T00:00:00Z"), hour))
                .contains(OffsetDateTime.parse("2026-03-29T10:00+02:00").toInstant());
        assertThat(berlin.due(Instant.parse("2026-03-29T08:00:00Z"), new Span(-1, SpanUnit.WORKING_HOURS)))
                .contains(OffsetDateTime.parse("2026-03-29T09:00+02:00").toInstant());
    }

    @Test
    void aShiftThatBeginsInAnHourThatTheClockRepeatsBeginsTheFirstTime() {
        WorkingHours fromTheHour = new WorkingHours(List.of(new Shift(LocalTime.of(2, 30), LocalTime.of(6, 0))));
        WorkCalendar sunday = WorkCalendar.read("sunday.calendar", "2026 work 10-25");
        TimeLimits berlin = new TimeLimits(ZoneId.of("Europe/Berlin"), sunday, fromTheHour);

        assertThat(berlin.due(Instant.parse("2026-10-24T22:00:00Z"), new Span(1, SpanUnit.WORKING_HOURS)))
                .contains(OffsetDateTime.parse("2026-10-25T02:30+01:00").toInstant());
    }

    /** At 00:01 on 7 November 2010, clocks in St. John's were set back to 23:01 of the day before. */
    @Test
    void aShiftOfADateThatBeganBeforeClocksWereSetBackIsCountedBothWays() {
        WorkingHours fromMidnight = new WorkingHours(List.of(new Shift(LocalTime.of(0, 0), LocalTime.of(1, 0))));
        WorkCalendar sunday = WorkCalendar.read("sunday.calendar", "2010 work 11-07");
        TimeLimits stJohns = new TimeLimits(ZoneId.of("America/St_Johns"), sunday, fromMidnight);
        Instant onFriday = OffsetDateTime.parse("2010-11-05T00:31-02:30").toInstant();
        Instant afterTheChange = OffsetDateTime.parse("2010-11-06T23:31-03:30").toInstant();

        assertThat(stJohns.due(onFriday, new Span(1, SpanUnit.WORKING_HOURS))).contains(afterTheChange);
        assertThat(stJohns.due(afterTheChange, new Span(-1, SpanUnit.WORKING_HOURS))).contains(onFriday);
    }

    @Test
    void whatEndsBeyondTheYearsSupportedHasNoDueTime() {
        assertThat(LIMITS.due(at("9999-12-30T10:00"), new Span(100, SpanUnit.WORKING_HOURS))).isEmpty();
        assertThat(LIMITS.due(at("0001-01-02T10:00"), new Span(-100, SpanUnit.WORKING_HOURS))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31T17:00,  1, false, to the end of 2026",
        "2026-12-31T17:00,  2, true,  into 2027",
        "2027-01-01T17:00, -1, true,  back within 2027",
        "2015-12-31T17:00,  2, true,  hours of 2015 are counted",
        "2027-06-01T10:00,  0, false, nothing is counted"})
    void aDueTimeRestsOnAnUnknownYearWhereOneOfItsDaysIsCounted(String from, int hours, boolean unknown, String why) {
        assertThat(LIMITS.restsOnUnknownYear(at(from), new Span(hours, SpanUnit.WORKING_HOURS))).as(why)
                .isEqualTo(unknown);
    }
}

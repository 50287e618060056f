package org.complaintrules.drl.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.complaintrules.outcome.Deadline;
import org.complaintrules.outcome.DeadlineCautions;
import org.complaintrules.time.DeadlineStatus;
import org.complaintrules.time.Span;
import org.complaintrules.time.WorkCalendar;
import org.complaintrules.time.WorkingHours;
import org.complaintrules.time.WorkingHours.Shift;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the design says of time, read off by hand; hours of work are 9 to 12 and 13 to 18. */
class ReferenceClockTest {
    private static final WorkingHours HOURS = new WorkingHours(List.of(
            new Shift(LocalTime.of(9, 0), LocalTime.of(12, 0)), new Shift(LocalTime.of(13, 0), LocalTime.of(18, 0))));
    private static final Instant LATER = Instant.parse("2030-01-01T00:00:00Z");

    private static Instant at(String time) {
        return time == null ? null : OffsetDateTime.parse(time).toInstant();
    }

    private static ReferenceClock clock(Instant asOf, String zone) {
        return new ReferenceClock(asOf, ZoneId.of(zone), WorkCalendar.china(), HOURS);
    }

    private static ReferenceClock clock(Instant asOf) {
        return clock(asOf, "Asia/Shanghai");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-06T23:50:30+08:00,  30 MINUTES,       2026-03-07T00:20:30+08:00, by the clock",
        "2026-09-30T18:00:00+08:00,  24 HOURS,         2026-10-01T18:00:00+08:00, over a day off",
        "2026-03-06T10:00:00+08:00,  -2 HOURS,         2026-03-06T08:00:00+08:00, before the start",
        "2026-03-02T10:00:00+08:00,   0 CALENDAR_DAYS, 2026-03-02T23:59:59+08:00, the same day",
        "2026-03-02T10:00:00+08:00,  -2 CALENDAR_DAYS, 2026-02-28T23:59:59+08:00, before the start",
        "2026-09-29T10:00:00+08:00,   2 CALENDAR_DAYS, 2026-10-01T23:59:59+08:00, not rolled over a day off",
        "2026-02-11T10:00:00+08:00,  15 WORKING_DAYS,  2026-03-10T23:59:59+08:00, over the Spring Festival",
        "2026-02-24T10:00:00+08:00,  -2 WORKING_DAYS,  2026-02-13T23:59:59+08:00, a Saturday worked counts",
        "2026-02-17T10:00:00+08:00,   0 WORKING_DAYS,  2026-02-17T23:59:59+08:00, the same day though off",
        "2026-01-31T10:00:00+08:00,   1 MONTHS,        2026-02-28T23:59:59+08:00, clamped",
        "2026-02-28T10:00:00+08:00,   1 MONTHS,        2026-03-28T23:59:59+08:00, not stretched",
        "2026-01-31T10:00:00+08:00,  -2 MONTHS,        2025-11-30T23:59:59+08:00, clamped backwards",
        "2024-02-29T10:00:00+08:00,   1 YEARS,         2025-02-28T23:59:59+08:00, clamped",
        "2024-02-29T10:00:00+08:00,  -4 YEARS,         2020-02-29T23:59:59+08:00, from leap year to leap year",
        "2026-03-03T11:00:00+08:00,   2 WORKING_HOURS, 2026-03-03T14:00:00+08:00, across lunch",
        "2026-03-03T10:00:00+08:00,   2 WORKING_HOURS, 2026-03-03T12:00:00+08:00, to the end of a shift",
        "2026-03-03T13:00:00+08:00,  -1 WORKING_HOURS, 2026-03-03T11:00:00+08:00, backwards",
        "2026-03-07T10:00:00+08:00,   0 WORKING_HOURS, 2026-03-07T10:00:00+08:00, nowhere"})
    void aLimitEndsAsTheDesignSays(String from, String span, String end, String why) {
        assertThat(clock(LATER).end(at(from), Span.parse(span))).as(why).contains(at(end));
    }

    @ParameterizedTest
    @CsvSource({
        "America/Sao_Paulo, 2018-11-02T12:00:00-03:00, 2018-11-03T23:59:59-03:00, the next day begins at 01:00",
        "America/Sao_Paulo, 2018-02-16T12:00:00-02:00, 2018-02-17T23:59:59-03:00, the last hour comes twice",
        "Africa/Cairo,      2024-04-24T12:00:00+02:00, 2024-04-25T23:59:59+02:00, the next day begins at 01:00",
        "Pacific/Apia,      2011-12-28T12:00:00-10:00, 2011-12-29T23:59:59-10:00, the next day is left out",
        "Pacific/Apia,      2011-12-29T12:00:00-10:00, 2011-12-29T23:59:59-10:00, the last day is left out"})
    void aDayEndsBeforeTheNextBeginsWhereClocksAreChanged(String zone, String from, String end, String why) {
        assertThat(clock(LATER, zone).end(at(from), Span.parse("1 CALENDAR_DAYS"))).as(why).contains(at(end));
    }

    @ParameterizedTest
    @CsvSource({
        "9999-12-30T00:00:00Z, 1 CALENDAR_DAYS, true",
        "9999-12-31T00:00:00Z, 1 CALENDAR_DAYS, false",
        "9999-12-31T23:59:59Z, 0 CALENDAR_DAYS, true",
        "9999-12-31T22:59:59Z, 1 HOURS, true",
        "9999-12-31T23:00:00Z, 1 HOURS, false",
        "9999-12-31T22:59:59.999999999Z, 1 HOURS, true",
        "0001-01-01T01:00:00Z, -1 HOURS, true",
        "0001-01-01T00:59:59Z, -1 HOURS, false",
        "0002-01-01T00:00:00Z, -1 YEARS, true",
        "0001-01-01T00:00:00Z, -1 YEARS, false",
        "+10000-01-01T00:00:00Z, -1 YEARS, false",
        "0000-12-31T23:59:59Z, 1 YEARS, false",
        "2026-03-02T00:00:00Z, 100000 WORKING_DAYS, true",
        "2026-03-02T00:00:00Z, 100000 MONTHS, false",
        "2026-03-02T00:00:00Z, -100000 YEARS, false"})
    void aLimitHasAnEndWithinTheYears1To9999Only(String from, String span, boolean hasEnd) {
        assertThat(clock(LATER, "UTC").end(Instant.parse(from), Span.parse(span)).isPresent()).isEqualTo(hasEnd);
    }

    /** At 00:01 on 7 November 2010, clocks in St. John's were set back to 23:01 of the day before. */
    @Test
    void aShiftOfADateThatBeganBeforeClocksWereSetBackIsCountedBothWays() {
        WorkCalendar sunday = WorkCalendar.read("sunday.calendar", "2010 work 11-07");
        WorkingHours fromMidnight = new WorkingHours(List.of(new Shift(LocalTime.of(0, 0), LocalTime.of(1, 0))));
        ReferenceClock clock = new ReferenceClock(LATER, ZoneId.of("America/St_Johns"), sunday, fromMidnight);
        Instant onFriday = at("2010-11-05T00:31:00-02:30");
        Instant afterTheChange = at("2010-11-06T23:31:00-03:30");

        assertThat(clock.end(onFriday, Span.parse("1 WORKING_HOURS"))).contains(afterTheChange);
        assertThat(clock.end(afterTheChange, Span.parse("-1 WORKING_HOURS"))).contains(onFriday);
    }

    @Test
    void workingHoursHaveNoEndWhereThePolicyStatesNone() {
        ReferenceClock clock = new ReferenceClock(LATER, ZoneId.of("UTC"), WorkCalendar.china(), null);

        assertThat(clock.end(Instant.EPOCH, Span.parse("0 WORKING_HOURS"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "-,                             -, 1 CALENDAR_DAYS, NOT_STARTED",
        "2030-01-01T00:00:01Z,          -, 1 CALENDAR_DAYS, NOT_STARTED",
        "-,                             -, -2 HOURS, NOT_STARTED",
        "2030-01-01T02:00:00Z,          -, -2 HOURS, PENDING",
        "2030-01-01T01:59:59Z,          -, -2 HOURS, OVERDUE",
        "2030-01-01T01:59:59Z, 2029-12-31T23:59:59Z, -2 HOURS, MET",
        "2029-12-31T00:00:00+08:00,     -, 1 CALENDAR_DAYS, PENDING",
        "2029-12-30T23:59:59+08:00,     -, 1 CALENDAR_DAYS, OVERDUE",
        "2029-12-31T22:00:00Z,          -, 2 HOURS, PENDING",
        "2029-12-31T21:59:59.999999999Z, -, 2 HOURS, OVERDUE",
        "2026-03-02T00:00:00Z, 2026-03-03T23:59:59.9+08:00, 1 CALENDAR_DAYS, MET",
        "2026-03-02T00:00:00Z, 2026-03-04T00:00:00+08:00, 1 CALENDAR_DAYS, LATE",
        "2029-12-31T22:00:00Z, 2030-01-01T00:00:01Z, 2 HOURS, PENDING",
        "2026-03-02T00:00:00Z, 2026-03-02T02:00:00Z, 100000 YEARS, UNDETERMINED"})
    void aDeadlineStandsAsTheDesignSays(String from, String doneAt, String span, DeadlineStatus status) {
        assertThat(clock(LATER).deadline("REPLY", Span.parse(span), at(from), at(doneAt)).status()).isEqualTo(status);
    }

    @Test
    void cautionsSayWhatIsOpen() {
        Instant start = at("2027-06-01T10:00:00+08:00");
        ReferenceClock clock = clock(LATER);
        Deadline early = clock.deadline("REPLY", Span.parse("1 HOURS"), start, start.minusSeconds(1));
        Deadline unknown = clock.deadline("REPLY", Span.parse("1 WORKING_DAYS"), start, start);
        Deadline both = clock.deadline("REPLY", Span.parse("1 WORKING_DAYS"), start, start.minusSeconds(1));
        Deadline neither = clock.deadline("REPLY", Span.parse("1 HOURS"), start, start);

        assertThat(clock.cautionOf(early)).isEqualTo(DeadlineCautions.DONE_BEFORE_START);
        assertThat(clock.cautionOf(unknown)).isEqualTo(DeadlineCautions.UNKNOWN_YEAR);
        assertThat(clock.cautionOf(both))
                .isEqualTo(DeadlineCautions.DONE_BEFORE_START.then(DeadlineCautions.UNKNOWN_YEAR));
        assertThat(clock.cautionOf(neither)).isNull();
    }

    @Test
    void aTimeBeyondAllDatesIsOnlyVeryLate() {
        assertThat(clock(Instant.MAX).deadline("REPLY", Span.parse("1 YEARS"), Instant.EPOCH, null).status())
                .isEqualTo(DeadlineStatus.OVERDUE);
    }

    @Test
    void aClockNeedsATimeAndACalendar() {
        assertThatNullPointerException().isThrownBy(() -> clock(null)).withMessage("asOf");
        assertThatNullPointerException()
                .isThrownBy(() -> new ReferenceClock(LATER, ZoneId.of("UTC"), null, null)).withMessage("calendar");
    }
}

package org.complaintrules.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkCalendarTest {
    private static final WorkCalendar CHINA = WorkCalendar.china();

    private static LocalDate date(String iso) {
        return LocalDate.parse(iso);
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static long daysOf(int year, Predicate<LocalDate> which) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).filter(which).count();
    }

    @Test
    void chinaSaysWhatTheNoticesSay() {
        assertThat(CHINA.canonical()).isEqualTo("""
                2016 off 01-01 02-07..02-13 04-04 05-01..05-02 06-09..06-11 09-15..09-17 10-01..10-07 ; work 02-06 02-14 06-12 09-18 10-08 10-09
                2017 off 01-01..01-02 01-27..02-02 04-02..04-04 05-01 05-28..05-30 10-01..10-08 ; work 01-22 02-04 04-01 05-27 09-30
                2018 off 01-01 02-15..02-21 04-05..04-07 04-29..05-01 06-18 09-24 10-01..10-07 ; work 02-11 02-24 04-08 04-28 09-29 09-30
                2019 off 2018-12-30..01-01 02-04..02-10 04-05 05-01..05-04 06-07 09-13 10-01..10-07 ; work 2018-12-29 02-02 02-03 04-28 05-05 09-29 10-12
                2020 off 01-01 01-24..02-02 04-04..04-06 05-01..05-05 06-25..06-27 10-01..10-08 ; work 01-19 02-03 04-26 05-09 06-28 09-27 10-10
                2021 off 01-01..01-03 02-11..02-17 04-03..04-05 05-01..05-05 06-12..06-14 09-19..09-21 10-01..10-07 ; work 02-07 02-20 04-25 05-08 09-18 09-26 10-09
                2022 off 01-01..01-03 01-31..02-06 04-03..04-05 04-30..05-04 06-03..06-05 09-10..09-12 10-01..10-07 ; work 01-29 01-30 04-02 04-24 05-07 10-08 10-09
                2023 off 2022-12-31..01-02 01-21..01-27 04-05 04-29..05-03 06-22..06-24 09-29..10-06 ; work 01-28 01-29 04-23 05-06 06-25 10-07 10-08
                2024 off 01-01 02-10..02-17 04-04..04-06 05-01..05-05 06-10 09-15..09-17 10-01..10-07 ; work 02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12
                2025 off 01-01 01-28..02-04 04-04..04-06 05-01..05-05 05-31..06-02 10-01..10-08 ; work 01-26 02-08 04-27 09-28 10-11
                2026 off 01-01..01-03 02-15..02-23 04-04..04-06 05-01..05-05 06-19..06-21 09-25..09-27 10-01..10-07 ; work 01-04 02-14 02-28 05-09 09-20 10-10
                """);
    }

    /** Counted by hand, by the year in which the days lie: Monday 2018-12-31 is off by the notice for 2019. */
    @ParameterizedTest
    @CsvSource({"2016, 17, 6", "2017, 16, 5", "2018, 18, 7", "2019, 17, 6", "2020, 19, 6", "2021, 18, 7", "2022, 18, 7",
        "2023, 18, 7", "2024, 19, 8", "2025, 18, 5", "2026, 19, 6"})
    void chinaHasSoManyWeekdaysOffAndWeekendDaysWorked(int year, int weekdaysOff, int weekendDaysWorked) {
        assertThat(daysOf(year, date -> !isWeekend(date) && !CHINA.isWorked(date))).isEqualTo(weekdaysOff);
        assertThat(daysOf(year, date -> isWeekend(date) && CHINA.isWorked(date))).isEqualTo(weekendDaysWorked);
    }

    /** Eleven days a year by law, thirteen since 2025; two more in 2020, when the Spring Festival was extended. */
    @ParameterizedTest
    @CsvSource({"2016, 11", "2017, 11", "2018, 11", "2019, 11", "2020, 13", "2021, 11", "2022, 11", "2023, 11",
        "2024, 11", "2025, 13", "2026, 13"})
    void whatChinaTakesFromTheWorkingWeekIsTheStatutoryHolidays(int year, int holidays) {
        long weekdays = daysOf(year, date -> !isWeekend(date));
        assertThat(weekdays - daysOf(year, CHINA::isWorked)).isEqualTo(holidays);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-12-29", "2019-02-02", "2026-02-14", "2026-02-28"})
    void aMakeUpSaturdayIsWorked(String saturday) {
        assertThat(CHINA.isWorked(date(saturday))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-02-14, true", "2026-02-15, false", "2026-02-23, false", "2026-02-24, true"})
    void theSpringFestivalIsOffFromItsFirstDayToItsLast(String date, boolean worked) {
        assertThat(CHINA.isWorked(date(date))).isEqualTo(worked);
    }

    @Test
    void theLastDaysOfDecemberCanBeInTheNextYearsNotice() {
        assertThat(CHINA.isWorked(date("2018-12-31"))).as("a Monday").isFalse();
    }

    @Test
    void aDayThatNoLineNamesGoesByItsWeekday() {
        assertThat(CHINA.isWorked(date("2026-03-06"))).as("a Friday").isTrue();
        assertThat(CHINA.isWorked(date("2026-03-07"))).as("a Saturday").isFalse();
        assertThat(CHINA.isWorked(date("2026-03-08"))).as("a Sunday").isFalse();
        assertThat(CHINA.isWorked(date("2026-03-09"))).as("a Monday").isTrue();
    }

    @Test
    void aYearWithoutALineIsNotKnownAndGoesByTheWeekday() {
        assertThat(CHINA.knows(2015)).isFalse();
        assertThat(CHINA.knows(2016)).isTrue();
        assertThat(CHINA.knows(2026)).isTrue();
        assertThat(CHINA.knows(2027)).isFalse();
        assertThat(CHINA.isWorked(date("2027-10-01"))).as("National Day, a Friday").isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-11, 15, 2026-03-10",
        "2026-09-30,  3, 2026-10-10",
        "2025-01-24,  7, 2025-02-10",
        "2025-09-26,  7, 2025-10-13",
        "2026-01-01,  5, 2026-01-08"})
    void workingDaysCountMakeUpDaysAndSkipHolidays(String start, int days, String end) {
        assertThat(CHINA.plusWorkingDays(date(start), days)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02,  1, 2026-03-03, 'Monday, to Tuesday'",
        "2026-03-06,  1, 2026-03-09, 'Friday, to Monday'",
        "2026-03-07,  1, 2026-03-09, 'Saturday, to Monday'",
        "2026-03-02, -1, 2026-02-28, 'Monday, back to a Saturday that is worked'",
        "2026-03-08, -1, 2026-03-06, 'Sunday, back to Friday'",
        "2026-02-24, -2, 2026-02-13, 'the day after the Spring Festival, back over it'",
        "2026-03-10, -15, 2026-02-11, 'back over the whole example'",
        "2025-12-31,  1, 2026-01-04, 'over the end of the year, to a Sunday that is worked'",
        "2026-01-04, -1, 2025-12-31, 'back over the end of the year'"})
    void workingDaysCountFromTheDayNextToTheStart(String start, int days, String end, String why) {
        assertThat(CHINA.plusWorkingDays(date(start), days)).as(why).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-02", "2026-03-07", "2026-02-17"})
    void noWorkingDaysAreTheStartItselfWorkedOrNot(String start) {
        assertThat(CHINA.plusWorkingDays(date(start), 0)).isEqualTo(start);
    }

    @Test
    void aCalendarCanBeAddedToForMoreYears() {
        WorkCalendar more = CHINA.with(WorkCalendar.read("2027.calendar", "2027 off 10-01..10-07"));

        assertThat(more.knows(2027)).isTrue();
        assertThat(more.isWorked(date("2027-10-01"))).isFalse();
        assertThat(more.canonical()).isEqualTo(CHINA.canonical() + "2027 off 10-01..10-07\n");
        assertThat(CHINA.knows(2027)).as("the calendar added to stays as it was").isFalse();
    }

    @Test
    void aYearThatIsAddedReplacesTheSameYearWhole() {
        WorkCalendar own = CHINA.with(WorkCalendar.read("own.calendar", "2026 off 12-24"));

        assertThat(own.isWorked(date("2026-12-24"))).isFalse();
        assertThat(own.isWorked(date("2026-10-01"))).as("no longer named").isTrue();
        assertThat(own.isWorked(date("2025-10-01"))).as("of another year").isFalse();
    }

    @Test
    void theLaterYearsLineHoldsOfADayThatTwoLinesName() {
        WorkCalendar both = WorkCalendar.read("two.calendar", """
                2019 work 2018-12-29
                2018 off 12-29
                """);
        assertThat(both.isWorked(date("2018-12-29"))).isTrue();
    }
}

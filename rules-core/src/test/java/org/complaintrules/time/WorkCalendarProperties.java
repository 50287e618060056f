package org.complaintrules.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkCalendarProperties {
    private static final WorkCalendar CHINA = WorkCalendar.china();

    /** Days from the year before the first that China knows to the year after the last. */
    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(LocalDate.of(2015, 1, 1).toEpochDay(), LocalDate.of(2027, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** Lines of up to three years, each naming some days of January and the December before it, in any order. */
    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.maps(Arbitraries.integers().between(2019, 2021), namedDays().map(List::copyOf))
                .ofMaxSize(3)
                .map(years -> years.entrySet().stream().map(WorkCalendarProperties::line).toList());
    }

    private static Arbitrary<List<Map.Entry<Integer, Boolean>>> namedDays() {
        return Arbitraries.maps(Arbitraries.integers().between(-10, 20), Arbitraries.of(true, false))
                .ofMinSize(1).ofMaxSize(15).map(days -> List.copyOf(days.entrySet()));
    }

    private static String line(Map.Entry<Integer, List<Map.Entry<Integer, Boolean>>> year) {
        String off = days(year, false);
        String work = days(year, true);
        return year.getKey() + (off.isEmpty() ? "" : " off" + off)
                + (off.isEmpty() || work.isEmpty() ? "" : " ;") + (work.isEmpty() ? "" : " work" + work);
    }

    private static String days(Map.Entry<Integer, List<Map.Entry<Integer, Boolean>>> year, boolean worked) {
        LocalDate newYear = LocalDate.of(year.getKey(), 1, 1);
        return year.getValue().stream().filter(day -> day.getValue() == worked)
                .map(day -> " " + newYear.plusDays(day.getKey())).collect(Collectors.joining());
    }

    private static WorkCalendar calendarOf(List<String> lines) {
        return WorkCalendar.read("any.calendar", String.join("\n", lines));
    }

    @Property
    void asManyDaysAreWorkedAsWereCounted(@ForAll("dates") LocalDate start,
            @ForAll @IntRange(min = 1, max = 300) int days) {
        LocalDate end = CHINA.plusWorkingDays(start, days);

        assertThat(CHINA.isWorked(end)).isTrue();
        assertThat(start.plusDays(1).datesUntil(end.plusDays(1)).filter(CHINA::isWorked).count()).isEqualTo(days);
    }

    @Property
    void asManyDaysAreWorkedAsWereCountedBack(@ForAll("dates") LocalDate start,
            @ForAll @IntRange(min = 1, max = 300) int days) {
        LocalDate end = CHINA.plusWorkingDays(start, -days);

        assertThat(CHINA.isWorked(end)).isTrue();
        assertThat(end.datesUntil(start).filter(CHINA::isWorked).count()).isEqualTo(days);
    }

    @Property
    void oneDayMoreEndsLater(@ForAll("dates") LocalDate start, @ForAll @IntRange(min = -300, max = 300) int days) {
        assertThat(CHINA.plusWorkingDays(start, days + 1)).isAfter(CHINA.plusWorkingDays(start, days));
    }

    @Property
    void countingInTwoPartsIsCountingAtOnce(@ForAll("dates") LocalDate start,
            @ForAll @IntRange(max = 100) int first, @ForAll @IntRange(max = 100) int second) {
        assertThat(CHINA.plusWorkingDays(CHINA.plusWorkingDays(start, first), second))
                .isEqualTo(CHINA.plusWorkingDays(start, first + second));
    }

    @Property
    void countingBackReturnsToTheStartWhereItIsWorkedOrElseToTheLastDayWorkedBeforeIt(
            @ForAll("dates") LocalDate start, @ForAll @IntRange(min = 1, max = 300) int days) {
        LocalDate back = CHINA.plusWorkingDays(CHINA.plusWorkingDays(start, days), -days);

        assertThat(back).isEqualTo(CHINA.isWorked(start) ? start : CHINA.plusWorkingDays(start, -1));
    }

    @Property
    void canonicalTextIsReadBackAsTheSameCalendar(@ForAll("lines") List<String> lines) {
        WorkCalendar calendar = calendarOf(lines);
        WorkCalendar again = WorkCalendar.read("again.calendar", calendar.canonical());

        assertThat(again.canonical()).isEqualTo(calendar.canonical());
        LocalDate.of(2018, 12, 1).datesUntil(LocalDate.of(2021, 2, 1)).forEach(date ->
                assertThat(again.isWorked(date)).as("%s", date).isEqualTo(calendar.isWorked(date)));
    }

    @Property
    void canonicalTextDoesNotDependOnTheOrderOfLines(@ForAll("lines") List<String> lines, @ForAll Random random) {
        List<String> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, random);

        assertThat(calendarOf(shuffled).canonical()).isEqualTo(calendarOf(lines).canonical());
    }

    @Property
    void readingYearByYearIsReadingAtOnce(@ForAll("lines") List<String> lines) {
        WorkCalendar added = calendarOf(List.of());
        for (String line : lines) {
            added = added.with(calendarOf(List.of(line)));
        }
        assertThat(added.canonical()).isEqualTo(calendarOf(lines).canonical());
    }
}

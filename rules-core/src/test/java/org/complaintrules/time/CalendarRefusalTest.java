package org.complaintrules.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.complaintrules.text.Language;
import org.complaintrules.text.Place;
import org.complaintrules.text.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarRefusalTest {
    private static List<Problem> problemsOf(String text) {
        return catchThrowableOfType(CalendarRefusal.class, () -> WorkCalendar.read("my.calendar", text)).problems();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "",
        "# nothing but a comment",
        "2026 off 01-01",
        "2026 work 01-04",
        "2026 off 2025-12-31..01-01 ; work 01-04",
        "2026 off 12-31..2027-01-01",
        "  2026\toff 01-01;work 01-04 # the notice of November\r\n\r\n2025 off 01-01",
        "2028 off 02-29"})
    void whatCanBeUnderstoodIsNotRefused(String text) {
        assertThat(WorkCalendar.read("my.calendar", text)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "26 off 01-01                | 1  | 26 is not a year from 1900 to 2999",
        "2O26 off 01-01              | 1  | 2O26 is not a year from 1900 to 2999",
        "1899 off 01-01              | 1  | 1899 is not a year from 1900 to 2999",
        "3000 off 01-01              | 1  | 3000 is not a year from 1900 to 2999",
        "2026                        | 1  | the line is incomplete",
        "2026 01-01                  | 6  | 01-01 does not belong here",
        "2026 OFF 01-01              | 6  | OFF does not belong here",
        "2026 off                    | 6  | off is followed by no day",
        "2026 off ; work 01-04       | 6  | off is followed by no day",
        "2026 off 01-01 ;            | 16 | the line is incomplete",
        "2026 off 01-01 ; 01-04      | 18 | 01-04 does not belong here",
        "2026 off 01-01 work 01-04   | 16 | work does not belong here",
        "2026 off 01-01 ; work       | 18 | work is followed by no day",
        "2026 work 01-04 ; off 01-01 | 17 | ; does not belong here",
        "2026 off 1-1                | 10 | 1-1 is not a day",
        "2026 off 01/01              | 10 | 01/01 is not a day",
        "2026 off 02-29              | 10 | 02-29 is not a day",
        "2026 off 13-01              | 10 | 13-01 is not a day",
        "2026 off 00-10              | 10 | 00-10 is not a day",
        "2026 off 0x-10              | 10 | 0x-10 is not a day",
        "2026 off 2o26-01-01         | 10 | 2o26-01-01 is not a day",
        "2026 off 2026/01-01         | 10 | 2026/01-01 is not a day",
        "2026 off 01-01..            | 10 | 01-01.. is not a day",
        "2026 off ..01-01            | 10 | ..01-01 is not a day",
        "2026 off 01-01...01-03      | 10 | 01-01...01-03 is not a day",
        "2026 off 2024-12-31         | 10 | 2024-12-31 is too far from the year 2026",
        "2026 off 12-31..2028-01-01  | 10 | 12-31..2028-01-01 is too far from the year 2026",
        "2026 off 01-03..01-01       | 10 | 01-03..01-01 ends before it begins",
        "2026 off 01-01..01-03 01-03 | 23 | 2026-01-03 is named twice",
        "2026 off 01-01..01-04 ; work 01-04 | 30 | 2026-01-04 is named both off and work"})
    void whatCannotBeUnderstoodIsRefusedWhereItStands(String line, int column, String what) {
        assertThat(problemsOf("# comment\n" + line)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("malformed-calendar");
            assertThat(problem.place()).isEqualTo(Place.at("my.calendar", 2, column));
            assertThat(problem.what().en()).isEqualTo(what);
            assertThat(problem.mend()).isNotNull();
        });
    }

    @Test
    void aYearWithTwoLinesIsRefusedAtTheSecond() {
        assertThat(problemsOf("2026 off 01-01\n2025 off 01-01\n 2026 off 10-01\n")).singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("duplicate-year");
                    assertThat(problem.place()).isEqualTo(Place.at("my.calendar", 3, 2));
                    assertThat(problem.in(Language.EN)).isEqualTo(
                            "my.calendar:3:2: the year 2026 has a line already; put its days into line 1");
                    assertThat(problem.in(Language.ZH)).isEqualTo("my.calendar:3:2: 2026 年已有一行；请与第 1 行合并");
                });
    }

    @Test
    void aRefusalNamesAllThatIsWrong() {
        assertThat(problemsOf("2025 off 02-30 13-01\n20xx off\n2026 work\n"))
                .extracting(problem -> problem.place().toString())
                .containsExactly("my.calendar:1:10", "my.calendar:1:16", "my.calendar:2:1", "my.calendar:3:6");
    }

    @Test
    void aProblemSaysInBothLanguagesWhatWouldBeRight() {
        Problem problem = problemsOf("2026 off 1-1").get(0);

        assertThat(problem.in(Language.EN)).isEqualTo("my.calendar:1:10: 1-1 is not a day; a day is written like 01-02,"
                + " a range like 01-02..01-05, a day of another year like 2022-12-31");
        assertThat(problem.in(Language.ZH)).isEqualTo(
                "my.calendar:1:10: 1-1 不是日期；日期应如 01-02，区间应如 01-02..01-05，他年日期应如 2022-12-31");
    }
}

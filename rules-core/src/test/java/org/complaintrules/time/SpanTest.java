package org.complaintrules.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.complaintrules.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {
    @Test
    void isReadAsRuleFilesWriteIt() {
        assertThat(Span.parse("15 WORKING_DAYS")).isEqualTo(new Span(15, SpanUnit.WORKING_DAYS));
        assertThat(Span.parse("0 CALENDAR_DAYS")).isEqualTo(new Span(0, SpanUnit.CALENDAR_DAYS));
        assertThat(Span.parse("-5 WORKING_DAYS")).isEqualTo(new Span(-5, SpanUnit.WORKING_DAYS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "15", "WORKING_DAYS", "15WORKING_DAYS", "15  WORKING_DAYS", " 15 WORKING_DAYS",
        "15 WORKING_DAYS ", "15\tWORKING_DAYS", "15 working_days", "+15 WORKING_DAYS", "015 WORKING_DAYS",
        "-0 WORKING_DAYS", "1.5 HOURS", "１５ WORKING_DAYS", "15 DAYS", "WORKING_DAYS 15", "99999999999 DAYS"})
    void isReadInNoOtherNotation(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Span.parse(text))
                .withMessageStartingWith("\"" + text + "\" is not a span: ");
    }

    @Test
    void withAnUnknownUnitIsRefusedWithTheNearestUnitFirst() {
        assertThatIllegalArgumentException().isThrownBy(() -> Span.parse("15 WORK_DAYS"))
                .withMessage("\"15 WORK_DAYS\" is not a span: \"WORK_DAYS\" is not a unit; known units: WORKING_DAYS,"
                        + " MINUTES, HOURS, WORKING_HOURS, CALENDAR_DAYS, MONTHS, YEARS");
    }

    @Test
    void withoutAnAmountIsRefusedWithAnExample() {
        assertThatIllegalArgumentException().isThrownBy(() -> Span.parse("soon HOURS"))
                .withMessage("\"soon HOURS\" is not a span: a whole number from -100000 to 100000, one blank and a unit"
                        + " are expected, such as \"15 WORKING_DAYS\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"100000 HOURS", "-100000 HOURS"})
    void mayHaveTheLargestAmountEitherWay(String text) {
        assertThat(Span.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100001 HOURS", "-100001 HOURS"})
    void mayNotHaveALargerAmount(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Span.parse(text))
                .withMessage("a span's amount is from -100000 to 100000, but was " + text.split(" ")[0]);
    }

    @ParameterizedTest
    @CsvSource({
        "15 WORKING_DAYS,  15 个工作日,       15 working days",
        "1 WORKING_DAYS,   1 个工作日,        1 working day",
        "0 CALENDAR_DAYS,  0 个自然日,        0 calendar days",
        "-5 WORKING_DAYS,  提前 5 个工作日,   5 working days before",
        "-1 MONTHS,        提前 1 个月,       1 month before",
        "30 MINUTES,       30 分钟,           30 minutes",
        "24 HOURS,         24 小时,           24 hours",
        "4 WORKING_HOURS,  4 个工作小时,      4 working hours",
        "2 YEARS,          2 年,              2 years"})
    void isCalledByItsAmountAndUnitInBothLanguages(String span, String zh, String en) {
        assertThat(Span.parse(span).label()).isEqualTo(new Text(zh, en));
    }
}

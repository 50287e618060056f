package org.complaintrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    private static final String RED = "\u001b[31m";
    private static final String RESET = "\u001b[0m";

    @Test
    void aChineseCharacterTakesTwoColumns() {
        assertThat(Columns.of("期限 3 小时，ok")).isEqualTo(4 + 1 + 1 + 1 + 4 + 2 + 2);
    }

    @Test
    void aColourCodeTakesNoColumns() {
        assertThat(Columns.of(RED + "late" + RESET)).isEqualTo(4);
    }

    @Test
    void paddingCountsColumnsAndNotCharacters() {
        assertThat(Columns.padded("条件", 6)).isEqualTo("条件  ");
    }

    @Test
    void aTextOfExactlyTheWidthIsNotWrapped() {
        assertThat(Columns.wrap("ten column", 10, 10)).containsExactly("ten column");
        assertThat(Columns.wrap("ten column", 9, 9)).containsExactly("ten", "column");
    }

    @Test
    void laterLinesHaveAWidthOfTheirOwn() {
        assertThat(Columns.wrap("aa bb cc dd", 5, 2)).containsExactly("aa bb", "cc", "dd");
    }

    @Test
    void aLongWordStandsOutRatherThanBeingCut() {
        assertThat(Columns.wrap("see car-dealer-5.1-1 there", 9, 9))
                .containsExactly("see", "car-dealer-5.1-1", "there");
    }

    @Test
    void chineseIsBrokenBetweenCharactersButNotBeforeAClosingMark() {
        assertThat(Columns.wrap("原文没有说明。此处", 12, 12)).containsExactly("原文没有说", "明。此处");
    }

    @Test
    void chineseIsNotBrokenAfterAnOpeningMark() {
        assertThat(Columns.wrap("责任部门（主任）", 10, 10)).containsExactly("责任部门", "（主任）");
    }

    @Test
    void aFigureStaysWithItsUnit() {
        assertThat(Columns.wrap("a fine of 200 CNY", 13, 13)).containsExactly("a fine of", "200 CNY");
        assertThat(Columns.wrap("by 2026-03-04 12:00 (3 hours)", 20, 20))
                .containsExactly("by 2026-03-04 12:00", "(3 hours)");
        assertThat(Columns.wrap("须在二十四个月或3小时", 18, 18)).containsExactly("须在二十四个月或", "3小时");
    }

    @Test
    void anUnbrokenTextIsWrappedOnlyAtItsSemicolons() {
        assertThat(Columns.wrap("x " + Columns.unbroken("[第四条;第五条]"), 9, 9))
                .containsExactly("x", "[第四条;", "第五条]");
        assertThat(Columns.wrap(Columns.unbroken("[第四条]"), 80, 80)).containsExactly("[第四条]");
    }

    @Test
    void aColourEndsWithItsLineAndGoesOnInTheNext() {
        assertThat(Columns.wrap(RED + "not done, overdue" + RESET + " now", 10, 10)).containsExactly(
                RED + "not done," + RESET, RED + "overdue" + RESET, "now");
    }

    @Test
    void everyWrappedLineFitsAndNothingIsLost() {
        String text = "部门经理主任 the manager （主任） must 在3小时内 reply：“尽快”，or 12 hours.";
        for (int width = 16; width < 60; width++) {
            List<String> lines = Columns.wrap(text, width, width);
            int fits = width;
            assertThat(lines).allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(fits));
            assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        }
    }

    @Test
    void whatSteersATerminalIsNotShown() {
        assertThat(Columns.printable("R\u001b[2J\n1\u202e\ud800")).isEqualTo("R\uFFFD[2J 1\uFFFD\uFFFD");
    }
}

package org.complaintrules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.complaintrules.text.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What two readers of a file could take for different things is refused wherever it stands, comments included. */
class LexerTest {
    private static String rule(String comment, String text) {
        return DrlText.HEADER + "\n// " + comment + "\nrule \"tested\" @clause(\"c1\") when Complaint(note == \"" + text
                + "\") then insert(new Duty(\"AGENT\", \"REPLY\")); end\n";
    }

    private static List<String> codes(String text) {
        return DrlText.problems(text).stream().map(Problem::code).toList();
    }

    private static String hex(int codePoint) {
        return "U+%04X".formatted(codePoint);
    }

    @Test
    void aStringThatIsAnotherProgramToTheJavaCompilerIsRefused() {
        String trap = "SPECIAL\\u0022==null?\\u0022A\\u0022:\\u0022EFFECTIVE";
        List<Problem> problems = DrlText.problems(rule("harmless", trap));
        assertThat(problems).isNotEmpty().allMatch(problem -> problem.code().equals("backslash"));
        assertThat(problems.get(0).place()).hasToString("rules.drl:3:60");
        assertThat(problems.get(0).what().zh()).contains("反斜杠");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0022", "\\n", "\\", "\\\\", "C:\\dir"})
    void aBackslashIsRefusedInATextAndInAComment(String backslash) {
        assertThat(codes(rule("harmless", backslash))).contains("backslash");
        assertThat(codes(rule(backslash, "a"))).contains("backslash").doesNotContain("unexpected-token");
        assertThat(codes(DrlText.HEADER + "\n/* " + backslash + " */\n")).containsOnly("backslash");
    }

    /** Bidirectional controls, zero-width and other invisible characters, line and paragraph separators, no-break blanks. */
    @ParameterizedTest
    @ValueSource(ints = {0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0x200E, 0x200F, 0x061C,
        0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0x00AD, 0x180E, 0x2028, 0x2029, 0x0085, 0x000B, 0x000C, 0x0000, 0x0008,
        0x00A0, 0x2007, 0x202F, 0xE000, 0x0378})
    void anInvisibleCharacterIsRefusedInATextAndInAComment(int codePoint) {
        String character = Character.toString(codePoint);
        List<Problem> inText = DrlText.problems(rule("harmless", "a" + character + "b"));
        assertThat(inText).extracting(Problem::code).contains("invisible-character");
        assertThat(inText.get(0).what().en()).contains(hex(codePoint));
        assertThat(inText.get(0).what().zh()).contains("不可见字符");
        assertThat(inText.get(0).place()).hasToString("rules.drl:3:54");
        assertThat(codes(rule("a" + character + "b", "a"))).contains("invisible-character");
    }

    /** A language tag, a tag letter, a variation selector's supplement, a private character: two chars each in Java. */
    @ParameterizedTest
    @ValueSource(ints = {0xE0001, 0xE0041, 0xE0020, 0xE007F, 0xF0000, 0x1D173})
    void anInvisibleCharacterBeyondTheBasicPlaneIsRefusedToo(int codePoint) {
        assertThat(codes(rule("harmless", "a" + Character.toString(codePoint) + "b"))).contains("invisible-character");
    }

    @ParameterizedTest
    @ValueSource(strings = {"中文", "差额超过2000元", "。,;:“”()", "\u3000", "a\tb", "é", "😀", "€", "it's", "100%", "${x}",
        "//", "/* */", "rule \\ end"})
    void whatPeopleWriteIsAccepted(String text) {
        String visible = text.replace("\\", "");
        assertThat(codes(rule(visible.replace("\n", " "), visible))).isEmpty();
    }

    @Test
    void aLineBreakInATextIsRefused() {
        assertThat(codes(rule("harmless", "a\nb"))).contains("open-text");
        assertThat(codes(rule("harmless", "a\r\nb"))).contains("open-text");
    }

    @Test
    void aCarriageReturnInATextIsRefused() {
        assertThat(codes(rule("harmless", "a\rb"))).isNotEmpty();
    }

    /** Editors and Java end a line at it; a reader that does not would take the rule after it for a comment. */
    @Test
    void aCarriageReturnAloneIsRefused() {
        String text = DrlText.HEADER + "\n// see below\rrule \"hidden\" @clause(\"c1\") when Complaint() then"
                + " insert(new Duty(\"AGENT\", \"REPLY\")); end\n";
        assertThat(codes(text)).isNotEmpty();
    }

    @Test
    void windowsLineEndsAreAccepted() {
        assertThat(codes(rule("harmless", "a").replace("\n", "\r\n"))).isEmpty();
    }

    @Test
    void linesAreCountedThroughCommentsAndWindowsLineEnds() {
        String text = DrlText.HEADER + "\r\n/* one\r\n two */ // three\r\n\r\nfunction";
        assertThat(DrlText.problems(text)).singleElement()
                .satisfies(problem -> assertThat(problem.place()).hasToString("rules.drl:5:1"));
    }

    @Test
    void aSlashAndStarInATextOpenNoComment() {
        assertThat(codes(rule("harmless", "/* a"))).isEmpty();
        assertThat(codes(DrlText.HEADER + "\n/*/ not closed yet */\n/* \" */\n")).isEmpty();
    }

    /** Java and the engine read 010 as eight. */
    @Test
    void aNumberThatOtherReadersTakeForOctalIsRefused() {
        String file = DrlText.HEADER + "\nrule \"tested\" @clause(\"c1\") when Complaint(visits > %s) then"
                + " insert(new Duty(\"AGENT\", \"REPLY\")); end\n";
        assertThat(codes(file.formatted("10"))).isEmpty();
        assertThat(codes(file.formatted("0"))).isEmpty();
        assertThat(codes(file.formatted("010"))).isNotEmpty();
    }
}

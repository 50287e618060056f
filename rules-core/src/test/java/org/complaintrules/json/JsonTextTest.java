package org.complaintrules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.complaintrules.text.Language;
import org.complaintrules.text.Place;
import org.complaintrules.text.Problem;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {
    private static Json read(String text) {
        return JsonText.read("case.json", text);
    }

    private static Problem refusal(String text) {
        return onlyProblem(catchThrowableOfType(JsonRefusal.class, () -> read(text)));
    }

    private static Problem refusal(byte[] utf8, long maxBytes) {
        return onlyProblem(
                catchThrowableOfType(JsonRefusal.class, () -> JsonText.read("case.json", utf8, maxBytes)));
    }

    private static Problem onlyProblem(JsonRefusal refusal) {
        assertThat(refusal).isNotNull();
        assertThat(refusal.problems()).hasSize(1);
        return refusal.problems().get(0);
    }

    private static Json at(Json json, Object... steps) {
        Json found = json;
        for (Object step : steps) {
            found = step instanceof String name
                    ? ((Json.Obj) found).members().get(name) : ((Json.Arr) found).items().get((Integer) step);
        }
        return found;
    }

    @Nested
    class ReadsValues {
        @Test
        void membersKeepTheOrderWritten() {
            assertThat(((Json.Obj) read("{\"b\": 1, \"a\": 2, \"c\": 3}")).members().keySet())
                    .containsExactly("b", "a", "c");
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "-0", "1.50", "1e999999999", "1E-11", "100000000000000000000000000000"})
        void numbersStayAsWritten(String number) {
            assertThat(((Json.Num) read(number)).text()).isEqualTo(number);
        }

        @Test
        void aNumberOfAMillionDigitsIsNotCalculated() {
            String number = "9".repeat(1_000_000);
            assertThat(((Json.Num) read(number)).text()).isEqualTo(number);
        }

        @Test
        void escapesAreResolved() {
            assertThat(((Json.Str) read("\"\\u6295\\u8bc9\\n\\\"\\/\\ud83d\\ude00\"")).value())
                    .isEqualTo("投诉\n\"/😀");
        }

        @Test
        void literalsAreRead() {
            Json list = read("[true, false, null]");
            assertThat(((Json.Bool) at(list, 0)).value()).isTrue();
            assertThat(((Json.Bool) at(list, 1)).value()).isFalse();
            assertThat(at(list, 2)).isInstanceOf(Json.Null.class);
        }

        @Test
        void namesMadeToCollideInAHashTableAreRead() {
            String members = IntStream.range(0, 1 << 10)
                    .mapToObj(i -> String.format("%10s", Integer.toBinaryString(i)).replaceAll("[ 0]", "Ab")
                            .replace("1", "BA"))
                    .map(name -> "\"" + name + "\": 0").collect(Collectors.joining(", ", "{", "}"));
            assertThat(((Json.Obj) read(members)).members()).hasSize(1 << 10);
        }

        @Test
        void aByteOrderMarkAtTheBeginningIsPassedOver() {
            assertThat(read("\uFEFF[]")).isInstanceOf(Json.Arr.class);
        }
    }

    @Nested
    class KnowsPlaces {
        @Test
        void aValueKnowsLineColumnAndPointer() {
            Json json = read("{\n  \"facts\": {\r\n    \"approvalRequest\": [{}, {\"matter\": 5}]}}");
            assertThat(at(json, "facts", "approvalRequest", 1, "matter").place())
                    .isEqualTo(new Place("case.json", 3, 40, "/facts/approvalRequest/1/matter"));
        }

        @Test
        void theOutermostValueHasTheEmptyPointer() {
            assertThat(read("  {}").place()).isEqualTo(new Place("case.json", 1, 3, ""));
        }

        @Test
        void tildeAndSlashAreEscapedInPointers() {
            assertThat(at(read("{\"a/b~c\": 1}"), "a/b~c").place().pointer()).isEqualTo("/a~1b~0c");
        }

        @ParameterizedTest
        @ValueSource(strings = {"\"投\\u8bc9 \\n\"", "\"\"", "-1.50e3", "0", "true", "false", "null", "[1, [2]]",
            "{\"x\": {}}", "[]", "{ }"})
        void theSpotIsTheValueAndNothingElse(String value) {
            assertSpot(value, " " + value + "\n");
            assertSpot(value, "{\"a\": " + value + " , \"b\": 1}", "a");
            assertSpot(value, "\uFEFF[0," + value + "]", 1);
        }

        private static void assertSpot(String value, String text, Object... steps) {
            Spot spot = at(read(text), steps).spot();
            assertThat(text.substring(spot.from(), spot.to())).isEqualTo(value);
        }

        @Test
        void manyValuesBelowALongNameDoNotEachHoldIt() {
            String text = "{\"" + "n".repeat(1_000_000) + "\": [" + "0,".repeat(100_000) + "0]}";
            Json list = ((Json.Obj) read(text)).members().values().iterator().next();
            assertThat(at(list, 100_000).place().pointer()).hasSize(1 + 1_000_000 + 1 + 6);
        }
    }

    @Nested
    class Refuses {
        @ParameterizedTest
        @ValueSource(strings = {"", "  \n", "{", "[1", "\"abc", "{\"a\"", "{\"a\":", "[1,]", "{\"a\":1,}", "{'a':1}",
            "{a:1}", "[1 2]", "{\"a\" 1}", "[01]", "[+1]", "[.5]", "[1.]", "[1e]", "[NaN]", "[-Infinity]", "nul",
            "[trueX]", "[1 /* c */]", "[//c\n]", "[\"a\nb\"]", "[\"\\x\"]", "[\"\\u12G4\"]",
            "\"\\ud800\"", "\"\\udc00\\ud800\"", "{\"\\ud800\":1}", "]", "\0", "12abc"})
        void whatIsNotJson(String text) {
            assertThat(refusal(text).code()).isEqualTo("malformed-json");
        }

        @Test
        void whatIsNotJsonAtTheWordThatDoesNotFit() {
            Problem problem = refusal("{\n  \"payout\": 007}");
            assertThat(problem.place()).isEqualTo(new Place("case.json", 2, 13, null));
            assertThat(problem.in(Language.EN)).isEqualTo("case.json:2:13: '007' is not expected here; write "
                    + "numbers as 7, -0.5 or 1e3: no plus or zero in front, digits on either side of the point");
        }

        @Test
        void anUnfinishedTextAtItsEnd() {
            assertThat(refusal("{\n \"a\": [1,").place()).isEqualTo(new Place("case.json", 2, 10, null));
        }

        @Test
        void aSecondMemberOfOneNameAtTheSecond() {
            Problem problem = refusal("{\"a\": 1,\n \"\\u0061\": 2}");
            assertThat(problem.code()).isEqualTo("duplicate-key");
            assertThat(problem.place()).isEqualTo(new Place("case.json", 2, 2, "/a"));
        }

        @Test
        void oneNameInTwoObjectsIsNoDuplicate() {
            assertThat(read("[{\"a\": 1}, {\"a\": {\"a\": 2}}]")).isInstanceOf(Json.Arr.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"{} {}", "{}}", "[] ,", "1 x", "\"a\"\"b\"", "{}\0"})
        void whatFollowsTheValue(String text) {
            assertThat(refusal(text).code()).isEqualTo("trailing-text");
        }

        @Test
        void blanksAfterTheValueAreNoText() {
            assertThat(read("{} \t\r\n")).isInstanceOf(Json.Obj.class);
        }

        @Test
        void nestingIsReadToLevel64AndNotBeyond() {
            assertThat(read("[".repeat(64) + "]".repeat(64))).isInstanceOf(Json.Arr.class);
            Problem problem = refusal("[".repeat(65) + "]".repeat(65));
            assertThat(problem.code()).isEqualTo("nesting-too-deep");
            assertThat(problem.place().column()).isEqualTo(65);
            assertThat(refusal("{\"a\":".repeat(100_000)).code()).isEqualTo("nesting-too-deep");
        }

        @Test
        void aFileIsReadUpToItsLimitAndNotBeyond() {
            byte[] fourBytes = "[12]".getBytes(StandardCharsets.UTF_8);
            assertThat(JsonText.read("case.json", fourBytes, 4)).isInstanceOf(Json.Arr.class);
            assertThat(refusal(fourBytes, 3).code()).isEqualTo("file-too-large");
        }

        @Test
        void theLimitIs10MiBUnlessOneIsGiven() {
            byte[] file = " ".repeat(10 * 1024 * 1024 + 1).getBytes(StandardCharsets.UTF_8);
            file[0] = '0';
            JsonRefusal refusal = catchThrowableOfType(JsonRefusal.class, () -> JsonText.read("case.json", file));
            assertThat(onlyProblem(refusal).code()).isEqualTo("file-too-large");
            assertThat(JsonText.read("case.json", file, file.length)).isInstanceOf(Json.Num.class);
        }

        @Test
        void bytesThatAreNotUtf8AtTheFirstOfThem() {
            byte[] gbk = {'[', '\n', '"', 'a', (byte) 0xcb, (byte) 0xdf, '"', ']'};
            Problem problem = refusal(gbk, 100);
            assertThat(problem.code()).isEqualTo("malformed-json");
            assertThat(problem.place()).isEqualTo(new Place("case.json", 2, 3, null));
        }

        @Test
        void aCharacterCutOffByTheEndOfTheFile() {
            byte[] cut = {'1', (byte) 0xe6, (byte) 0x8a};
            assertThat(refusal(cut, 100).code()).isEqualTo("malformed-json");
        }
    }

    @Nested
    class Speaks {
        @ParameterizedTest
        @ValueSource(strings = {"", "{", "[x]", "[\"\n\"]", "['a']", "[1,]", "[\"\\x\"]", "[1 2]", "[01]",
            "[\"a\" \"b\"]", "[#]", "{\"a\":1,\"a\":1}", "1 1", "\"\\ud800\""})
        void bothLanguagesAndNothingOfTheParser(String text) {
            Problem problem = refusal(text);
            assertThat(problem.in(Language.ZH)).containsPattern("\\p{IsHan}");
            assertThat(problem.in(Language.EN)).doesNotContainPattern("\\p{IsHan}")
                    .doesNotContainIgnoringCase("jackson").doesNotContain("Source").doesNotContain("REDACTED");
        }

        @Test
        void noMoreThanALineOfForeignText() {
            String hostile = "\u001b[31m" + "x".repeat(1_000);
            Problem problem = refusal("{\"" + "\\u001b" + hostile.substring(1) + "\":1,\"\\u001b" + hostile.substring(1)
                    + "\":1}");
            assertThat(problem.what().en()).doesNotContain("\u001b").contains("\\u001b[31mxxx").hasSizeLessThan(140);
        }
    }
}

package org.complaintrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputTest {
    private static final String TABLE = """
            unknown-policy     | 1:12 | /policy                   | shopp                          | shop
            missing-policy     | 1:1  |                           | does not say its policy        | "policy"
            unknown-fact       | 1:40 | /facts/refnud             | refnud                         | refund
            unknown-field      | 1:64 | /facts/refund/paymnt      | paymnt                         | payment
            unknown-value      | 1:65 | /facts/refund/payment     | CASHH                          | CASH
            wrong-type         | 1:64 | /facts/refund/agreed      | the string 'yes'               | true or false
            missing-field      | 1:40 | /facts/refund             | amount                         | amount
            duplicate-fact     | 1:58 | /facts/parcel/1           | 'A'                            | one fact
            duplicate-key      | 1:54 | /facts/refund/amount      | twice                          | one of them
            trailing-text      | 1:33 |                           | after the end                  | one value
            malformed-time     | 1:28 | /asOf                     | 2026-03-04 10:00               | T10:00:00+08:00
            missing-time       | 1:43 | /facts/complaint          | no asOf                        | add asOf
            too-many-digits    | 1:51 | /facts/refund/amount      | 1e999999999                    | 15
            fraction           | 1:63 | /facts/refund/items       | 1.5                            |
            not-in-force       | 1:28 | /asOf                     | 2019-12-31                     | from 2020-01-01
            unknown-member     | 1:28 | /fact                     | 'fact'                         | facts
            unfinished         | 1:30 |                           | ends before                    | close
            comment            | 1:1  |                           | not expected                   | no comments
            list               | 1:1  |                           | a list                         | an object
            blank              | 1:1  |                           | nothing in it                  | one JSON value
            empty              | 1:1  |                           | nothing in it                  | one JSON value
            too-deep           | 1:92 |                           | 64 levels                      |
            not-utf8           | 1:52 |                           | not text in UTF-8              | UTF-8
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = TABLE)
    void aBadCaseIsRefusedWithItsPlaceWhatIsWrongAndWhatWouldBeRight(String name, String place, String pointer,
            String what, String mend) {
        String file = Call.badFile(name);
        Call call = Call.of("eval", "--rules", Call.RULES, file);
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).startsWith(file + ":" + place + (pointer == null ? "" : " " + pointer))
                .contains(what).contains(mend == null ? "" : mend);
        Call chinese = Call.of("eval", "--rules", Call.RULES, "--lang", "zh", file);
        assertThat(chinese.exit()).isEqualTo(2);
        assertThat(chinese.err()).startsWith(file + ":" + place).containsPattern("\\p{IsHan}");
    }

    @Test
    void everyBadFileStandsInTheTable() throws IOException {
        Set<String> tested = TABLE.lines().map(line -> line.substring(0, line.indexOf(' ')))
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(Call.RESOURCES.resolve("bad"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", ""))).hasSameElementsAs(tested);
        }
    }

    @Test
    void aMissingFileNamesItsNearestNeighbour() {
        Call call = Call.of("eval", Call.caseFile("clrek"));
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.err()).contains("clrek.json: there is no such file", "clerk.json");
    }

    @Test
    void aFolderGivenAsAFileIsRefused() {
        Call call = Call.of("eval", Call.RULES);
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.err()).contains("this is a folder", "*.json");
    }

    @Test
    void aFileThatMayNotBeReadIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("secret.json"), "{}");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(file), "whoever runs this test may read everything");
        Call call = Call.of("eval", file.toString());
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.err()).contains("may not be read");
    }

    @Test
    void aFileTooLargeIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("large.json"), new byte[11 * 1024 * 1024]);
        assertThat(Call.of("eval", file.toString()).err()).contains("large.json", "at most 10485760 bytes");
        Call test = Call.of("test", file.toString());
        assertThat(test.exit()).isEqualTo(2);
        assertThat(test.err()).contains("large.json: the file is too large");
    }

    @Test
    void aNameThatNoFileCanHaveIsRefused() {
        Call call = Call.of("eval", "a\0b");
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.err()).contains("no file can have this name");
    }

    @Test
    void aFolderOfRulesThatIsNotThereIsRefused() {
        Call missing = Call.of("policies", "--rules", "no-such-folder");
        assertThat(missing.exit()).isEqualTo(2);
        assertThat(missing.err()).contains("no-such-folder: there is no such folder");
        Call file = Call.of("policies", "--rules", Call.caseFile("clerk"));
        assertThat(file.exit()).isEqualTo(2);
        assertThat(file.err()).contains("not a folder");
    }

    @Test
    void aFolderWithoutAPolicyIsRefused(@TempDir Path folder) {
        Call call = Call.of("policies", "--rules", folder.toString());
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.err()).contains(folder.toString(), "policy.json");
    }
}

package org.complaintrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples that the README and the folder of examples give a newcomer. */
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("..", "examples");

    static List<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES.resolve("cases"))) {
            return files.map(Path::toString).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anExampleIsDecidedWithoutAConflict(String file) {
        for (String language : List.of("en", "zh")) {
            Call call = Call.of("eval", "--explain", "--lang", language, file);
            assertThat(call.exit()).as(call.err()).isZero();
            assertThat(call.out()).doesNotContain("CONFLICT").containsPattern("[a-z]+-[a-z]+-[0-9]");
        }
    }

    @Test
    void theReadmeShowsWhatItsFirstCommandPrints() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        String printed = Call.of("eval", EXAMPLES.resolve("cases/surrender.json").toString()).out();

        assertThat(unwrapped(readme)).contains(unwrapped(printed));
    }

    @Test
    void theExampleFixturesPass() {
        Call call = Call.of("test", EXAMPLES.resolve("fixtures").toString());
        assertThat(call.exit()).as(call.out()).isZero();
    }

    private static String unwrapped(String text) {
        return text.replaceAll("\\s+", " ").trim();
    }
}

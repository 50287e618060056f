package org.complaintrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OutputTest {
    private static final String ESCAPE = "\u001b[";

    @Test
    void pipedOutputHasNoColoursAndTheTerminalsHas() {
        assertThat(Call.of("eval", "--rules", Call.RULES, Call.caseFile("conflict")).out()).doesNotContain(ESCAPE);
        assertThat(Call.on(80, "eval", "--rules", Call.RULES, Call.caseFile("conflict")).out()).contains(ESCAPE);
    }

    @Test
    void coloursCanBeForcedAndForbidden() {
        assertThat(Call.of("eval", "--colour", "always", "--rules", Call.RULES, Call.caseFile("conflict")).out())
                .contains(ESCAPE);
        assertThat(Call.on(80, "eval", "--colour", "never", "--rules", Call.RULES, Call.caseFile("conflict")).out())
                .doesNotContain(ESCAPE);
    }

    @Test
    void whereNoColourIsSetThereIsNone() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(new String[] {"eval", "--rules", Call.RULES, Call.caseFile("conflict")},
                new Terminal(new ByteArrayInputStream(new byte[0]), out, out, 80, 80, false));
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain(ESCAPE);
    }

    @Test
    void jsonHasNoColoursOnATerminal() {
        assertThat(Call.on(80, "eval", "--rules", Call.RULES, "--output", "json", Call.caseFile("conflict")).out())
                .doesNotContain(ESCAPE);
    }

    @Test
    void aReaderThatHasReadEnoughEndsTheProgramQuietly() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(new String[] {"help"}, new Terminal(new ByteArrayInputStream(new byte[0]),
                failing("Broken pipe"), err, 0, 0, true));
        assertThat(exit).isZero();
        assertThat(err.size()).isZero();
    }

    @Test
    void aResultThatCannotBeWrittenIsToldAndNoSuccess() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(new String[] {"help"}, new Terminal(new ByteArrayInputStream(new byte[0]),
                failing("No space left on device"), err, 0, 0, true));
        assertThat(exit).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("the result could not be written: No space left on device\n");
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}

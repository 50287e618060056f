package org.complaintrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What only a process of its own shows. */
class ProcessTest {
    @Test
    void aCaseIsReadFromAPipe() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Main.class.getName(), "eval", "-")
                .redirectErrorStream(true).start();
        try (OutputStream in = process.getOutputStream()) {
            in.write("""
                    {"policy": "life-insurer",
                     "facts": {"surrenderRequest": {"payout": 2000, "cashValue": 0, "premiumsPaid": 10000}}}
                    """.getBytes(StandardCharsets.UTF_8));
        }
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(printed).contains("complaint supervisor");
        assertThat(process.waitFor()).isZero();
    }
}

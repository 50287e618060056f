package org.complaintrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.complaintrules.proof.check.FindingCode;
import org.junit.jupiter.api.Test;

/** The page that documents the codes lists them as the program explains them. */
class ChecksPageTest {
    private static final Path PAGE = Path.of("../docs/checks.md");
    private static final String FIRST = "## " + FindingCode.REFUSED.code() + "\n";

    @Test
    void thePageExplainsTheCodesAsTheProgramDoes() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(page.substring(page.indexOf(FIRST))).isEqualTo(ExplanationMarkdown.all() + "\n");
    }

    /** Writes that part of the page anew, after an explanation was changed; run in the folder of this module. */
    public static void main(String[] args) throws IOException {
        String page = Files.readString(PAGE);
        Files.writeString(PAGE, page.substring(0, page.indexOf(FIRST)) + ExplanationMarkdown.all() + "\n");
    }
}

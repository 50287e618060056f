package org.complaintrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HelpTest {
    static List<String> commands() {
        return Commands.NAMES;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyHelpHasTheExitCodesExamplesAndRelatedCommands(String command) {
        Call call = Call.of(command, "--help");
        assertThat(call.exit()).isZero();
        assertThat(call.out()).startsWith("Usage: complaint-rules " + command)
                .contains("Exit codes:", " 0 ", " 1 ", " 2 ", " 3 ", " 4 ", " 70 ", "Examples:", "See also:",
                        "--rules=DIR", "--calendar=FILE", "--lang=en|zh", "--colour=auto|always|never");
        assertThat(call.out()).doesNotContainPattern("\\p{IsHan}");
        assertThat(Call.of("help", command).out()).isEqualTo(call.out());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void inChineseEveryHelpIsChinese(String command) {
        Call call = Call.of(command, "--help", "--lang", "zh");
        assertThat(call.exit()).isZero();
        assertThat(call.out()).startsWith("用法：complaint-rules " + command)
                .contains("退出码：", " 70 ", "示例：", "另见：").doesNotContainPattern("\\b(the|is|of|Usage|Options)\\b");
        assertThat(Call.of("--lang", "zh", "help", command).out()).isEqualTo(call.out());
    }

    @Test
    void theProgramsHelpNamesEveryCommand() {
        for (Call call : List.of(Call.of("--help"), Call.of("help"), Call.of("-h"))) {
            assertThat(call.exit()).isZero();
            assertThat(call.out()).contains(Commands.NAMES).contains("Exit codes:", "Examples:");
        }
        assertThat(Call.of("--lang", "zh", "help").out()).contains(Commands.NAMES).contains("退出码：");
    }

    @Test
    void onANarrowTerminalLinesAreShort() {
        for (String command : Commands.NAMES) {
            assertThat(Call.on(60, "help", command).out().lines().filter(line -> !line.startsWith("  complaint-rules")
                    && !line.startsWith("      ") && !line.startsWith("See also")))
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(60));
            assertThat(Call.on(20, "help", command).exit()).isZero();
        }
    }

    @Test
    void theVersionIsToldByCommandAndByOption() {
        assertThat(Call.of("version").out()).contains("complaint-rules 0.", "Drools 10.", "Java ");
        assertThat(Call.of("--version").out()).isEqualTo(Call.of("version").out());
    }

    @Test
    void theCompletionIsAScriptThatBashAccepts(@TempDir Path folder) throws Exception {
        Call call = Call.of("completion");
        assertThat(call.exit()).isZero();
        assertThat(call.out()).contains(Commands.NAMES).contains("--explain", "junit");
        Path script = Files.writeString(folder.resolve("completion"), call.out());
        assertThat(bash("-n", script.toString())).isEmpty();
        assertThat(bash("-c", "source '" + script + "'; compopt() { :; }; COMP_WORDS=(complaint-rules ev); COMP_CWORD=1; "
                + "_complete_complaint-rules; echo \"${COMPREPLY[@]}\"").trim()).isEqualTo("eval");
    }

    private static String bash(String... args) throws IOException, InterruptedException {
        ProcessBuilder bash = new ProcessBuilder("bash");
        bash.command().addAll(List.of(args));
        Process process = bash.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return said;
    }
}

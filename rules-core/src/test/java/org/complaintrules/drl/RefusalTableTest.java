package org.complaintrules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.complaintrules.text.Language;
import org.complaintrules.text.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each entry of the tables of refusals: what is refused, where and in which words, and its neighbour that is not. */
class RefusalTableTest {
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    /** Where a text or comment is not closed, what follows cannot be told apart, and more may be reported. */
    private static final Set<String> UNREADABLE = Set.of("open-text", "open-comment", "single-quote",
            "unexpected-character");

    static List<RefusalRow> rules() {
        return RefusalRow.read("rule-refusals.txt");
    }

    static List<RefusalRow> facts() {
        return RefusalRow.read("facts-refusals.txt");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void inARuleFile(RefusalRow row) {
        assertRefused(row, DrlText.problems(before(row) + row.refused() + after(row)), before(row));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theNeighbourInARuleFileIsAccepted(RefusalRow row) {
        assertThat(DrlText.problems(before(row) + row.accepted() + after(row))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void amongTheFacts(RefusalRow row) {
        assertRefused(row, DrlText.factProblems(factsBefore(row) + row.refused() + "\n"), factsBefore(row));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void theNeighbourAmongTheFactsIsAccepted(RefusalRow row) {
        assertThat(DrlText.factProblems(factsBefore(row) + row.accepted() + "\n")).isEmpty();
    }

    @Test
    void everyCodeThatTheParsersKnowIsProvoked() throws IOException {
        Set<String> provoked = new TreeSet<>(Set.of("backslash", "invisible-character"));
        Stream.concat(rules().stream(), facts().stream()).map(RefusalRow::code).forEach(provoked::add);
        assertThat(provoked).containsAll(codesIn(Path.of("src/main/java/org/complaintrules/drl")));
    }

    private static Set<String> codesIn(Path folder) throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher matcher = Pattern.compile("new (?:Drl)?Problem\\(\"([a-z-]+)\"").matcher(Files.readString(file));
                while (matcher.find()) {
                    codes.add(matcher.group(1));
                }
            }
        }
        assertThat(codes).hasSizeGreaterThan(30);
        return codes;
    }

    private static void assertRefused(RefusalRow row, List<Problem> problems, String before) {
        assertThat(problems).isNotEmpty();
        if (!UNREADABLE.contains(row.code())) {
            assertThat(problems).hasSize(1);
        }
        Problem problem = problems.get(0);
        int linesBefore = (int) before.chars().filter(c -> c == '\n').count();
        assertThat(problem.code() + " " + (problem.place().line() - linesBefore) + ":" + problem.place().column())
                .isEqualTo(row.code() + " " + row.line() + ":" + row.column());
        assertThat(problem.in(Language.EN)).contains(row.word());
        assertThat(CHINESE.matcher(problem.what().zh()).find()).as(problem.what().zh()).isTrue();
        if (problem.mend() != null && CHINESE.matcher(problem.mend().en()).find()) {
            assertThat(row.refused()).as("Chinese in English only where the file has it").containsPattern(CHINESE);
        }
    }

    private static String before(RefusalRow row) {
        return switch (row.kind()) {
            case "file" -> "";
            case "rule" -> DrlText.HEADER + "\n";
            case "when" -> DrlText.HEADER + "\nrule \"tested\" @clause(\"c1\")\nwhen\n";
            case "then" -> DrlText.HEADER + "\nrule \"tested\" @clause(\"c1\")\nwhen\n"
                    + "Complaint($at : acceptedAt, $done : repliedAt, $sum : payout, $count : complainants, $text : note,"
                    + " $yes : major, $via : channel)\nthen\n";
            default -> throw new IllegalArgumentException(row.kind());
        };
    }

    private static String after(RefusalRow row) {
        return switch (row.kind()) {
            case "when" -> "\nthen\ninsert(new Duty(\"AGENT\", \"REPLY\"));\nend\n";
            case "then" -> "\nend\n";
            default -> "\n";
        };
    }

    private static String factsBefore(RefusalRow row) {
        return row.kind().equals("file") ? "" : DrlText.FACTS_HEADER + "\n";
    }
}

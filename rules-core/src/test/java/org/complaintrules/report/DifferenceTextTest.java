package org.complaintrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DifferenceTextTest {
    private static String difference(String before, String after) {
        return DifferenceText.of("f.json", before, after, Style.PLAIN);
    }

    private static String numbers(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> i + "\n").collect(Collectors.joining());
    }

    @Test
    void equalTextsHaveNoDifference() {
        assertThat(difference("a\n", "a\n")).isEmpty();
    }

    @Test
    void aChangedLineStandsInThreeLinesOfContext() {
        assertThat(difference(numbers(1, 10), numbers(1, 5) + "five\n" + numbers(6, 10))).isEqualTo("""
                --- f.json
                +++ f.json
                @@ -2,7 +2,7 @@
                 2
                 3
                 4
                -5
                +five
                 6
                 7
                 8""");
    }

    @Test
    void changesSixLinesApartAreOneGroupAndSevenApartAreTwo() {
        assertThat(difference("a\n" + numbers(0, 6) + "b\n", "A\n" + numbers(0, 6) + "B\n").lines()
                .filter(line -> line.startsWith("@@"))).containsExactly("@@ -1,8 +1,8 @@");
        assertThat(difference("a\n" + numbers(0, 7) + "b\n", "A\n" + numbers(0, 7) + "B\n").lines()
                .filter(line -> line.startsWith("@@"))).containsExactly("@@ -1,4 +1,4 @@", "@@ -6,4 +6,4 @@");
    }

    @Test
    void aMissingLineEndIsADifference() {
        assertThat(difference("a\nb", "a\nb\n")).isEqualTo("""
                --- f.json
                +++ f.json
                @@ -1,2 +1,2 @@
                 a
                -b
                \\ No newline at end of file
                +b""");
    }

    @Test
    void aTextFromNothingBeginsAtLineZero() {
        assertThat(difference("", "a\n")).isEqualTo("--- f.json\n+++ f.json\n@@ -0,0 +1 @@\n+a");
    }

    @Test
    void whatIsInBothIsAsMuchAsCanBe() {
        CommonLines common = new CommonLines(List.of("a", "b", "c", "a", "b", "b", "a"),
                List.of("c", "b", "a", "b", "a", "c"));
        assertThat(IntStream.range(0, 7).filter(common::hasLeft).count()).isEqualTo(4);
        assertThat(IntStream.range(0, 6).filter(common::hasRight).count()).isEqualTo(4);
    }

    @Test
    void theDifferenceTurnsTheOneTextIntoTheOther() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            String before = random(random);
            String after = random(random);
            assertThat(patched(before, difference(before, after))).as(before + "->" + after).isEqualTo(after);
        }
    }

    @Test
    void bigFilesTakeLittleMemory() {
        String before = numbers(0, 3_000) + numbers(100_000, 120_000);
        String after = numbers(200_000, 203_000) + numbers(100_000, 120_000);
        assertThat(difference(before, after).lines()).hasSize(2 + 1 + 6_000 + 3);
    }

    private static String random(Random random) {
        return random.ints(random.nextInt(25), 0, 4).mapToObj(i -> i + "\n").collect(Collectors.joining());
    }

    /** Applies a difference as {@code patch} does. */
    private static String patched(String before, String difference) {
        List<String> from = before.lines().toList();
        List<String> out = new ArrayList<>();
        int next = 0;
        for (String line : difference.lines().skip(2).toList()) {
            if (line.startsWith("@@")) {
                String[] range = line.substring(4, line.indexOf(" +")).split(",");
                boolean none = range.length == 2 && range[1].equals("0");
                int start = Integer.parseInt(range[0]) - (none ? 0 : 1);
                out.addAll(from.subList(next, start));
                next = start;
            } else if (line.startsWith("+")) {
                out.add(line.substring(1));
            } else {
                assertThat(line.substring(1)).isEqualTo(from.get(next));
                if (line.startsWith(" ")) {
                    out.add(from.get(next));
                }
                next++;
            }
        }
        out.addAll(from.subList(next, from.size()));
        return out.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}

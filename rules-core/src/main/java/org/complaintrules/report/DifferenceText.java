package org.complaintrules.report;

import java.util.ArrayList;
import java.util.List;

/** What changed in a text, as a unified difference. */
public final class DifferenceText {
    private static final int CONTEXT = 3;

    /** A line of the difference: {@code -} and {@code +} for what differs, a blank for what is in both. */
    private record Line(char mark, String text) {
    }

    private DifferenceText() {
    }

    /**
     * The lines that differ, each group with three lines of context around it, as {@code diff -u} writes them. Lines
     * are never wrapped.
     *
     * @param file the file's name
     * @param before its text before the change
     * @param after its text after the change
     * @param style colour
     * @return the difference, without a line end after it; empty where the texts are equal
     */
    public static String of(String file, String before, String after, Style style) {
        if (before.equals(after)) {
            return "";
        }
        List<String> out = new ArrayList<>();
        out.add(style.bold("--- " + file));
        out.add(style.bold("+++ " + file));
        List<Line> all = merged(lines(before), lines(after));
        int leftLine = 0;
        int rightLine = 0;
        int shown = 0;
        for (int first = changeFrom(all, 0); first < all.size(); first = changeFrom(all, shown)) {
            int from = Math.max(shown, first - CONTEXT);
            leftLine += count(all, shown, from, '+');
            rightLine += count(all, shown, from, '-');
            int to = endOfGroup(all, first);
            out.add(style.dim("@@ -" + range(leftLine, count(all, from, to, '+')) + " +"
                    + range(rightLine, count(all, from, to, '-')) + " @@"));
            all.subList(from, to).forEach(line -> out.add(shown(line, style)));
            leftLine += count(all, from, to, '+');
            rightLine += count(all, from, to, '-');
            shown = to;
        }
        return String.join("\n", out);
    }

    /** The lines, each with its line feed, so that a last line without one differs from the same line with one. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (int from = 0; from < text.length();) {
            int feed = text.indexOf('\n', from);
            int end = feed < 0 ? text.length() : feed + 1;
            lines.add(text.substring(from, end));
            from = end;
        }
        return lines;
    }

    private static List<Line> merged(List<String> before, List<String> after) {
        CommonLines common = new CommonLines(before, after);
        List<Line> all = new ArrayList<>();
        int right = 0;
        for (int left = 0; left <= before.size(); left++) {
            boolean inBoth = left < before.size() && common.hasLeft(left);
            if (left == before.size() || inBoth) {
                while (right < after.size() && !common.hasRight(right)) {
                    all.add(new Line('+', after.get(right++)));
                }
            }
            if (left < before.size()) {
                all.add(new Line(inBoth ? ' ' : '-', before.get(left)));
                right += inBoth ? 1 : 0;
            }
        }
        return all;
    }

    /** The index of the first line that differs, from an index on; the number of lines where none does. */
    private static int changeFrom(List<Line> all, int index) {
        int found = index;
        while (found < all.size() && all.get(found).mark() == ' ') {
            found++;
        }
        return found;
    }

    /** The end of the group whose first difference is at an index: groups whose contexts touch are one. */
    private static int endOfGroup(List<Line> all, int first) {
        int last = first;
        for (int next = first; next < all.size() && next - last <= 2 * CONTEXT + 1; next = changeFrom(all, last + 1)) {
            last = next;
        }
        return Math.min(all.size(), last + 1 + CONTEXT);
    }

    /** The lines of one side: all but those that only the other has. */
    private static int count(List<Line> all, int from, int to, char otherSide) {
        int count = 0;
        for (Line line : all.subList(from, to)) {
            count += line.mark() == otherSide ? 0 : 1;
        }
        return count;
    }

    private static String range(int linesBefore, int count) {
        return (count == 0 ? linesBefore : linesBefore + 1) + (count == 1 ? "" : "," + count);
    }

    private static String shown(Line line, Style style) {
        boolean ended = line.text().endsWith("\n");
        String text = line.mark() + (ended ? line.text().substring(0, line.text().length() - 1) : line.text());
        String coloured = line.mark() == '-' ? style.red(text) : line.mark() == '+' ? style.green(text) : text;
        return ended ? coloured : coloured + "\n\\ No newline at end of file";
    }
}

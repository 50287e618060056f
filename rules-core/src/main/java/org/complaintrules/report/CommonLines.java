package org.complaintrules.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A longest common subsequence of two lists of lines. It is found by halving the one list and asking where the other is
 * best halved too (Hirschberg), so that memory grows with the lines and not with their square.
 */
final class CommonLines {
    private final int[] left;
    private final int[] right;
    private final boolean[] inLeft;
    private final boolean[] inRight;

    CommonLines(List<String> left, List<String> right) {
        Map<String, Integer> numbers = new HashMap<>();
        this.left = numbered(left, numbers);
        this.right = numbered(right, numbers);
        this.inLeft = new boolean[left.size()];
        this.inRight = new boolean[right.size()];
        find(0, left.size(), 0, right.size());
    }

    /** Whether a line of the left list is in the common subsequence. */
    boolean hasLeft(int index) {
        return inLeft[index];
    }

    /** Whether a line of the right list is in the common subsequence. */
    boolean hasRight(int index) {
        return inRight[index];
    }

    private static int[] numbered(List<String> lines, Map<String, Integer> numbers) {
        return lines.stream().mapToInt(line -> numbers.computeIfAbsent(line, each -> numbers.size())).toArray();
    }

    private void find(int leftFrom, int leftTo, int rightFrom, int rightTo) {
        int from = leftFrom;
        int other = rightFrom;
        while (from < leftTo && other < rightTo && left[from] == right[other]) {
            common(from++, other++);
        }
        int to = leftTo;
        int otherTo = rightTo;
        while (from < to && other < otherTo && left[to - 1] == right[otherTo - 1]) {
            common(--to, --otherTo);
        }
        if (from == to || other == otherTo) {
            return;
        }
        if (to - from == 1) {
            findOne(from, other, otherTo);
            return;
        }
        int middle = (from + to) >>> 1;
        int otherMiddle = other + bestSplit(lengths(from, middle, other, otherTo, false),
                lengths(middle, to, other, otherTo, true));
        find(from, middle, other, otherMiddle);
        find(middle, to, otherMiddle, otherTo);
    }

    private void findOne(int line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (left[line] == right[i]) {
                common(line, i);
                return;
            }
        }
    }

    private void common(int leftLine, int rightLine) {
        inLeft[leftLine] = true;
        inRight[rightLine] = true;
    }

    private static int bestSplit(int[] heads, int[] tails) {
        int best = 0;
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] + tails[heads.length - 1 - i] > heads[best] + tails[heads.length - 1 - best]) {
                best = i;
            }
        }
        return best;
    }

    /** The length of the longest common subsequence with each head of the right lines, or with each tail. */
    private int[] lengths(int from, int to, int otherFrom, int otherTo, boolean backwards) {
        int[] row = new int[otherTo - otherFrom + 1];
        for (int i = 0; i < to - from; i++) {
            int line = left[backwards ? to - 1 - i : from + i];
            int diagonal = 0;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int other = right[backwards ? otherTo - j : otherFrom + j - 1];
                row[j] = line == other ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row;
    }
}

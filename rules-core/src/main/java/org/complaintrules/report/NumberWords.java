package org.complaintrules.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.complaintrules.proof.region.Interval;
import org.complaintrules.proof.region.Numbers;

/** Says in words which numbers are in a set. */
final class NumberWords {
    private final Wording words;

    NumberWords(Wording words) {
        this.words = words;
    }

    /** The numbers, each shown as given; empty where there are none. */
    String said(Numbers set, boolean whole, Function<BigDecimal, String> shown) {
        List<Interval> intervals = set.intervals();
        if (intervals.size() == 1 && isEverything(intervals.get(0))) {
            return words.of("已知", "known");
        }
        if (intervals.size() == 2 && isAllBut(intervals, whole)) {
            BigDecimal left = whole ? intervals.get(0).greatest() : intervals.get(1).least();
            return words.of("不等于 ", "not ") + shown.apply(left);
        }
        List<String> said = new ArrayList<>();
        intervals.forEach(interval -> said.add(said(interval, whole, shown)));
        return String.join(words.of("，或", ", or "), said);
    }

    private static boolean isEverything(Interval interval) {
        return interval.least() == null && interval.greatest() == null;
    }

    private static boolean isAllBut(List<Interval> intervals, boolean whole) {
        BigDecimal to = intervals.get(0).greatest();
        BigDecimal from = intervals.get(1).least();
        return intervals.get(0).least() == null && intervals.get(1).greatest() == null
                && (whole ? to.add(BigDecimal.ONE) : to).compareTo(from) == 0;
    }

    /** Whole numbers end before the next one: up to 4 is below 5. */
    private String said(Interval interval, boolean whole, Function<BigDecimal, String> shown) {
        BigDecimal least = interval.least();
        BigDecimal greatest = interval.greatest();
        boolean upTo = interval.hasGreatest() || whole;
        BigDecimal last = greatest != null && whole ? greatest.subtract(BigDecimal.ONE) : greatest;
        if (least != null && last != null && least.compareTo(last) == 0) {
            return words.of("等于 ", "exactly ") + shown.apply(least);
        }
        String from = least == null ? "" : (interval.hasLeast() ? words.of("不低于 ", "at least ")
                : words.of("超过 ", "over ")) + shown.apply(least);
        String to = last == null ? "" : (upTo ? words.of("不超过 ", "up to ") : words.of("低于 ", "under "))
                + shown.apply(last);
        return from + (from.isEmpty() || to.isEmpty() ? "" : words.of("，", ", ")) + to;
    }

    /** Whether a sum can be said as one side compared with the other. */
    boolean isComparisonWithZero(Numbers set) {
        return !set.intervals().isEmpty() && !said(set, false, number -> "").equals(words.of("已知", "known"))
                && set.intervals().stream().allMatch(interval -> isZeroOrNone(interval.least())
                        && isZeroOrNone(interval.greatest()));
    }

    private static boolean isZeroOrNone(BigDecimal number) {
        return number == null || number.signum() == 0;
    }

    /** Two sides compared, where the first without the second is one of the numbers, all of which end at 0. */
    String comparison(String left, String right, Numbers set) {
        boolean below = set.contains(BigDecimal.ONE.negate());
        boolean above = set.contains(BigDecimal.ONE);
        boolean equal = set.contains(BigDecimal.ZERO);
        String symbol = below ? equal ? "≤" : above ? "≠" : "<" : above ? equal ? "≥" : ">" : "=";
        return left + " " + symbol + " " + right;
    }
}

package org.complaintrules.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.complaintrules.text.Place;
import org.complaintrules.text.Problem;
import org.complaintrules.text.Text;

/** The line of one year: the year, then {@code off} and days, then a semicolon, {@code work} and days. */
final class CalendarLine {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;
    private static final Text LAYOUT = new Text(
            "一行应如 2026 off 01-01..01-03 02-15..02-23 ; work 01-04 02-14",
            "a line is laid out like 2026 off 01-01..01-03 02-15..02-23 ; work 01-04 02-14");
    private static final Text DAYS = new Text(
            "日期应如 01-02，区间应如 01-02..01-05，他年日期应如 2022-12-31",
            "a day is written like 01-02, a range like 01-02..01-05, a day of another year like 2022-12-31");

    private final List<Word> words;
    private final List<Problem> problems;
    private final NavigableMap<LocalDate, Boolean> days = new TreeMap<>();
    private int year;

    /**
     * A line to be read.
     *
     * @param words what it says; at least one word
     * @param problems takes what is wrong with it
     */
    CalendarLine(List<Word> words, List<Problem> problems) {
        this.words = words;
        this.problems = problems;
    }

    /** What stands between blanks, and where. */
    record Word(String text, Place place) {
    }

    /** Reads the line, and tells whether its year at least could be read. */
    boolean read() {
        Word first = words.get(0);
        year = first.text().length() == "YYYY".length() ? number(first.text(), 0, "YYYY".length()) : -1;
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            malformed(first, Text.of("%s 不是 %d 至 %d 之间的年份", "%s is not a year from %d to %d",
                    first.text(), FIRST_YEAR, LAST_YEAR), LAYOUT);
            return false;
        }
        readParts();
        return true;
    }

    int year() {
        return year;
    }

    Place place() {
        return words.get(0).place();
    }

    /** The days named: true for one worked, false for one off. */
    NavigableMap<LocalDate, Boolean> days() {
        return days;
    }

    private void readParts() {
        int next = 1;
        if (is(next, "off")) {
            next = readDays(next + 1, false);
            if (next == words.size()) {
                return;
            }
            if (!is(next, ";")) {
                misplaced(next);
                return;
            }
            next++;
        }
        if (!is(next, "work")) {
            misplaced(next);
            return;
        }
        next = readDays(next + 1, true);
        if (next < words.size()) {
            misplaced(next);
        }
    }

    /** Reads days up to a word that begins something else, and returns where that stands. */
    private int readDays(int from, boolean worked) {
        int next = from;
        while (next < words.size() && !is(next, ";") && !is(next, "off") && !is(next, "work")) {
            readRange(words.get(next), worked);
            next++;
        }
        if (next == from) {
            malformed(words.get(from - 1), Text.of("%s 之后没有日期", "%s is followed by no day",
                    words.get(from - 1).text()), DAYS);
        }
        return next;
    }

    private void readRange(Word word, boolean worked) {
        String text = word.text();
        int dots = text.indexOf("..");
        LocalDate first = date(dots < 0 ? text : text.substring(0, dots));
        LocalDate last = dots < 0 ? first : date(text.substring(dots + "..".length()));
        if (first == null || last == null) {
            malformed(word, Text.of("%s 不是日期", "%s is not a day", text), DAYS);
        } else if (isFar(first) || isFar(last)) {
            malformed(word, Text.of("%s 离 %d 年太远", "%s is too far from the year %d", text, year),
                    Text.of("可写 %d 年至 %d 年的日期", "days from %d to %d may stand here", year - 1, year + 1));
        } else if (last.isBefore(first)) {
            malformed(word, Text.of("%s 的终止日早于起始日", "%s ends before it begins", text), DAYS);
        } else {
            name(word, first, last, worked);
        }
    }

    private void name(Word word, LocalDate first, LocalDate last, boolean worked) {
        for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
            Boolean before = days.putIfAbsent(date, worked);
            if (before != null) {
                malformed(word, before == worked
                        ? Text.of("%s 出现了两次", "%s is named twice", date)
                        : Text.of("%s 既为休息日又为工作日", "%s is named both off and work", date),
                        new Text("每个日期只写一次", "name each day once"));
                return;
            }
        }
    }

    private boolean isFar(LocalDate date) {
        return Math.abs(date.getYear() - year) > 1;
    }

    /** The day that is written {@code MM-DD} or {@code YYYY-MM-DD}, or null. */
    private LocalDate date(String text) {
        boolean withYear = text.length() == "YYYY-MM-DD".length() && text.charAt("YYYY".length()) == '-';
        int month = withYear ? "YYYY-".length() : 0;
        int day = month + "MM-".length();
        if (text.length() != day + "DD".length() || text.charAt(day - 1) != '-') {
            return null;
        }
        int ofYear = withYear ? number(text, 0, "YYYY".length()) : year;
        if (ofYear < 0) {
            return null;
        }
        try {
            return LocalDate.of(ofYear, number(text, month, day - 1), number(text, day, text.length()));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The number that is written in these decimal digits, or -1. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = 10 * number + c - '0';
        }
        return number;
    }

    private boolean is(int at, String text) {
        return at < words.size() && words.get(at).text().equals(text);
    }

    private void misplaced(int at) {
        if (at < words.size()) {
            Word word = words.get(at);
            malformed(word, Text.of("此处不应有 %s", "%s does not belong here", word.text()), LAYOUT);
        } else {
            malformed(words.get(words.size() - 1), new Text("此行不完整", "the line is incomplete"), LAYOUT);
        }
    }

    private void malformed(Word word, Text what, Text mend) {
        problems.add(new Problem("malformed-calendar", word.place(), what, mend));
    }
}

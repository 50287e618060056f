package org.complaintrules.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.complaintrules.text.Place;
import org.complaintrules.text.Problem;
import org.complaintrules.text.Text;
import org.complaintrules.time.CalendarLine.Word;

/**
 * Reads a calendar file. A command line does so each time it starts, hence by hand, without regular expressions,
 * streams, date formats or string concatenation: the first use of each in a process takes long.
 */
final class CalendarReader {
    private final String file;
    private final NavigableMap<Integer, NavigableMap<LocalDate, Boolean>> years = new TreeMap<>();
    private final Map<Integer, Integer> lineOfYear = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    CalendarReader(String file) {
        this.file = file;
    }

    WorkCalendar read(String text) {
        int number = 0;
        for (int from = 0; from < text.length();) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? text.length() : newline;
            number++;
            List<Word> words = words(text.substring(from, to), number);
            if (!words.isEmpty()) {
                add(new CalendarLine(words, problems), number);
            }
            from = to + 1;
        }
        if (!problems.isEmpty()) {
            throw new CalendarRefusal(problems);
        }
        return new WorkCalendar(years);
    }

    private void add(CalendarLine line, int number) {
        if (!line.read()) {
            return;
        }
        Integer earlier = lineOfYear.putIfAbsent(line.year(), number);
        if (earlier == null) {
            years.put(line.year(), line.days());
        } else {
            problems.add(new Problem("duplicate-year", line.place(),
                    Text.of("%d 年已有一行", "the year %d has a line already", line.year()),
                    Text.of("请与第 %d 行合并", "put its days into line %d", earlier)));
        }
    }

    /** The words of a line up to its comment; a semicolon is a word, whether or not there are blanks around it. */
    private List<Word> words(String line, int number) {
        List<Word> words = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= line.length(); at++) {
            char c = at < line.length() ? line.charAt(at) : '#';
            if (c != ' ' && c != '\t' && c != '\r' && c != ';' && c != '#') {
                continue;
            }
            if (from < at) {
                words.add(new Word(line.substring(from, at), Place.at(file, number, from + 1)));
            }
            if (c == ';') {
                words.add(new Word(";", Place.at(file, number, at + 1)));
            }
            if (c == '#') {
                break;
            }
            from = at + 1;
        }
        return words;
    }
}

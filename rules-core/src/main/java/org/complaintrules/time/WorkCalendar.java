package org.complaintrules.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Which days are worked: Monday to Friday, but for the days that the lines of its years name.
 *
 * <p>A year's line may also name days of the year before or after, as the notice for a year does of the last days of
 * December. Where two lines name the same day, the later year's holds.
 */
public final class WorkCalendar {
    private static final String CHINA_FILE = "china.calendar";

    /** What the line of each year names: true for a day worked, false for a day off. */
    private final NavigableMap<Integer, NavigableMap<LocalDate, Boolean>> years;

    /** The same for all years together. */
    private final Map<LocalDate, Boolean> named = new HashMap<>();

    /** Takes the maps over; nothing may change them afterwards. */
    WorkCalendar(NavigableMap<Integer, NavigableMap<LocalDate, Boolean>> years) {
        this.years = years;
        for (Map<LocalDate, Boolean> ofYear : years.values()) {
            named.putAll(ofYear);
        }
    }

    /**
     * The days off and make-up days of China, by the State Council's yearly notices.
     *
     * @return the calendar; the same one each time
     */
    public static WorkCalendar china() {
        return China.CALENDAR;
    }

    /**
     * Reads a calendar: a line for each year, such as {@code 2026 off 01-01..01-03 02-15..02-23 ; work 01-04 02-14}, in
     * any order. The part {@code off} or the part {@code work} may be left out. A date without a year is of the line's
     * year. What follows {@code #} is a comment.
     *
     * @param fileName the file's name, for messages
     * @param text what the file says; an empty one gives a calendar that knows no year
     * @return the calendar
     * @throws CalendarRefusal if a line cannot be understood ({@code malformed-calendar}) or a year has two
     *     ({@code duplicate-year})
     */
    public static WorkCalendar read(String fileName, String text) {
        return new CalendarReader(fileName).read(text);
    }

    /**
     * This calendar with more years. The line of a year that both have is taken whole from the one added.
     *
     * @param more the calendar added
     * @return a calendar that knows the years of both
     */
    public WorkCalendar with(WorkCalendar more) {
        NavigableMap<Integer, NavigableMap<LocalDate, Boolean>> all = new TreeMap<>(years);
        all.putAll(more.years);
        return new WorkCalendar(all);
    }

    /**
     * Whether a day is worked. In a year that the calendar does not know, this is a guess: Monday to Friday are.
     *
     * @param date the day
     * @return true if it is worked
     */
    public boolean isWorked(LocalDate date) {
        Boolean worked = named.get(date);
        return worked != null ? worked : date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    /**
     * Whether the calendar has the line of a year.
     *
     * @param year the year
     * @return true if its days are known, false if they are guessed from the weekday
     */
    public boolean knows(int year) {
        return years.containsKey(year);
    }

    /**
     * Counts days worked, the day after the start being the first that may count.
     *
     * @param start the day from which is counted, worked or not
     * @param days how many; a negative number counts back from the day before the start
     * @return the last day counted, or the start itself where {@code days} is 0
     * @throws java.time.DateTimeException if there is no such date
     */
    public LocalDate plusWorkingDays(LocalDate start, int days) {
        int step = Integer.signum(days);
        LocalDate date = start;
        for (int counted = 0; counted != days;) {
            date = date.plusDays(step);
            if (isWorked(date)) {
                counted += step;
            }
        }
        return date;
    }

    /**
     * The calendar as text, the same for every calendar that says the same, however its file was laid out.
     * {@link #read} reads it.
     *
     * @return a line for each year, in order; days off in ranges, days worked one by one
     */
    public String canonical() {
        return CalendarWriter.write(years);
    }

    /** Read when first asked for. */
    private static final class China {
        static final WorkCalendar CALENDAR = load();

        private static WorkCalendar load() {
            try (InputStream in = WorkCalendar.class.getResourceAsStream(CHINA_FILE)) {
                if (in == null) {
                    throw new IllegalStateException("resource missing: " + CHINA_FILE);
                }
                return read(CHINA_FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

package org.complaintrules.time;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;

/** Writes the lines of a calendar in the form that is the same for the same days. */
final class CalendarWriter {
    private final StringBuilder out = new StringBuilder();

    private CalendarWriter() {
    }

    static String write(NavigableMap<Integer, NavigableMap<LocalDate, Boolean>> years) {
        CalendarWriter writer = new CalendarWriter();
        for (Map.Entry<Integer, NavigableMap<LocalDate, Boolean>> line : years.entrySet()) {
            writer.line(line.getKey(), line.getValue());
        }
        return writer.out.toString();
    }

    private void line(int year, NavigableMap<LocalDate, Boolean> days) {
        out.append(year);
        if (days.containsValue(false)) {
            out.append(" off");
            daysOff(year, days);
        }
        if (days.containsValue(true)) {
            out.append(days.containsValue(false) ? " ; work" : " work");
            daysWorked(year, days);
        }
        out.append('\n');
    }

    private void daysOff(int year, NavigableMap<LocalDate, Boolean> days) {
        LocalDate first = null;
        for (Map.Entry<LocalDate, Boolean> day : days.entrySet()) {
            if (day.getValue()) {
                continue;
            }
            LocalDate date = day.getKey();
            first = first == null ? date : first;
            LocalDate next = date.plusDays(1);
            if (!Boolean.FALSE.equals(days.get(next))) {
                out.append(' ');
                date(year, first);
                if (!date.equals(first)) {
                    out.append("..");
                    date(year, date);
                }
                first = null;
            }
        }
    }

    private void daysWorked(int year, NavigableMap<LocalDate, Boolean> days) {
        for (Map.Entry<LocalDate, Boolean> day : days.entrySet()) {
            if (day.getValue()) {
                out.append(' ');
                date(year, day.getKey());
            }
        }
    }

    /** The date without its year where that is the line's. */
    private void date(int year, LocalDate date) {
        String iso = date.toString();
        out.append(date.getYear() == year ? iso.substring("YYYY-".length()) : iso);
    }
}

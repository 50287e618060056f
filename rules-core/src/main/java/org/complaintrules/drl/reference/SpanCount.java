package org.complaintrules.drl.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Predicate;
import org.complaintrules.time.Span;
import org.complaintrules.time.SpanUnit;
import org.complaintrules.time.WorkCalendar;
import org.complaintrules.time.WorkingHours;

/** Counts a span out from its start, a day, a month or a shift at a time. */
final class SpanCount {
    /** The first moment of the year 1 and the last of the year 9999 (UTC); nothing is counted from or to beyond. */
    static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private static final int MONTHS_OF_YEAR = 12;
    private static final long SECONDS_OF_MINUTE = 60;
    private static final long SECONDS_OF_HOUR = 3_600;

    private final LocalTimes times;
    private final WorkCalendar calendar;
    private final WorkingHours hours;

    /** Hours may be null: then no span of working hours has an end. */
    SpanCount(LocalTimes times, WorkCalendar calendar, WorkingHours hours) {
        this.times = times;
        this.calendar = calendar;
        this.hours = hours;
    }

    /** The last moment in time, where there is one. */
    Optional<Instant> end(Instant from, Span span) {
        if (!isSupported(from)) {
            return Optional.empty();
        }
        int amount = span.amount();
        Optional<Instant> end = switch (span.unit()) {
            case MINUTES -> Optional.of(from.plusSeconds(amount * SECONDS_OF_MINUTE));
            case HOURS -> Optional.of(from.plusSeconds(amount * SECONDS_OF_HOUR));
            case WORKING_HOURS -> hours == null
                    ? Optional.empty()
                    : new ShiftCount(times, calendar, hours).end(from, amount);
            case CALENDAR_DAYS -> days(from, amount, date -> true).map(times::endOf);
            case WORKING_DAYS -> days(from, amount, calendar::isWorked).map(times::endOf);
            case MONTHS -> months(from, amount).map(times::endOf);
            case YEARS -> months(from, amount * MONTHS_OF_YEAR).map(times::endOf);
        };
        return end.filter(SpanCount::isSupported);
    }

    /** Whether a day that was counted through, worked or not, is of a year that the calendar does not know. */
    boolean meetsUnknownYear(Instant from, Span span, Instant end) {
        boolean byDay = span.unit() == SpanUnit.WORKING_DAYS;
        int step = Integer.signum(span.amount());
        if (!byDay && span.unit() != SpanUnit.WORKING_HOURS || step == 0) {
            return false;
        }
        LocalDate last = times.dateOf(end);
        LocalDate date = times.dateOf(from).plusDays(byDay ? step : 0);
        boolean unknown = !calendar.knows(date.getYear());
        while (!unknown && (step > 0 ? date.isBefore(last) : date.isAfter(last))) {
            date = date.plusDays(step);
            unknown = !calendar.knows(date.getYear());
        }
        return unknown;
    }

    /** Whether a count goes on in a year: those supported, and the year beyond either end, which some zone is in. */
    static boolean isCounted(int year) {
        return year >= 0 && year <= 10_000;
    }

    private static boolean isSupported(Instant moment) {
        return !moment.isBefore(FIRST) && !moment.isAfter(LAST);
    }

    private Optional<LocalDate> days(Instant from, int amount, Predicate<LocalDate> counts) {
        LocalDate date = times.dateOf(from);
        int left = Math.abs(amount);
        while (left > 0 && isCounted(date.getYear())) {
            date = amount > 0 ? date.plusDays(1) : date.minusDays(1);
            if (counts.test(date)) {
                left--;
            }
        }
        return left == 0 ? Optional.of(date) : Optional.empty();
    }

    /** The same day of the month so many months on, or that month's last day where it has no such day. */
    private Optional<LocalDate> months(Instant from, int amount) {
        LocalDate start = times.dateOf(from);
        YearMonth month = YearMonth.of(start.getYear(), start.getMonthValue());
        int left = Math.abs(amount);
        while (left > 0 && isCounted(month.getYear())) {
            month = amount > 0 ? month.plusMonths(1) : month.minusMonths(1);
            left--;
        }
        return left == 0
                ? Optional.of(month.atDay(Math.min(start.getDayOfMonth(), month.lengthOfMonth())))
                : Optional.empty();
    }
}

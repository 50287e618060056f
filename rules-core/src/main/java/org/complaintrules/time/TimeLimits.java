package org.complaintrules.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;

/**
 * When a limit ends, and whether something was done in time, in one zone and by one calendar.
 *
 * <p>Minutes and hours run by the clock. Days, months and years are counted in dates of the zone: the first day is the
 * day after the start, and the last counts whole. A limit that ends on a day off ends there.
 */
public final class TimeLimits {
    static final LocalDate FIRST_DATE = LocalDate.of(1, 1, 1);
    static final LocalDate LAST_DATE = LocalDate.of(9999, 12, 31);

    private static final Instant FIRST = FIRST_DATE.atStartOfDay(ZoneOffset.UTC).toInstant();
    private static final Instant END = LAST_DATE.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();

    private final ZoneId zone;
    private final WorkCalendar calendar;
    private final WorkingHours hours;

    /**
     * Limits of one policy.
     *
     * @param zone the zone whose dates are counted
     * @param calendar the days that are worked
     * @param hours the hours that are worked, or {@code null} where the policy does not state them
     */
    public TimeLimits(ZoneId zone, WorkCalendar calendar, WorkingHours hours) {
        this.zone = Objects.requireNonNull(zone, "zone");
        this.calendar = Objects.requireNonNull(calendar, "calendar");
        this.hours = hours;
    }

    /**
     * The zone whose dates are counted.
     *
     * @return the zone
     */
    public ZoneId zone() {
        return zone;
    }

    /**
     * The days that are worked.
     *
     * @return the calendar
     */
    public WorkCalendar calendar() {
        return calendar;
    }

    /**
     * The last moment in time of a limit. Of a day unit, this is the last second before the next day begins in the
     * zone.
     *
     * @param from when the limit began to run
     * @param span how long it runs; a negative one ends before it began to run
     * @return the moment; empty where the span is in working hours and none are stated, and where {@code from} or the
     *     moment itself is not within the years 1 to 9999 (UTC)
     */
    public Optional<Instant> due(Instant from, Span span) {
        if (!isSupported(from)) {
            return Optional.empty();
        }
        LocalDate start = dateOf(from);
        int amount = span.amount();
        Optional<Instant> due = switch (span.unit()) {
            case MINUTES -> Optional.of(from.plus(Duration.ofMinutes(amount)));
            case HOURS -> Optional.of(from.plus(Duration.ofHours(amount)));
            case WORKING_HOURS -> hours == null
                    ? Optional.empty()
                    : new WorkingTime(zone, calendar, hours).plusHours(from, amount);
            case CALENDAR_DAYS -> endOf(start.plusDays(amount));
            case WORKING_DAYS -> endOf(calendar.plusWorkingDays(start, amount));
            case MONTHS -> endOf(start.plusMonths(amount));
            case YEARS -> endOf(start.plusYears(amount));
        };
        return due.filter(TimeLimits::isSupported);
    }

    /**
     * Whether something was done in time. Exactly at the limit is in time; of a day unit, so is the whole of its last
     * day.
     *
     * @param doneAt when it was done
     * @param due the last moment in time
     * @param span the limit, or {@code null} where the due time itself was given, which is then compared exactly
     * @return true if it was
     */
    public boolean inTime(Instant doneAt, Instant due, Span span) {
        return span == null || span.unit().isByClock()
                ? !doneAt.isAfter(due)
                : !dateOf(doneAt).isAfter(dateOf(due));
    }

    /**
     * Whether the due time of a limit is a guess: it is counted in days or hours worked, and one of the days that the
     * count went through is of a year that the calendar does not know.
     *
     * @param from when the limit began to run
     * @param span how long it runs
     * @return true if so; false where there is no due time
     */
    public boolean restsOnUnknownYear(Instant from, Span span) {
        boolean inDays = span.unit() == SpanUnit.WORKING_DAYS;
        if (!inDays && span.unit() != SpanUnit.WORKING_HOURS || span.amount() == 0) {
            return false;
        }
        Optional<Instant> due = due(from, span);
        if (due.isEmpty()) {
            return false;
        }
        int step = Integer.signum(span.amount());
        int first = (inDays ? dateOf(from).plusDays(step) : dateOf(from)).getYear();
        int last = dateOf(due.get()).getYear();
        for (int year = first; year != last; year += step) {
            if (!calendar.knows(year)) {
                return true;
            }
        }
        return !calendar.knows(last);
    }

    private Optional<Instant> endOf(LocalDate date) {
        return Optional.of(date.plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1));
    }

    private LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    private static boolean isSupported(Instant instant) {
        return !instant.isBefore(FIRST) && instant.isBefore(END);
    }
}

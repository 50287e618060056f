package org.complaintrules.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import org.complaintrules.time.WorkingHours.Shift;

/** Counts hours that lie within the shifts of days worked. */
record WorkingTime(ZoneId zone, WorkCalendar calendar, WorkingHours hours) {
    /**
     * The moment at which so many hours have been worked since another. Where that is the end of a shift, it is not put
     * off to the beginning of the next.
     *
     * @param from the moment from which is counted, whether or not work is done then
     * @param amount how many hours; a negative number counts back, 0 gives {@code from}
     * @return the moment, or empty where it is not within the dates that are supported
     */
    Optional<Instant> plusHours(Instant from, int amount) {
        Duration rest = Duration.ofHours(Math.abs(amount));
        if (rest.isZero()) {
            return Optional.of(from);
        }
        return amount > 0 ? forward(from, rest) : backward(from, rest);
    }

    private Optional<Instant> forward(Instant from, Duration total) {
        Duration rest = total;
        for (LocalDate date = LocalDate.ofInstant(from, zone); !date.isAfter(TimeLimits.LAST_DATE);
                date = date.plusDays(1)) {
            for (Shift shift : shiftsOn(date)) {
                Instant begin = later(from, moment(date, shift.from()));
                Instant end = later(from, moment(date, shift.to()));
                Duration worked = Duration.between(begin, end);
                if (worked.compareTo(rest) >= 0) {
                    return Optional.of(begin.plus(rest));
                }
                rest = rest.minus(worked);
            }
        }
        return Optional.empty();
    }

    private Optional<Instant> backward(Instant from, Duration total) {
        Duration rest = total;
        // From the next date on, which may have begun before clocks were set back into this one.
        for (LocalDate date = LocalDate.ofInstant(from, zone).plusDays(1); !date.isBefore(TimeLimits.FIRST_DATE);
                date = date.minusDays(1)) {
            List<Shift> shifts = shiftsOn(date);
            for (int i = shifts.size() - 1; i >= 0; i--) {
                Instant begin = earlier(from, moment(date, shifts.get(i).from()));
                Instant end = earlier(from, moment(date, shifts.get(i).to()));
                Duration worked = Duration.between(begin, end);
                if (worked.compareTo(rest) >= 0) {
                    return Optional.of(end.minus(rest));
                }
                rest = rest.minus(worked);
            }
        }
        return Optional.empty();
    }

    private List<Shift> shiftsOn(LocalDate date) {
        return calendar.isWorked(date) ? hours.shifts() : List.of();
    }

    /** The moment of a local time; that of a time which the clock skips is when it skips. */
    private Instant moment(LocalDate date, LocalTime time) {
        LocalDateTime local = date.atTime(time);
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        return change != null && change.isGap() ? change.getInstant() : local.atZone(zone).toInstant();
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}

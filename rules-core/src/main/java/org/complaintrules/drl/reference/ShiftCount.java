package org.complaintrules.drl.reference;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.complaintrules.time.WorkCalendar;
import org.complaintrules.time.WorkingHours;
import org.complaintrules.time.WorkingHours.Shift;

/** Counts hours worked, shift by shift, with a hand that is moved on over the work of each. */
record ShiftCount(LocalTimes times, WorkCalendar calendar, WorkingHours hours) {
    /** Where the hand stops when so many hours are counted, or empty where it leaves the dates that are counted. */
    Optional<Instant> end(Instant from, int amount) {
        if (amount == 0) {
            return Optional.of(from);
        }
        boolean onwards = amount > 0;
        int step = Integer.signum(amount);
        Duration left = Duration.ofHours(Math.abs(amount));
        Instant hand = from;
        // A day behind the hand: a date may have begun already where clocks were then set back into the one before it.
        LocalDate date = times.dateOf(from).minusDays(step);
        for (; SpanCount.isCounted(date.getYear()); date = date.plusDays(step)) {
            for (Shift shift : shiftsOn(date, onwards)) {
                Instant begin = times.momentOf(date.atTime(shift.from()));
                Instant end = times.momentOf(date.atTime(shift.to()));
                boolean isAhead = onwards ? end.isAfter(hand) : begin.isBefore(hand);
                if (isAhead) {
                    hand = onwards ? max(hand, begin) : min(hand, end);
                    Duration work = Duration.between(hand, onwards ? end : begin).abs();
                    if (work.compareTo(left) >= 0) {
                        return Optional.of(hand.plus(left.multipliedBy(step)));
                    }
                    left = left.minus(work);
                    hand = onwards ? end : begin;
                }
            }
        }
        return Optional.empty();
    }

    /** The shifts of a date in the order in which the hand passes them. */
    private List<Shift> shiftsOn(LocalDate date, boolean onwards) {
        List<Shift> shifts = new ArrayList<>(calendar.isWorked(date) ? hours.shifts() : List.of());
        if (!onwards) {
            Collections.reverse(shifts);
        }
        return shifts;
    }

    private static Instant max(Instant a, Instant b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    private static Instant min(Instant a, Instant b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}

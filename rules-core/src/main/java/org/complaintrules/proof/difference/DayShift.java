package org.complaintrules.proof.difference;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * By how many days a deadline ends later, counted in dates of the policy's zone; below 0 where it ends earlier.
 *
 * @param least the least number of days met
 * @param most the greatest number of days met
 */
public record DayShift(long least, long most) {
    static DayShift of(List<Instant> due, ZoneId before, ZoneId after) {
        long days = ChronoUnit.DAYS.between(due.get(0).atZone(before).toLocalDate(),
                due.get(1).atZone(after).toLocalDate());
        return new DayShift(days, days);
    }

    DayShift and(DayShift other) {
        return new DayShift(Math.min(least, other.least), Math.max(most, other.most));
    }
}

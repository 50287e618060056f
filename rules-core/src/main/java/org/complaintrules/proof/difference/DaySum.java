package org.complaintrules.proof.difference;

/**
 * How the due times of one action change, counted in dates of the policy's zone.
 *
 * @param action what must be done
 * @param later how many deadlines end on a later date
 * @param daysLater the days by which these end later, all together
 * @param earlier how many deadlines end on an earlier date
 * @param daysEarlier the days by which these end earlier, all together
 * @param shifts the least and the greatest number of days by which one ends later, below 0 where it ends earlier
 */
public record DaySum(String action, long later, long daysLater, long earlier, long daysEarlier, DayShift shifts) {
    static DaySum of(String action, DayShift shift) {
        long days = shift.least();
        return new DaySum(action, days > 0 ? 1 : 0, Math.max(days, 0), days < 0 ? 1 : 0, Math.max(-days, 0), shift);
    }

    DaySum and(DaySum other) {
        return new DaySum(action, later + other.later, daysLater + other.daysLater, earlier + other.earlier,
                daysEarlier + other.daysEarlier, shifts.and(other.shifts));
    }
}

package org.complaintrules.time;

import java.time.LocalTime;
import java.util.List;

/**
 * When work is done on a day that is worked.
 *
 * @param shifts the times of work, earliest first; at least one
 */
public record WorkingHours(List<Shift> shifts) {
    /**
     * Refuses hours without a shift, out of order, or overlapping. A shift may begin where the one before it ends.
     *
     * @param shifts the times of work, earliest first
     * @throws IllegalArgumentException if there is no shift, or one begins before the one before it has ended
     */
    public WorkingHours {
        shifts = List.copyOf(shifts);
        if (shifts.isEmpty()) {
            throw new IllegalArgumentException("working hours need at least one shift");
        }
        for (int i = 1; i < shifts.size(); i++) {
            if (shifts.get(i).from().isBefore(shifts.get(i - 1).to())) {
                throw new IllegalArgumentException("the shift %s begins before the shift %s has ended"
                        .formatted(shifts.get(i), shifts.get(i - 1)));
            }
        }
    }

    /**
     * A stretch of work within one day; midnight can begin it, but not end it.
     *
     * @param from when work begins
     * @param to when work ends
     */
    public record Shift(LocalTime from, LocalTime to) {
        /**
         * Refuses a shift that does not end after it begins.
         *
         * @param from when work begins
         * @param to when work ends
         * @throws IllegalArgumentException if {@code to} is not after {@code from}
         */
        public Shift {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("a shift from %s cannot end at %s".formatted(from, to));
            }
        }

        /** The shift as people write it, such as {@code 09:00-12:00}. */
        @Override
        public String toString() {
            return from + "-" + to;
        }
    }
}

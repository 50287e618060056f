package org.complaintrules.drl.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.List;

/** What the clocks and calendars on the walls of one zone show. */
record LocalTimes(ZoneRules rules) {
    private static final long SECONDS_OF_DAY = 86_400;

    /** The number of the date at a moment, 1 January 1970 being 0; it exists for every moment, as the date does not. */
    long dayOf(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond() + rules.getOffset(moment).getTotalSeconds(), SECONDS_OF_DAY);
    }

    LocalDate dateOf(Instant moment) {
        return LocalDate.ofEpochDay(dayOf(moment));
    }

    /** The last second before the next date begins. */
    Instant endOf(LocalDate date) {
        return momentOf(date.plusDays(1).atStartOfDay()).minusSeconds(1);
    }

    /** When the clocks show a time: the first time that they do, or the moment at which they skip it. */
    Instant momentOf(LocalDateTime time) {
        List<ZoneOffset> offsets = rules.getValidOffsets(time);
        return offsets.isEmpty() ? rules.getTransition(time).getInstant() : time.toInstant(offsets.get(0));
    }
}

package org.complaintrules.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads times and dates, and tells whether they lie in the years that a case can be about. */
final class CaseTime {
    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2999;

    private static final LocalDate FIRST_DAY = LocalDate.of(FIRST_YEAR, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(LAST_YEAR, 12, 31);

    private final Instant start;
    private final Instant end;

    CaseTime(ZoneId zone) {
        start = FIRST_DAY.atStartOfDay(zone).toInstant();
        end = LAST_DAY.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** The time that an ISO-8601 text with an offset means, or nothing where it is none. */
    static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The date that an ISO-8601 text means, or nothing where it is none. */
    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    boolean covers(Instant instant) {
        return !instant.isBefore(start) && instant.isBefore(end);
    }

    static boolean covers(LocalDate date) {
        return !date.isBefore(FIRST_DAY) && !date.isAfter(LAST_DAY);
    }
}

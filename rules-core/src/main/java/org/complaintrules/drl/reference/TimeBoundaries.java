package org.complaintrules.drl.reference;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.complaintrules.time.DeadlineStatus;
import org.complaintrules.time.Span;

/**
 * The times next to which the standing of a limit changes, as seen at the time of a case. They are found to the second:
 * where the time of the case or a start has a fraction of a second, the moment of the change itself may lie between two
 * of them.
 */
public final class TimeBoundaries {
    private final ReferenceClock clock;

    /**
     * The boundaries of one case.
     *
     * @param clock the clock of the case
     */
    public TimeBoundaries(ReferenceClock clock) {
        this.clock = clock;
    }

    /**
     * The starts between which what is not done turns from overdue to pending, and the time of the case.
     *
     * @param span the limit
     * @return in order and each once: the latest whole second from which the limit is overdue; the second after it, from
     *     which it no longer is; the time of the case. The first two are left out where they would be after the time of
     *     the case, or where no start since the year 1 is overdue
     */
    public List<Instant> starts(Span span) {
        long overdue = SpanCount.FIRST.getEpochSecond();
        long later = Math.min(clock.asOf().getEpochSecond(), SpanCount.LAST.getEpochSecond());
        List<Instant> starts = new ArrayList<>();
        if (isOverdue(later, span)) {
            starts.add(Instant.ofEpochSecond(later));
        } else if (isOverdue(overdue, span)) {
            // A limit that begins later does not end earlier, so the seconds between can be halved.
            while (later - overdue > 1) {
                long middle = overdue + (later - overdue) / 2;
                if (isOverdue(middle, span)) {
                    overdue = middle;
                } else {
                    later = middle;
                }
            }
            starts.add(Instant.ofEpochSecond(overdue));
            starts.add(Instant.ofEpochSecond(later));
        }
        if (!starts.contains(clock.asOf())) {
            starts.add(clock.asOf());
        }
        return List.copyOf(starts);
    }

    /**
     * The times of completion between which what is done turns from met to late.
     *
     * @param from when the limit began to run
     * @param span how long it runs
     * @return in order: the last moment in time, and the moment a second after it, which for a day unit is the start of
     *     the next day; without those after the time of the case, and none where the limit has not begun to run by then
     *     or has no end
     */
    public List<Instant> ends(Instant from, Span span) {
        if (from.isAfter(clock.asOf())) {
            return List.of();
        }
        return clock.end(from, span).stream().flatMap(end -> Stream.of(end, end.plusSeconds(1)))
                .filter(time -> !time.isAfter(clock.asOf())).toList();
    }

    private boolean isOverdue(long start, Span span) {
        return clock.deadline("", span, Instant.ofEpochSecond(start), null).status() == DeadlineStatus.OVERDUE;
    }
}

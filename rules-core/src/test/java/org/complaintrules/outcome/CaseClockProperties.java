package org.complaintrules.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.complaintrules.time.DeadlineStatus;
import org.complaintrules.time.Span;
import org.complaintrules.time.SpanUnit;
import org.complaintrules.time.TimeLimits;
import org.complaintrules.time.WorkCalendar;

class CaseClockProperties {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final TimeLimits LIMITS = new TimeLimits(SHANGHAI, WorkCalendar.china(), null);
    private static final Set<DeadlineStatus> DONE = Set.of(DeadlineStatus.MET, DeadlineStatus.LATE);
    private static final Set<DeadlineStatus> IN_TIME = Set.of(DeadlineStatus.MET, DeadlineStatus.PENDING);

    /** Half hours of one fortnight, so that times often meet. */
    @Provide
    Arbitrary<Instant> known() {
        long start = Instant.parse("2026-03-01T16:00:00Z").getEpochSecond();
        return Arbitraries.longs().between(0, 14 * 48).map(half -> Instant.ofEpochSecond(start + half * 1800));
    }

    @Provide
    Arbitrary<Instant> times() {
        return known().injectNull(0.2);
    }

    @Provide
    Arbitrary<String> spans() {
        return Arbitraries.of("0 MINUTES", "90 MINUTES", "24 HOURS", "-3 HOURS", "4 WORKING_HOURS", "0 CALENDAR_DAYS",
                "3 CALENDAR_DAYS", "0 WORKING_DAYS", "2 WORKING_DAYS", "-1 WORKING_DAYS", "1 MONTHS", "1 YEARS");
    }

    private static LocalDate dateOf(Instant time) {
        return LocalDate.ofInstant(time, SHANGHAI);
    }

    private static boolean inTime(Instant time, Instant due, Span span) {
        boolean byClock = span == null || span.unit() == SpanUnit.MINUTES || span.unit() == SpanUnit.HOURS;
        return byClock ? time.compareTo(due) <= 0 : dateOf(time).compareTo(dateOf(due)) <= 0;
    }

    private static void assertConsistent(Deadline deadline, Instant asOf, Instant doneAt) {
        DeadlineStatus status = deadline.status();
        assertThat(deadline.doneAt()).isEqualTo(doneAt == null || doneAt.isAfter(asOf) ? null : doneAt);
        if (deadline.due() != null) {
            Instant looked = deadline.doneAt() == null ? asOf : deadline.doneAt();
            assertThat(DONE.contains(status)).isEqualTo(deadline.doneAt() != null);
            assertThat(IN_TIME.contains(status)).isEqualTo(inTime(looked, deadline.due(), deadline.span()));
        }
    }

    @Property
    void theStatusOfALimitAgreesWithItsTimes(@ForAll("known") Instant asOf, @ForAll("spans") String span,
            @ForAll("times") Instant from, @ForAll("times") Instant doneAt) {
        Deadline deadline = new CaseClock(asOf, LIMITS).deadline("REPLY", span, from, doneAt);

        assertConsistent(deadline, asOf, doneAt);
        boolean started = from != null && (span.startsWith("-") || !from.isAfter(asOf));
        assertThat(deadline.from()).isEqualTo(started ? from : null);
        assertThat(deadline.status() == DeadlineStatus.NOT_STARTED).isEqualTo(!started);
        assertThat(deadline.status() == DeadlineStatus.UNDETERMINED)
                .isEqualTo(started && span.endsWith("WORKING_HOURS"));
    }

    @Property
    void theStatusOfAGivenDueTimeAgreesWithItsTimes(@ForAll("known") Instant asOf, @ForAll("times") Instant due,
            @ForAll("times") Instant doneAt) {
        Deadline deadline = new CaseClock(asOf, LIMITS).due("REPLY", due, doneAt);

        assertConsistent(deadline, asOf, doneAt);
        assertThat(deadline.due()).isEqualTo(due);
        assertThat(deadline.status() == DeadlineStatus.UNDETERMINED).isEqualTo(due == null);
    }

    /** Time only passes: what is done stays as it was done, and what is overdue does not become pending again. */
    @Property
    void laterLooksNeverTakeBackWhatHasHappened(@ForAll("known") Instant one, @ForAll("known") Instant other,
            @ForAll("spans") String span, @ForAll("known") Instant from, @ForAll("times") Instant doneAt) {
        Instant earlier = one.isBefore(other) ? one : other;
        Instant later = one.isBefore(other) ? other : one;
        DeadlineStatus before = new CaseClock(earlier, LIMITS).deadline("REPLY", span, from, doneAt).status();
        DeadlineStatus after = new CaseClock(later, LIMITS).deadline("REPLY", span, from, doneAt).status();

        if (DONE.contains(before)) {
            assertThat(after).isEqualTo(before);
        } else if (before == DeadlineStatus.OVERDUE) {
            assertThat(after).isIn(DeadlineStatus.OVERDUE, DeadlineStatus.LATE);
        }
    }

    @Property
    void theEarliestIsTheSameWhicheverComesFirst(@ForAll("known") Instant asOf, @ForAll("times") Instant first,
            @ForAll("times") Instant second) {
        CaseClock clock = new CaseClock(asOf, LIMITS);

        assertThat(clock.earliest(first, second)).isEqualTo(clock.earliest(second, first));
    }
}

package org.complaintrules.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.complaintrules.time.WorkingHours.Shift;

class TimeLimitsProperties {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final WorkingHours HOURS = new WorkingHours(List.of(
            new Shift(LocalTime.of(9, 0), LocalTime.of(12, 0)), new Shift(LocalTime.of(13, 0), LocalTime.of(18, 0))));
    private static final TimeLimits LIMITS = limitsIn(SHANGHAI);

    private static TimeLimits limitsIn(ZoneId zone) {
        return new TimeLimits(zone, WorkCalendar.china(), HOURS);
    }

    /** Whole minutes from the year before the first that the calendar knows to the year after the last. */
    @Provide
    Arbitrary<Instant> times() {
        return Arbitraries.longs()
                .between(Instant.parse("2015-01-01T00:00:00Z").getEpochSecond() / 60,
                        Instant.parse("2027-12-31T00:00:00Z").getEpochSecond() / 60)
                .map(minute -> Instant.ofEpochSecond(60 * minute));
    }

    /** Two times, the earlier one first, at most forty days apart. */
    @Provide
    Arbitrary<List<Instant>> successions() {
        Arbitrary<Long> apart = Arbitraries.longs().between(0, 60 * 24 * 40);
        return Combinators.combine(times(), apart)
                .as((first, minutes) -> List.of(first, first.plus(minutes, ChronoUnit.MINUTES)));
    }

    @Provide
    Arbitrary<Span> spans() {
        return spansIn(SpanUnit.values());
    }

    @Provide
    Arbitrary<Span> clockSpans() {
        return spansIn(SpanUnit.MINUTES, SpanUnit.HOURS);
    }

    @Provide
    Arbitrary<Span> daySpans() {
        return spansIn(SpanUnit.CALENDAR_DAYS, SpanUnit.WORKING_DAYS, SpanUnit.MONTHS, SpanUnit.YEARS);
    }

    private static Arbitrary<Span> spansIn(SpanUnit... units) {
        return Combinators.combine(Arbitraries.integers().between(-40, 40), Arbitraries.of(units)).as(Span::new);
    }

    @Provide
    Arbitrary<Instant> timesAtWork() {
        return times().filter(minute -> isAtWork(minute) && isAtWork(minute.minusSeconds(60)));
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of("Asia/Shanghai", "Europe/Berlin", "America/Sao_Paulo", "Pacific/Auckland", "UTC")
                .map(ZoneId::of);
    }

    private static Instant due(Instant from, Span span) {
        return LIMITS.due(from, span).orElseThrow();
    }

    private static boolean isAtWork(Instant minute) {
        LocalDateTime local = LocalDateTime.ofInstant(minute, SHANGHAI);
        int hour = local.getHour();
        return WorkCalendar.china().isWorked(local.toLocalDate()) && hour >= 9 && hour < 18 && hour != 12;
    }

    private static long minutesAtWork(Instant from, Instant to) {
        return Stream.iterate(from, minute -> minute.isBefore(to), minute -> minute.plusSeconds(60))
                .filter(TimeLimitsProperties::isAtWork).count();
    }

    @Property
    void whatBeganLaterIsNotDueEarlier(@ForAll("successions") List<Instant> starts, @ForAll("spans") Span span) {
        assertThat(due(starts.get(1), span)).isAfterOrEqualTo(due(starts.get(0), span));
    }

    @Property
    void aLongerLimitIsDueLater(@ForAll("times") Instant from, @ForAll("spans") Span span) {
        assertThat(due(from, new Span(span.amount() + 1, span.unit()))).isAfter(due(from, span));
    }

    @Property
    void theDueTimeIsInTimeAndTheSecondAfterItIsNot(@ForAll("zones") ZoneId zone, @ForAll("times") Instant from,
            @ForAll("spans") Span span) {
        TimeLimits limits = limitsIn(zone);
        Instant due = limits.due(from, span).orElseThrow();

        assertThat(limits.inTime(due, due, span)).isTrue();
        assertThat(limits.inTime(due.plusSeconds(1), due, span)).isFalse();
    }

    @Property
    void aDayLimitDoesNotDependOnTheTimeOfDayAtWhichItBegan(@ForAll("times") Instant from,
            @ForAll("daySpans") Span span) {
        LocalDate day = LocalDate.ofInstant(from, SHANGHAI);
        assertThat(due(from, span)).isEqualTo(due(day.atStartOfDay(SHANGHAI).toInstant(), span));
    }

    @Property
    void minutesAndHoursCountedBackReturnToTheStart(@ForAll("times") Instant from, @ForAll("clockSpans") Span span) {
        assertThat(due(due(from, span), new Span(-span.amount(), span.unit()))).isEqualTo(from);
    }

    @Property
    void workingHoursCountedBackReturnToAStartAtWork(@ForAll("timesAtWork") Instant from,
            @ForAll @IntRange(max = 40) int hours) {
        Instant due = due(from, new Span(hours, SpanUnit.WORKING_HOURS));

        assertThat(due(due, new Span(-hours, SpanUnit.WORKING_HOURS))).isEqualTo(from);
    }

    @Property(tries = 200)
    void asManyHoursAreWorkedUntilTheDueTimeAsWereCounted(@ForAll("times") Instant from,
            @ForAll @IntRange(max = 40) int hours) {
        assertThat(minutesAtWork(from, due(from, new Span(hours, SpanUnit.WORKING_HOURS)))).isEqualTo(60L * hours);
        assertThat(minutesAtWork(due(from, new Span(-hours, SpanUnit.WORKING_HOURS)), from)).isEqualTo(60L * hours);
    }

    @Property(tries = 100)
    void theLargestSpansOverflowNowhere(@ForAll @IntRange(min = 1900, max = 2999) int year, @ForAll SpanUnit unit) {
        Instant from = LocalDate.of(year, 6, 1).atStartOfDay(SHANGHAI).toInstant();
        for (int amount : new int[] {-Span.MAX_AMOUNT, Span.MAX_AMOUNT}) {
            LIMITS.due(from, new Span(amount, unit))
                    .ifPresent(due -> assertThat(due.isAfter(from)).isEqualTo(amount > 0));
        }
    }
}

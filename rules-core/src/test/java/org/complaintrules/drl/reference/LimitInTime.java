package org.complaintrules.drl.reference;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.complaintrules.outcome.CaseClock;
import org.complaintrules.time.Span;
import org.complaintrules.time.SpanUnit;
import org.complaintrules.time.TimeLimits;
import org.complaintrules.time.WorkCalendar;
import org.complaintrules.time.WorkingHours;
import org.complaintrules.time.WorkingHours.Shift;

/** A limit, a policy's zone, calendar and hours, and the times of a case, many of them next to where things change. */
record LimitInTime(Policy policy, Span span, Instant from, Instant asOf, Instant doneAt) {
    private static final List<String> ZONES = List.of("Asia/Shanghai", "Europe/Berlin", "America/New_York", "UTC",
            "America/Sao_Paulo", "Africa/Cairo", "America/Havana", "America/St_Johns", "America/Juneau",
            "Pacific/Apia", "Australia/Lord_Howe", "+18:00", "-18:00");
    private static final List<WorkCalendar> CALENDARS = List.of(WorkCalendar.china(),
            WorkCalendar.read("none.calendar", ""),
            WorkCalendar.read("gap.calendar",
                    "2018 off 11-05\n2024 off 01-01\n2026 off 01-01 ; work 03-28..03-29 10-25"));
    private static final List<WorkingHours> HOURS = List.of(
            hours("09:00", "12:00", "13:00", "18:00"),
            hours("00:00", "01:00", "01:00", "23:59:59.999999999"),
            hours("00:00", "00:01", "02:15", "02:45", "22:00", "23:30:00.5"));
    private static final Duration YEAR = Duration.ofDays(365);
    private static final List<Instant> TURNS = Stream.of("2015-12-31", "2016-01-01", "2024-02-29", "2024-12-31",
            "2026-12-31", "2027-01-01").map(day -> Instant.parse(day + "T00:00:00Z")).toList();
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    /** Where a policy counts, on which days, and in which hours (null where it states none). */
    record Policy(ZoneId zone, WorkCalendar calendar, WorkingHours hours) {
        TimeLimits limits() {
            return new TimeLimits(zone, calendar, hours);
        }
    }

    CaseClock clock() {
        return new CaseClock(asOf, policy.limits());
    }

    ReferenceClock reference() {
        return new ReferenceClock(asOf, policy.zone, policy.calendar, policy.hours);
    }

    static Arbitrary<LimitInTime> all() {
        return policies().flatMap(policy -> Combinators.combine(spans(), starts(policy.zone))
                .as(Tuple::of).flatMap(limit -> around(policy, limit.get1(), limit.get2())));
    }

    private static Arbitrary<LimitInTime> around(Policy policy, Span span, Instant from) {
        Instant due = policy.limits().due(from, span).orElse(from);
        Instant later = due.isAfter(from) ? due : from;
        Arbitrary<Instant> seen = Combinators.combine(Arbitraries.of(from, due, later, later.plus(YEAR)), distances())
                .as(Instant::plus);
        return seen.flatMap(asOf -> Combinators.combine(Arbitraries.of(from, due, asOf), distances())
                .as(Instant::plus).injectNull(0.3)
                .flatMap(doneAt -> Arbitraries.just(from).injectNull(0.03)
                        .map(start -> new LimitInTime(policy, span, start, asOf, doneAt))));
    }

    private static Arbitrary<Policy> policies() {
        return Combinators.combine(Arbitraries.of(ZONES).map(ZoneId::of), Arbitraries.of(CALENDARS),
                Arbitraries.of(HOURS).injectNull(0.1)).as(Policy::new);
    }

    private static Arbitrary<Span> spans() {
        Arbitrary<Integer> amounts = Arbitraries.frequencyOf(Tuple.of(40, Arbitraries.integers().between(-3, 3)),
                Tuple.of(40, Arbitraries.integers().between(-400, 400)),
                Tuple.of(1, Arbitraries.integers().between(-Span.MAX_AMOUNT, Span.MAX_AMOUNT)));
        return Combinators.combine(amounts, Arbitraries.of(SpanUnit.class)).as(Span::new);
    }

    /** Around changes of the clocks, ends of years, and the first and last moment supported; or anywhere. */
    private static Arbitrary<Instant> starts(ZoneId zone) {
        List<Instant> changes = zone.getRules().getTransitions().stream()
                .map(ZoneOffsetTransition::getInstant).toList();
        Arbitrary<Instant> seconds = Arbitraries.frequencyOf(
                Tuple.of(5, around(changes.isEmpty() ? TURNS : changes)),
                Tuple.of(5, around(TURNS)),
                Tuple.of(2, around(List.of(FIRST, LAST))),
                Tuple.of(5, between(Instant.parse("2015-01-01T00:00:00Z"), Instant.parse("2028-01-01T00:00:00Z"))),
                Tuple.of(1, between(FIRST.minus(YEAR), LAST.plus(YEAR))));
        return Combinators.combine(seconds, Arbitraries.of(0, 0, 0, 1, 500_000_000, 999_999_999))
                .as(Instant::plusNanos);
    }

    /** Within three days, at a quarter of an hour or a second off it. */
    private static Arbitrary<Instant> around(List<Instant> turns) {
        return Combinators.combine(Arbitraries.of(turns), Arbitraries.longs().between(-3 * 96, 3 * 96),
                Arbitraries.longs().between(-1, 1)).as((turn, quarter, off) -> turn.plusSeconds(900 * quarter + off));
    }

    private static Arbitrary<Instant> between(Instant first, Instant last) {
        return Arbitraries.longs().between(first.getEpochSecond(), last.getEpochSecond()).map(Instant::ofEpochSecond);
    }

    /** To the moment, a nanosecond or a second off, or further. */
    static Arbitrary<Duration> distances() {
        Arbitrary<Duration> lengths = Arbitraries.of(Duration.ZERO, Duration.ofNanos(1), Duration.ofSeconds(1),
                Duration.ofSeconds(1).minusNanos(1), Duration.ofHours(1), Duration.ofDays(1));
        return Combinators.combine(lengths, Arbitraries.of(0, 1, -1)).as(Duration::multipliedBy);
    }

    private static WorkingHours hours(String... times) {
        return new WorkingHours(Stream.iterate(0, i -> i < times.length, i -> i + 2)
                .map(i -> new Shift(LocalTime.parse(times[i]), LocalTime.parse(times[i + 1]))).toList());
    }
}

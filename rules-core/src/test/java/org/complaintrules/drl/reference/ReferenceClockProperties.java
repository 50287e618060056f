package org.complaintrules.drl.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.complaintrules.outcome.CaseClock;
import org.complaintrules.outcome.Deadline;
import org.complaintrules.time.DeadlineStatus;
import org.complaintrules.time.TimeLimits;
import org.complaintrules.time.WorkCalendar;

/** The reference clock and the clock that the engine asks are two readings of the same design, and must agree. */
class ReferenceClockProperties {
    @Provide
    Arbitrary<LimitInTime> limits() {
        return LimitInTime.all();
    }

    @Provide
    Arbitrary<Instant> times() {
        Instant noon = Instant.parse("2026-03-02T12:00:00Z");
        return LimitInTime.distances().map(noon::plus).injectNull(0.2);
    }

    @StatisticsReport(StatisticsReportMode.OFF)
    @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
    void bothMakeTheSameDeadline(@ForAll("limits") LimitInTime limit) {
        Deadline expected = limit.clock().deadline("REPLY", limit.span().toString(), limit.from(), limit.doneAt());

        assertThat(limit.reference().deadline("REPLY", limit.span(), limit.from(), limit.doneAt()))
                .isEqualTo(expected);
        Statistics.label("status").collect(expected.status()).coverage(coverage -> EnumSet
                .allOf(DeadlineStatus.class).forEach(each -> coverage.check(each).percentage(p -> p > 1)));
    }

    @StatisticsReport(StatisticsReportMode.OFF)
    @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
    void bothGiveTheSameCaution(@ForAll("limits") LimitInTime limit) {
        Deadline deadline = limit.clock().deadline("REPLY", limit.span().toString(), limit.from(), limit.doneAt());
        Object expected = limit.clock().cautionOf(deadline);

        assertThat(limit.reference().cautionOf(deadline)).isEqualTo(expected);
        Statistics.label("caution").collect(expected != null).coverage(coverage -> {
            coverage.check(true).percentage(p -> p > 1);
            coverage.check(false).percentage(p -> p > 1);
        });
    }

    @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
    void bothEndALimitAtTheSameMoment(@ForAll("limits") LimitInTime limit) {
        Instant from = limit.from() == null ? limit.asOf() : limit.from();

        assertThat(limit.reference().end(from, limit.span()))
                .isEqualTo(limit.policy().limits().due(from, limit.span()));
    }

    @Property
    void bothMakeTheSameOfAGivenDueTime(@ForAll("times") Instant at, @ForAll("times") Instant doneAt,
            @ForAll("times") Instant other) {
        Instant asOf = other == null ? Instant.EPOCH : other;
        CaseClock clock = new CaseClock(asOf, new TimeLimits(ZoneId.of("UTC"), WorkCalendar.china(), null));
        ReferenceClock reference = new ReferenceClock(asOf, ZoneId.of("UTC"), WorkCalendar.china(), null);
        Deadline expected = clock.due("REPLY", at, doneAt);

        assertThat(reference.due("REPLY", at, doneAt)).isEqualTo(expected);
        assertThat(reference.cautionOf(expected)).isEqualTo(clock.cautionOf(expected));
        assertThat(reference.earliest(at, doneAt)).isEqualTo(clock.earliest(at, doneAt));
    }
}

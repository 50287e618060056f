package org.complaintrules.proof.mutation;

import java.util.ArrayList;
import java.util.List;
import org.complaintrules.time.Span;
import org.complaintrules.time.SpanUnit;

/** The ways to change a span of time: by one, or into a unit that is easily mistaken for its own. */
final class SpanChanges {
    private SpanChanges() {
    }

    static List<Span> of(Span span) {
        List<Span> changes = new ArrayList<>();
        if (span.amount() < Span.MAX_AMOUNT) {
            changes.add(new Span(span.amount() + 1, span.unit()));
        }
        if (span.amount() > -Span.MAX_AMOUNT) {
            changes.add(new Span(span.amount() - 1, span.unit()));
        }
        // No days are the same as no working days.
        if (span.amount() != 0) {
            changes.add(new Span(span.amount(), neighbour(span.unit())));
        }
        return changes;
    }

    private static SpanUnit neighbour(SpanUnit unit) {
        return switch (unit) {
            case MINUTES, WORKING_HOURS -> SpanUnit.HOURS;
            case HOURS -> SpanUnit.MINUTES;
            case CALENDAR_DAYS -> SpanUnit.WORKING_DAYS;
            case WORKING_DAYS -> SpanUnit.CALENDAR_DAYS;
            case MONTHS -> SpanUnit.YEARS;
            case YEARS -> SpanUnit.MONTHS;
        };
    }
}

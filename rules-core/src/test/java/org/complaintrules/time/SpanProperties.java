package org.complaintrules.time;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SpanProperties {
    @Property
    void everySpanIsReadBackFromItsNotation(
            @ForAll @IntRange(min = -Span.MAX_AMOUNT, max = Span.MAX_AMOUNT) int amount, @ForAll SpanUnit unit) {
        Span span = new Span(amount, unit);
        assertThat(Span.parse(span.toString())).isEqualTo(span);
    }
}

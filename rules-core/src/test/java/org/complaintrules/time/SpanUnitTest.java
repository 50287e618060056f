package org.complaintrules.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SpanUnitTest {
    @Test
    void minutesHoursAndWorkingHoursEndAtAMomentTheOthersWithADay() {
        assertThat(Arrays.stream(SpanUnit.values()).filter(SpanUnit::isByClock))
                .containsExactly(SpanUnit.MINUTES, SpanUnit.HOURS, SpanUnit.WORKING_HOURS);
    }
}

package org.complaintrules.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.complaintrules.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeadlineStatusTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void noTwoStatusesAreCalledTheSame(Language language) {
        assertThat(Arrays.stream(DeadlineStatus.values()).map(status -> status.label().in(language)))
                .doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void whatIsNotDoneIsNotCalledDone() {
        assertThat(DeadlineStatus.LATE.label().en()).isEqualTo("done late");
        assertThat(DeadlineStatus.OVERDUE.label().en()).isEqualTo("not done, overdue");
    }
}

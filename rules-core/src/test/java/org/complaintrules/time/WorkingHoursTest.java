package org.complaintrules.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.complaintrules.time.WorkingHours.Shift;
import org.junit.jupiter.api.Test;

class WorkingHoursTest {
    private static Shift shift(String from, String to) {
        return new Shift(LocalTime.parse(from), LocalTime.parse(to));
    }

    @Test
    void aShiftEndsAfterItBegins() {
        assertThat(shift("09:00", "09:01")).hasToString("09:00-09:01");
        assertThatIllegalArgumentException().isThrownBy(() -> shift("09:00", "09:00"))
                .withMessage("a shift from 09:00 cannot end at 09:00");
        assertThatIllegalArgumentException().isThrownBy(() -> shift("22:00", "06:00"));
    }

    @Test
    void aShiftMayBeginWhereTheOneBeforeItEnds() {
        assertThat(new WorkingHours(List.of(shift("09:00", "12:00"), shift("12:00", "18:00"))).shifts()).hasSize(2);
    }

    @Test
    void aShiftMayNotBeginBeforeTheOneBeforeItHasEnded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingHours(List.of(shift("09:00", "12:00"), shift("11:59", "18:00"))))
                .withMessage("the shift 11:59-18:00 begins before the shift 09:00-12:00 has ended");
    }

    @Test
    void shiftsComeInTheOrderOfTheDay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingHours(List.of(shift("13:00", "18:00"), shift("09:00", "12:00"))));
    }

    @Test
    void thereIsAtLeastOneShift() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WorkingHours(List.of()))
                .withMessage("working hours need at least one shift");
    }

    @Test
    void hoursDoNotChangeWithTheListTheyWereMadeOf() {
        List<Shift> shifts = new ArrayList<>(List.of(shift("09:00", "12:00")));
        WorkingHours hours = new WorkingHours(shifts);
        shifts.clear();
        assertThat(hours.shifts()).containsExactly(shift("09:00", "12:00"));
    }
}

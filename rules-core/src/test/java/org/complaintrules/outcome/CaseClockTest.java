package org.complaintrules.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.complaintrules.time.DeadlineStatus;
import org.complaintrules.time.Span;
import org.complaintrules.time.TimeLimits;
import org.complaintrules.time.WorkCalendar;
import org.complaintrules.time.WorkingHours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times are of March 2026 in Shanghai, written as day and time; the limit began on Monday the 2nd at 10:00. */
class CaseClockTest {
    private static final TimeLimits LIMITS = limits("Asia/Shanghai", null);
    private static final String START = "02T10:00:00";
    private static final String LATER = "31T00:00:00";

    private static TimeLimits limits(String zone, WorkingHours hours) {
        return new TimeLimits(ZoneId.of(zone), WorkCalendar.china(), hours);
    }

    private static Instant at(String time) {
        return time == null ? null : OffsetDateTime.parse("2026-03-" + time + "+08:00").toInstant();
    }

    private static CaseClock clock(String asOf) {
        return new CaseClock(at(asOf), LIMITS);
    }

    private static Deadline deadline(String asOf, String span, String from, String doneAt) {
        return clock(asOf).deadline("REPLY", span, at(from), at(doneAt));
    }

    private static Deadline due(String asOf, String due, String doneAt) {
        return clock(asOf).due("REPLY", at(due), at(doneAt));
    }

    @ParameterizedTest
    @CsvSource({
        "2 HOURS,         02T11:59:59, MET",
        "2 HOURS,         02T12:00:00, MET",
        "2 HOURS,         02T12:00:00.000000001, LATE",
        "2 HOURS,         02T12:00:01, LATE",
        "90 MINUTES,      02T11:30:00, MET",
        "90 MINUTES,      02T11:30:01, LATE",
        "1 CALENDAR_DAYS, 03T23:59:59, MET",
        "1 CALENDAR_DAYS, 03T23:59:59.999, MET",
        "1 CALENDAR_DAYS, 04T00:00:00, LATE",
        "0 CALENDAR_DAYS, 02T23:59:59, MET",
        "0 CALENDAR_DAYS, 03T00:00:00, LATE",
        "5 WORKING_DAYS,  09T23:59:59, MET",
        "5 WORKING_DAYS,  10T00:00:00, LATE"})
    void whatIsDoneIsMetUpToTheLimitAndLateAfterIt(String span, String doneAt, DeadlineStatus status) {
        assertThat(deadline(LATER, span, START, doneAt).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "2 HOURS,         02T11:59:59, PENDING",
        "2 HOURS,         02T12:00:00, PENDING",
        "2 HOURS,         02T12:00:00.000000001, OVERDUE",
        "2 HOURS,         02T12:00:01, OVERDUE",
        "1 CALENDAR_DAYS, 03T23:59:59, PENDING",
        "1 CALENDAR_DAYS, 03T23:59:59.999, PENDING",
        "1 CALENDAR_DAYS, 04T00:00:00, OVERDUE",
        "0 WORKING_DAYS,  02T10:00:00, PENDING",
        "5 WORKING_DAYS,  09T23:59:59, PENDING",
        "5 WORKING_DAYS,  10T00:00:00, OVERDUE"})
    void whatIsNotDoneIsPendingUpToTheLimitAndOverdueAfterIt(String span, String asOf, DeadlineStatus status) {
        assertThat(deadline(asOf, span, START, null).status()).isEqualTo(status);
    }

    @Test
    void aDeadlineSaysAllThatItWasMadeOf() {
        assertThat(deadline(LATER, "1 CALENDAR_DAYS", START, "04T00:00:00")).isEqualTo(new Deadline("REPLY",
                Span.parse("1 CALENDAR_DAYS"), at(START), at("03T23:59:59"), at("04T00:00:00"), DeadlineStatus.LATE));
    }

    @Test
    void daysAreThoseOfThePolicysZone() {
        CaseClock berlin = new CaseClock(at("04T06:59:59"), limits("Europe/Berlin", null));
        CaseClock berlinASecondLater = new CaseClock(at("04T07:00:00"), limits("Europe/Berlin", null));

        assertThat(berlin.deadline("REPLY", "1 CALENDAR_DAYS", at(START), null).status())
                .isEqualTo(DeadlineStatus.PENDING);
        assertThat(berlinASecondLater.deadline("REPLY", "1 CALENDAR_DAYS", at(START), null).status())
                .isEqualTo(DeadlineStatus.OVERDUE);
    }

    @Test
    void whatIsDoneAtTheVeryTimeOfTheCaseIsDone() {
        assertThat(deadline("02T11:00:00", "2 HOURS", START, "02T11:00:00").status()).isEqualTo(DeadlineStatus.MET);
    }

    @ParameterizedTest
    @CsvSource({"02T11:00:00, PENDING", "02T12:00:01, OVERDUE"})
    void whatWillBeDoneAfterTheTimeOfTheCaseIsNotDone(String asOf, DeadlineStatus status) {
        Deadline deadline = deadline(asOf, "2 HOURS", START, "02T12:00:02");

        assertThat(deadline.status()).isEqualTo(status);
        assertThat(deadline.doneAt()).isNull();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"-", "02T10:00:01", "31T00:00:00"})
    void aLimitWhoseStartIsUnknownOrStillToComeHasNotStarted(String from) {
        Deadline deadline = deadline(START, "2 HOURS", from, null);

        assertThat(deadline).isEqualTo(new Deadline("REPLY", Span.parse("2 HOURS"), null, null, null,
                DeadlineStatus.NOT_STARTED));
        assertThat(clock(START).cautionOf(deadline)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"02T09:45:00, PENDING", "02T09:45:01, OVERDUE", "02T10:00:00, OVERDUE", "02T10:00:01, OVERDUE"})
    void aLimitBeforeAPlannedTimeRunsBeforeIt(String asOf, DeadlineStatus status) {
        Deadline deadline = deadline(asOf, "-15 MINUTES", START, null);

        assertThat(deadline).isEqualTo(new Deadline("REPLY", Span.parse("-15 MINUTES"), at(START), at("02T09:45:00"), null,
                status));
        assertThat(clock(asOf).cautionOf(deadline)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"01T09:00:00, MET", "02T09:45:00, MET", "02T09:45:01, LATE"})
    void whatIsDoneBeforeAPlannedTimeIsMetOrLateAlready(String doneAt, DeadlineStatus status) {
        assertThat(deadline("02T09:59:00", "-15 MINUTES", START, doneAt).status()).isEqualTo(status);
    }

    @Test
    void aLimitBeforeATimeThatIsNotKnownHasNotStarted() {
        assertThat(deadline(START, "-15 MINUTES", null, null).status()).isEqualTo(DeadlineStatus.NOT_STARTED);
    }

    @Test
    void aLimitThatBeginsAtTheVeryTimeOfTheCaseHasStarted() {
        assertThat(deadline(START, "2 HOURS", START, null).status()).isEqualTo(DeadlineStatus.PENDING);
    }

    @Test
    void whatIsDoneWithoutAKnownStartIsStillSaidToBeDone() {
        Deadline deadline = deadline(LATER, "2 HOURS", null, START);

        assertThat(deadline.status()).isEqualTo(DeadlineStatus.NOT_STARTED);
        assertThat(deadline.doneAt()).isEqualTo(at(START));
    }

    @ParameterizedTest
    @CsvSource({"2 HOURS, 02T09:59:59", "0 HOURS, 02T09:59:59", "5 WORKING_DAYS, 01T10:00:00",
        "0 CALENDAR_DAYS, 02T09:59:59"})
    void whatIsDoneBeforeTheStartIsMetWithACaution(String span, String doneAt) {
        Deadline deadline = deadline(LATER, span, START, doneAt);

        assertThat(deadline.status()).isEqualTo(DeadlineStatus.MET);
        assertThat(clock(LATER).cautionOf(deadline).en()).startsWith("Done before the limit began to run");
        assertThat(clock(LATER).cautionOf(deadline).zh()).startsWith("完成时间早于起算时间");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"-", "02T10:00:00", "02T10:00:01", "02T12:00:01"})
    void whatIsDoneFromTheStartOnOrNotAtAllNeedsNoCaution(String doneAt) {
        assertThat(clock(LATER).cautionOf(deadline(LATER, "2 HOURS", START, doneAt))).isNull();
    }

    @Test
    void whatIsLateIsNotSaidToBeTakenAsDoneInTime() {
        Deadline deadline = deadline(LATER, "-3 CALENDAR_DAYS", "20T10:00:00", "19T10:00:00");

        assertThat(deadline.status()).isEqualTo(DeadlineStatus.LATE);
        assertThat(clock(LATER).cautionOf(deadline)).isNull();
    }

    @Test
    void whatCannotBeToldIsNotSaidToBeTakenAsDoneInTime() {
        Deadline deadline = deadline(LATER, "4 WORKING_HOURS", START, "02T09:59:59");

        assertThat(deadline.status()).isEqualTo(DeadlineStatus.UNDETERMINED);
        assertThat(clock(LATER).cautionOf(deadline)).isNull();
    }

    @Test
    void aLimitThatEndsBeforeItsStartIsMetBeforeItWithoutACaution() {
        Deadline deadline = deadline(LATER, "-3 CALENDAR_DAYS", "20T10:00:00", "17T23:59:59");

        assertThat(deadline.status()).isEqualTo(DeadlineStatus.MET);
        assertThat(clock(LATER).cautionOf(deadline)).isNull();
    }

    @Test
    void workingHoursHaveNoDueTimeWhereThePolicyStatesNone() {
        Deadline deadline = deadline(LATER, "4 WORKING_HOURS", START, "02T11:00:00");

        assertThat(deadline.status()).isEqualTo(DeadlineStatus.UNDETERMINED);
        assertThat(deadline.due()).isNull();
        assertThat(clock(LATER).cautionOf(deadline)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"02T15:00:00, MET", "02T15:00:01, LATE"})
    void workingHoursRunInTheHoursThatThePolicyStates(String doneAt, DeadlineStatus status) {
        WorkingHours hours = new WorkingHours(List.of(
                new WorkingHours.Shift(LocalTime.of(9, 0), LocalTime.of(12, 0)),
                new WorkingHours.Shift(LocalTime.of(13, 0), LocalTime.of(18, 0))));
        CaseClock clock = new CaseClock(at(LATER), limits("Asia/Shanghai", hours));

        assertThat(clock.deadline("REPLY", "4 WORKING_HOURS", at(START), at(doneAt)).status()).isEqualTo(status);
    }

    @Test
    void aLimitThatReachesIntoAYearWithUnknownDaysOffCarriesACaution() {
        Instant lastDays = Instant.parse("2026-12-30T02:00:00Z");
        CaseClock clock = new CaseClock(lastDays, LIMITS);

        assertThat(clock.cautionOf(clock.deadline("REPLY", "1 WORKING_DAYS", lastDays, null))).isNull();
        assertThat(clock.cautionOf(clock.deadline("REPLY", "2 WORKING_DAYS", lastDays, null)).en())
                .startsWith("The limit reaches into a year whose days off are not known");
        assertThat(clock.cautionOf(clock.deadline("REPLY", "2 CALENDAR_DAYS", lastDays, null))).isNull();
    }

    @Test
    void bothCautionsAreGivenTogether() {
        Instant start = Instant.parse("2027-06-01T02:00:00Z");
        CaseClock clock = new CaseClock(start, LIMITS);
        Deadline deadline = clock.deadline("REPLY", "1 WORKING_DAYS", start, start.minusSeconds(1));

        assertThat(clock.cautionOf(deadline).en()).contains("Done before the limit", "days off are not known");
        assertThat(clock.cautionOf(deadline).zh()).contains("完成时间早于起算时间", "尚无放假安排资料");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "02T11:59:59, -, PENDING",
        "02T12:00:00, -, PENDING",
        "02T12:00:00.000000001, -, OVERDUE",
        "31T00:00:00, 02T12:00:00, MET",
        "31T00:00:00, 02T12:00:00.5, LATE",
        "02T11:00:00, 02T12:00:01, PENDING"})
    void aGivenDueTimeIsComparedToTheInstant(String asOf, String doneAt, DeadlineStatus status) {
        assertThat(due(asOf, "02T12:00:00", doneAt).status()).isEqualTo(status);
    }

    @Test
    void aDueTimeStillToComeIsKeptSinceItIsNoEvent() {
        assertThat(due(START, LATER, null)).isEqualTo(
                new Deadline("REPLY", null, null, at(LATER), null, DeadlineStatus.PENDING));
    }

    @Test
    void withoutADueTimeNothingCanBeToldOfBeingInTime() {
        assertThat(due(LATER, null, START)).isEqualTo(
                new Deadline("REPLY", null, null, null, at(START), DeadlineStatus.UNDETERMINED));
    }

    @Test
    void aGivenDueTimeNeedsNoCaution() {
        assertThat(clock(LATER).cautionOf(due(LATER, "02T12:00:00", "01T00:00:00"))).isNull();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "-, -, -",
        "03T00:00:00, -, 03T00:00:00",
        "-, 03T00:00:00, 03T00:00:00",
        "03T00:00:00, 04T00:00:00, 03T00:00:00",
        "04T00:00:00, 03T00:00:00, 03T00:00:00",
        "03T00:00:00, 03T00:00:00, 03T00:00:00",
        "05T00:00:01, 04T00:00:00, 04T00:00:00",
        "05T00:00:00, -, 05T00:00:00",
        "05T00:00:01, -, -",
        "05T00:00:01, 05T00:00:02, -"})
    void theEarlierOfTwoTimesLeavesAsideWhatIsUnknownOrStillToCome(String first, String second, String earliest) {
        assertThat(clock("05T00:00:00").earliest(at(first), at(second))).isEqualTo(at(earliest));
    }

    @Test
    void aSpanThatIsNoneIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> deadline(LATER, "2 DAYS", START, null));
    }

    @Test
    void aClockNeedsATimeAndLimits() {
        assertThatNullPointerException().isThrownBy(() -> new CaseClock(null, LIMITS)).withMessage("asOf");
        assertThatNullPointerException().isThrownBy(() -> new CaseClock(Instant.EPOCH, null)).withMessage("limits");
    }
}

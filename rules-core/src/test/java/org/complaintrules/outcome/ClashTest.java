package org.complaintrules.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.stream.Stream;
import org.complaintrules.time.DeadlineStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ClashTest {
    private static Arguments pair(Outcome left, Outcome right) {
        return Arguments.of(left, right);
    }

    private static BigDecimal amount(String amount) {
        return new BigDecimal(amount);
    }

    private static Measurement measured(String part, String whole, String target, boolean met) {
        return new Measurement("REPLIED", amount(part), whole == null ? null : amount(whole), amount(target), met);
    }

    private static Deadline due(String action, Instant due) {
        return new Deadline(action, null, null, due, null, DeadlineStatus.PENDING);
    }

    static Stream<Arguments> clashing() {
        return Stream.of(
                pair(new Classification("severity", "MAJOR"), new Classification("severity", "MINOR")),
                pair(new Approval("PAYOUT", "MANAGER"), new Approval("PAYOUT", "DESK")),
                pair(due("REPLY", Sample.MONDAY), due("REPLY", Sample.TUESDAY)),
                pair(due("REPLY", Sample.MONDAY), due("REPLY", Sample.MONDAY.plusNanos(1))),
                pair(new Admission(Verdict.ACCEPT, "IN_SCOPE"), new Admission(Verdict.REJECT, "IN_SCOPE")),
                pair(new Admission(Verdict.TRANSFER, "OTHER_BANK"), new Admission(Verdict.REJECT, "TOO_LATE")),
                pair(new Retention("FILE", "2 YEARS"), new Retention("FILE", "3 YEARS")),
                pair(new Retention("FILE", "2 YEARS"), new Retention("FILE", "24 MONTHS")),
                pair(new Retention("FILE", "2 YEARS"), new Retention("FILE", null)),
                pair(measured("9", "10", "0.9", true), measured("8", "10", "0.9", true)),
                pair(measured("9", "10", "0.9", true), measured("9", "11", "0.9", true)),
                pair(measured("9", "10", "0.9", true), measured("9", null, "0.9", true)),
                pair(measured("9", "10", "0.9", true), measured("9", "10", "0.8", true)),
                pair(measured("9", "10", "0.9", true), measured("9", "10", "0.9", false)));
    }

    static Stream<Arguments> compatible() {
        return Stream.of(
                pair(new Classification("severity", "MAJOR"), new Classification("origin", "MEDIA")),
                pair(new Approval("PAYOUT", "MANAGER"), new Approval("RELEASE", "DESK")),
                pair(new Fine("STAFF", 100, "CNY"), new Fine("STAFF", 200, "CNY")),
                pair(new Fine("STAFF", 100, "CNY"), new Fine("STAFF", 100, null, "USD")),
                pair(new Sanction("STAFF", "WARNING"), new Sanction("STAFF", "DISMISSAL")),
                pair(due("REPLY", Sample.MONDAY), due("VISIT", Sample.TUESDAY)),
                pair(due("REPLY", Sample.MONDAY), due("REPLY", null)),
                pair(due("REPLY", null), due("REPLY", null)),
                pair(Sample.deadline(Sample.TUESDAY, DeadlineStatus.LATE), due("REPLY", Sample.TUESDAY)),
                pair(new Referral("HEAD_OFFICE", "REPORT"), new Referral("POLICE", "REPORT", "1 HOURS")),
                pair(new Duty("STAFF", "CALL_BACK"), new Duty("STAFF", "VISIT")),
                pair(new Permission("STAFF", "WAIVE_FEE"), new Permission("STAFF", "REFUND")),
                pair(new Breach("STAFF", "RUDENESS"), new Breach("STAFF", "DELAY")),
                pair(new Admission(Verdict.REJECT, "OUT_OF_SCOPE"), new Admission(Verdict.REJECT, "TOO_LATE")),
                pair(new Retention("FILE", "2 YEARS"), new Retention("RECORDING", "3 YEARS")),
                pair(new Retention("FILE", null), new Retention("FILE", null)),
                pair(measured("9", "10", "0.9", true), measured("9.0", "10.00", "0.90", true)),
                pair(measured("9", null, "8", true), measured("9.00", null, "8.0", true)),
                pair(new Duty("STAFF", "REFUND"), new Permission("STAFF", "REFUND")),
                pair(new Duty("STAFF", "REFUND"), new Breach("STAFF", "REFUND")));
    }

    @ParameterizedTest
    @MethodSource("clashing")
    void twoAnswersToOneQuestionClash(Outcome left, Outcome right) {
        assertThat(left.clashesWith(right)).isTrue();
        assertThat(right.clashesWith(left)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("compatible")
    void whatAddsUpOrAnswersAnotherQuestionDoesNot(Outcome left, Outcome right) {
        assertThat(left.clashesWith(right)).isFalse();
        assertThat(right.clashesWith(left)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void noOutcomeClashesWithItself(OutcomeType type) {
        assertThat(Sample.of(type).clashesWith(Sample.of(type))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void noOutcomeClashesWithOneOfAnotherType(OutcomeType type) {
        for (OutcomeType other : OutcomeType.values()) {
            if (other != type) {
                assertThat(Sample.of(type).clashesWith(Sample.of(other))).as(other.jsonName()).isFalse();
            }
        }
    }
}

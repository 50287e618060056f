package org.complaintrules.outcome;

import java.math.BigDecimal;
import java.time.Instant;
import org.complaintrules.time.DeadlineStatus;
import org.complaintrules.time.Span;

/** An outcome of each type, all of its fields filled. */
final class Sample {
    static final Instant MONDAY = Instant.parse("2026-03-02T02:00:00Z");
    static final Instant TUESDAY = Instant.parse("2026-03-03T02:00:00Z");
    static final Instant WEDNESDAY = Instant.parse("2026-03-04T02:00:00Z");

    private Sample() {
    }

    static Outcome of(OutcomeType type) {
        return switch (type) {
            case CLASSIFICATION -> new Classification("severity", "MAJOR");
            case APPROVAL -> new Approval("PAYOUT", "MANAGER");
            case FINE -> new Fine("STAFF", new BigDecimal("50"), new BigDecimal("200.50"), "CNY");
            case SANCTION -> new Sanction("STAFF", "WARNING");
            case DEADLINE -> deadline(TUESDAY, DeadlineStatus.LATE);
            case REFERRAL -> new Referral("HEAD_OFFICE", "REPORT", Span.parse("1 HOURS"));
            case DUTY -> new Duty("STAFF", "CALL_BACK");
            case PERMISSION -> new Permission("STAFF", "WAIVE_FEE");
            case BREACH -> new Breach("STAFF", "RUDENESS");
            case ADMISSION -> new Admission(Verdict.REJECT, "OUT_OF_SCOPE");
            case RETENTION -> new Retention("FILE", "2 YEARS");
            case MEASUREMENT -> new Measurement("REPLIED", new BigDecimal("9"), new BigDecimal("10"),
                    new BigDecimal("0.95"), false);
        };
    }

    static Deadline deadline(Instant due, DeadlineStatus status) {
        return new Deadline("REPLY", Span.parse("1 WORKING_DAYS"), MONDAY, due, WEDNESDAY, status);
    }
}

package org.complaintrules.proof.reference;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.complaintrules.outcome.Admission;
import org.complaintrules.outcome.Approval;
import org.complaintrules.outcome.Breach;
import org.complaintrules.outcome.Classification;
import org.complaintrules.outcome.Deadline;
import org.complaintrules.outcome.Duty;
import org.complaintrules.outcome.Fine;
import org.complaintrules.outcome.Measurement;
import org.complaintrules.outcome.Outcome;
import org.complaintrules.outcome.OutcomeType;
import org.complaintrules.outcome.Permission;
import org.complaintrules.outcome.Referral;
import org.complaintrules.outcome.Retention;
import org.complaintrules.outcome.Sanction;
import org.complaintrules.outcome.Verdict;
import org.complaintrules.time.DeadlineStatus;
import org.complaintrules.time.Span;

/** Makes outcomes from the values of their fields. */
final class OutcomeMaker {
    private final List<Object> values;

    private OutcomeMaker(List<Object> values) {
        this.values = values;
    }

    static Outcome make(OutcomeType type, List<Object> values) {
        return new OutcomeMaker(values).make(type);
    }

    private Outcome make(OutcomeType type) {
        return switch (type) {
            case CLASSIFICATION -> new Classification(code(0), code(1));
            case APPROVAL -> new Approval(code(0), code(1));
            case FINE -> new Fine(code(0), amount(1), amount(2), code(3));
            case SANCTION -> new Sanction(code(0), code(1));
            case DEADLINE -> new Deadline(code(0), span(1), time(2), time(3), time(4), (DeadlineStatus) values.get(5));
            case REFERRAL -> new Referral(code(0), code(1), span(2));
            case DUTY -> new Duty(code(0), code(1));
            case PERMISSION -> new Permission(code(0), code(1));
            case BREACH -> new Breach(code(0), code(1));
            case ADMISSION -> new Admission((Verdict) values.get(0), code(1));
            case RETENTION -> new Retention(code(0), span(1));
            case MEASUREMENT -> new Measurement(code(0), amount(1), amount(2), amount(3), (Boolean) values.get(4));
        };
    }

    private String code(int field) {
        return (String) values.get(field);
    }

    private BigDecimal amount(int field) {
        return (BigDecimal) values.get(field);
    }

    private Span span(int field) {
        return (Span) values.get(field);
    }

    private Instant time(int field) {
        return (Instant) values.get(field);
    }
}

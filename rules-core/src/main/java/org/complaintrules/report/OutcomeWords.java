package org.complaintrules.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.complaintrules.outcome.Deadline;
import org.complaintrules.outcome.Measurement;
import org.complaintrules.outcome.Outcome;
import org.complaintrules.outcome.OutcomeField;
import org.complaintrules.outcome.OutcomeType;
import org.complaintrules.time.DeadlineStatus;

/** Says outcomes in words, in a line each. */
final class OutcomeWords {
    /** The words for the fields of one outcome. */
    interface Fields {
        /** The words for a field's value, or {@code null} where it is left open. */
        String of(String field);
    }

    private final Wording words;
    private final Style style;

    OutcomeWords(Wording words, Style style) {
        this.words = words;
        this.style = style;
    }

    /** What is concluded of a case. */
    String of(Outcome outcome) {
        if (outcome instanceof Deadline deadline) {
            return deadline(deadline);
        }
        if (outcome instanceof Measurement measurement) {
            return measurement(measurement);
        }
        return phrase(outcome.type(), name -> {
            for (OutcomeField field : outcome.type().fields()) {
                if (field.name().equals(name)) {
                    Object value = field.of(outcome);
                    return value == null ? null : words.value(value, null);
                }
            }
            return null;
        });
    }

    /** An outcome of any type but a deadline, from the words for its fields. */
    String phrase(OutcomeType type, Fields fields) {
        return switch (type) {
            case CLASSIFICATION -> words.pair(fields.of("scheme"), fields.of("value"));
            case APPROVAL -> words.pair(fields.of("matter"), fields.of("authority"));
            case FINE -> words.pair(fields.of("party"), fine(fields));
            case SANCTION -> words.pair(fields.of("party"), fields.of("measure"));
            case REFERRAL -> words.pair(words.of("转交", "to ") + fields.of("to"), fields.of("purpose"))
                    + within(fields.of("within"));
            case DUTY -> words.pair(fields.of("party"), fields.of("action"));
            case PERMISSION -> words.pair(fields.of("holder"), fields.of("action"));
            case BREACH -> words.pair(fields.of("party"), fields.of("conduct"));
            case ADMISSION -> words.pair(fields.of("verdict"), fields.of("reason"));
            case RETENTION -> words.pair(fields.of("record"),
                    fields.of("span") == null ? words.of("长期", "for good") : fields.of("span"));
            case MEASUREMENT -> words.pair(fields.of("name"), figure(fields.of("part"), fields.of("whole")))
                    + words.of("，目标 ", ", target ") + fields.of("target")
                    + words.pair(words.of("，达标", ", met"), fields.of("met"));
            case DEADLINE -> throw new IllegalArgumentException("a deadline is more than its fields");
        };
    }

    private String fine(Fields fields) {
        String min = fields.of("min");
        String max = fields.of("max");
        String currency = " " + words.unit(fields.of("currency"));
        if (max == null) {
            return words.of("至少 ", "at least ") + min + currency
                    + words.of("（原文未定上限）", " (the source states no ceiling)");
        }
        return min.equals(max) ? min + currency : min + words.of(" 至 ", " to ") + max + currency;
    }

    private String within(String span) {
        return span == null ? "" : words.of("，限 ", ", within ") + span;
    }

    private String figure(String part, String whole) {
        return whole == null ? part : part + " / " + whole;
    }

    private String measurement(Measurement measurement) {
        BigDecimal whole = measurement.whole();
        String figure = figure(words.number(measurement.part(), null),
                whole == null ? null : words.number(whole, null));
        boolean share = whole != null && whole.signum() != 0;
        String percent = share ? " = " + percent(measurement.part(), whole) : "";
        String target = whole == null ? words.number(measurement.target(), null)
                : percent(measurement.target(), BigDecimal.ONE);
        return words.pair(words.code(measurement.name()), figure + percent) + words.of("，目标 ", ", target ") + target
                + said(measurement.met() ? style.green(words.of("达标", "met"))
                        : style.red(words.of("未达标", "not met")));
    }

    /** A share in per cent, cut off after two places, so that a target just missed never looks met. */
    static String percent(BigDecimal part, BigDecimal whole) {
        BigDecimal hundredfold = part.movePointRight(2);
        BigDecimal shown = hundredfold.divide(whole, 2, RoundingMode.FLOOR);
        String cut = shown.multiply(whole).compareTo(hundredfold) == 0 ? "" : "…";
        String digits = shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
        return (cut.isEmpty() ? digits : shown.toPlainString() + cut) + " %";
    }

    /** An outcome that does not stand: of a deadline the limit only, since nothing is late by it. */
    String claimed(Outcome outcome) {
        return outcome instanceof Deadline deadline
                ? words.pair(words.code(deadline.action()), limit(deadline)) : of(outcome);
    }

    private String deadline(Deadline deadline) {
        String done = deadline.doneAt() == null ? ""
                : words.of("，完成于 ", ", done ") + words.time(deadline.doneAt());
        return claimed(deadline) + said(status(deadline.status()) + done);
    }

    private String limit(Deadline deadline) {
        String span = deadline.span() == null ? null : words.span(deadline.span());
        if (deadline.due() != null) {
            return words.of("最迟 ", "by ") + words.time(deadline.due())
                    + (span == null ? "" : words.of("（", " (") + span + words.of("）", ")"));
        }
        return span == null ? words.of("到期时间未知", "due time unknown") : words.of("期限 ", "limit ") + span;
    }

    private String status(DeadlineStatus status) {
        return switch (status) {
            case MET -> style.green(words.of(status.label()));
            case LATE -> style.red(words.of("逾期完成", "late"));
            case OVERDUE -> style.red(words.of(status.label()));
            case PENDING -> style.yellow(words.of(status.label()));
            case NOT_STARTED -> words.of("未起算（起算时间未知或尚未到）", "not started (start unknown or still to come)");
            case UNDETERMINED -> words.of(status.label());
        };
    }

    private static String said(String status) {
        return " — " + status;
    }
}

package org.complaintrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.complaintrules.compile.PolicyInfo;
import org.complaintrules.outcome.Admission;
import org.complaintrules.outcome.Approval;
import org.complaintrules.outcome.Breach;
import org.complaintrules.outcome.Classification;
import org.complaintrules.outcome.Deadline;
import org.complaintrules.outcome.Duty;
import org.complaintrules.outcome.Fine;
import org.complaintrules.outcome.Measurement;
import org.complaintrules.outcome.Outcome;
import org.complaintrules.outcome.Permission;
import org.complaintrules.outcome.Referral;
import org.complaintrules.outcome.Retention;
import org.complaintrules.outcome.Sanction;
import org.complaintrules.outcome.Verdict;
import org.complaintrules.text.Language;
import org.complaintrules.text.Text;
import org.complaintrules.time.DeadlineStatus;
import org.complaintrules.time.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeWordsTest {
    private static final PolicyInfo INFO = new PolicyInfo("p", Text.same("p"), Text.same("p"), null, null, null,
            ZoneId.of("Asia/Shanghai"), null, Map.of("CLERK", new Text("经办人", "clerk")),
            Map.of("REPLY", new Text("答复", "reply"), "scheme", new Text("类别", "class")), List.of(), List.of(),
            List.of());
    private static final Instant DUE = Instant.parse("2026-03-25T15:59:59Z");

    private static String en(Outcome outcome) {
        return new OutcomeWords(new Wording(INFO, Language.EN, Rulings.AS_OF), Style.PLAIN).of(outcome);
    }

    private static String zh(Outcome outcome) {
        return new OutcomeWords(new Wording(INFO, Language.ZH, Rulings.AS_OF), Style.PLAIN).of(outcome);
    }

    private static Deadline deadline(String span, Instant due, Instant done, DeadlineStatus status) {
        return new Deadline("REPLY", span == null ? null : Span.parse(span), null, due, done, status);
    }

    @Test
    void codesAreShownByTheirNamesAndOthersAsTheyAre() {
        assertThat(en(new Approval("REPLY", "CLERK"))).isEqualTo("reply: clerk");
        assertThat(zh(new Approval("REPLY", "CLERK"))).isEqualTo("答复：经办人");
        assertThat(en(new Approval("UNNAMED_MATTER", "CLERK"))).isEqualTo("UNNAMED_MATTER: clerk");
    }

    @Test
    void aFineIsFixedOrBoundedOrWithoutCeiling() {
        assertThat(en(new Fine("CLERK", 200, "CNY"))).isEqualTo("clerk: 200 CNY");
        assertThat(en(new Fine("CLERK", 100, 1000, "CNY"))).isEqualTo("clerk: 100 to 1000 CNY");
        assertThat(en(new Fine("CLERK", 200, null, "CNY")))
                .isEqualTo("clerk: at least 200 CNY (the source states no ceiling)");
        assertThat(zh(new Fine("CLERK", 200, null, "CNY"))).isEqualTo("经办人：至少 200 元（原文未定上限）");
    }

    @Test
    void aDeadlineSaysWhenAndHowItStands() {
        assertThat(en(deadline("15 WORKING_DAYS", DUE, DUE.plusSeconds(32401), DeadlineStatus.LATE))).isEqualTo(
                "reply: by 2026-03-25 23:59:59 (15 working days) — late, done 2026-03-26 09:00");
        assertThat(zh(deadline("15 WORKING_DAYS", DUE, DUE.plusSeconds(32401), DeadlineStatus.LATE))).isEqualTo(
                "答复：最迟 2026-03-25 23:59:59（15 个工作日） — 逾期完成，完成于 2026-03-26 09:00");
        assertThat(en(deadline(null, DUE, null, DeadlineStatus.OVERDUE)))
                .isEqualTo("reply: by 2026-03-25 23:59:59 — not done, overdue");
        assertThat(en(deadline("0 WORKING_DAYS", DUE, null, DeadlineStatus.PENDING)))
                .isEqualTo("reply: by 2026-03-25 23:59:59 (the same day) — not done, not yet due");
    }

    @Test
    void aDeadlineWithoutDueTimeSaysSo() {
        assertThat(en(deadline("8 WORKING_HOURS", null, null, DeadlineStatus.UNDETERMINED)))
                .isEqualTo("reply: limit 8 working hours — cannot be told");
        assertThat(en(deadline("1 HOURS", null, null, DeadlineStatus.NOT_STARTED)))
                .isEqualTo("reply: limit 1 hour — not started (start unknown or still to come)");
        assertThat(en(deadline(null, null, null, DeadlineStatus.UNDETERMINED)))
                .isEqualTo("reply: due time unknown — cannot be told");
    }

    @Test
    void aTimeUnderAnotherOffsetThanThatOfTheCaseShowsIt() {
        PolicyInfo berlin = new PolicyInfo("p", Text.same("p"), Text.same("p"), null, null, null,
                ZoneId.of("Europe/Berlin"), null, Map.of(), Map.of(), List.of(), List.of(), List.of());
        Wording words = new Wording(berlin, Language.EN, Rulings.AS_OF);
        assertThat(words.asOf(Rulings.AS_OF)).isEqualTo("as of 2026-03-04 03:00 +01:00");
        assertThat(words.time(Instant.parse("2026-03-31T21:59:59Z"))).isEqualTo("2026-03-31 23:59:59 +02:00");
    }

    @ParameterizedTest
    @CsvSource({"95, 100, 0.95, true, '95 / 100 = 95 %, target 95 % — met'",
        "94996, 100000, 0.95, false, '94996 / 100000 = 94.99… %, target 95 % — not met'",
        "2, 3, 1, false, '2 / 3 = 66.66… %, target 100 % — not met'",
        "0, 0, 1, true, '0 / 0, target 100 % — met'",
        "0, 7, 1, false, '0 / 7 = 0 %, target 100 % — not met'",
        "7, , 5, true, '7, target 5 — met'"})
    void aMissedTargetNeverLooksMet(Integer part, Integer whole, String target, boolean met, String shown) {
        assertThat(en(new Measurement("REPLY", part, whole, target, met))).isEqualTo("reply: " + shown);
    }

    @Test
    void theOtherOutcomesAreShort() {
        assertThat(en(new Classification("scheme", "CLERK"))).isEqualTo("class: clerk");
        assertThat(en(new Sanction("CLERK", "WARNING"))).isEqualTo("clerk: WARNING");
        assertThat(en(new Referral("CLERK", "REPLY", "1 HOURS"))).isEqualTo("to clerk: reply, within 1 hour");
        assertThat(zh(new Referral("CLERK", "REPLY"))).isEqualTo("转交经办人：答复");
        assertThat(en(new Duty("CLERK", "REPLY"))).isEqualTo("clerk: reply");
        assertThat(en(new Permission("CLERK", "REPLY"))).isEqualTo("clerk: reply");
        assertThat(en(new Breach("CLERK", "REPLY"))).isEqualTo("clerk: reply");
        assertThat(zh(new Admission(Verdict.REJECT, "REPLY"))).isEqualTo("不予受理：答复");
        assertThat(en(new Retention("REPLY", "2 YEARS"))).isEqualTo("reply: 2 years");
        assertThat(zh(new Retention("REPLY", null))).isEqualTo("答复：长期");
    }
}

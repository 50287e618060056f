package org.complaintrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.complaintrules.outcome.Classification;
import org.complaintrules.outcome.Conflict;
import org.complaintrules.outcome.Deadline;
import org.complaintrules.outcome.Decision;
import org.complaintrules.outcome.Duty;
import org.complaintrules.outcome.Fine;
import org.complaintrules.outcome.OutcomeType;
import org.complaintrules.outcome.Overridden;
import org.complaintrules.outcome.Ruling;
import org.complaintrules.text.Language;
import org.complaintrules.text.Text;
import org.complaintrules.time.DeadlineStatus;
import org.complaintrules.time.Span;
import org.junit.jupiter.api.Test;

class DecisionTextTest {
    private static final Text CAUTION = new Text("原文不明。", "The source is not clear.");
    private static final Ruling FINE = Rulings.of(new Fine("RESPONSIBLE_PERSON", 200, "CNY"), "general", CAUTION);

    private static String en(Decision decision, Style style) {
        return DecisionText.of(decision, CarDealer.POLICY, Language.EN, false, style);
    }

    private static String real(String json, Language language, boolean explain) {
        return DecisionText.of(CarDealer.POLICY.decide(json), CarDealer.POLICY, language, explain,
                new Style(false, 80));
    }

    @Test
    void rulingsStandByTypeAndSharedCautionsOnceAtTheEnd() {
        Decision decision = Rulings.decision(List.of(FINE,
                Rulings.of(new Duty("CUSTOMER_SERVICE_DEPARTMENT", "ISSUE_PENALTY_SLIP"), "slip", CAUTION),
                Rulings.of(new Fine("PERSON_CONCERNED", 50, "CNY"))));
        assertThat(en(decision, Style.PLAIN)).isEqualTo("""
                car-dealer — Car dealer: rules on responding to and handling complaints
                as of 2026-03-04 10:00 +08:00

                Fines
                  responsible person: 200 CNY  [五.1] (1)
                  person concerned: 50 CNY  [五.1]

                Duty
                  customer service department: issue the penalty slip  [五.1] (1)

                Caution
                  (1) The source is not clear.""");
    }

    @Test
    void aDecisionWithoutRulingsSaysSo() {
        assertThat(en(Rulings.decision(List.of()), Style.PLAIN))
                .endsWith("\n\nNo rule of this policy concludes anything from these facts.");
        assertThat(DecisionText.of(Rulings.decision(List.of()), CarDealer.POLICY, Language.ZH, true, Style.PLAIN))
                .endsWith("\n\n本制度没有任何规则据这些事实得出结论。");
    }

    @Test
    void aConflictStandsFirstAndNamesBothRules() {
        Ruling major = Rulings.of(new Classification("urgency", "A"), "first rule", null);
        Ruling minor = Rulings.of(new Classification("urgency", "B"), "second rule", null);
        Decision decision = Rulings.decision(List.of(major, minor),
                List.of(new Conflict(OutcomeType.CLASSIFICATION, "urgency", List.of(major, minor))), List.of());
        assertThat(en(decision, Style.PLAIN)).isEqualTo("""
                car-dealer — Car dealer: rules on responding to and handling complaints
                as of 2026-03-04 10:00 +08:00

                CONFLICT: a person must decide
                  These rulings answer the same question differently; they cannot all stand:
                  - classification — urgency class: class A, extra urgent  [五.1]
                    rule: first rule
                  - classification — urgency class: class B, urgent  [五.1]
                    rule: second rule

                Classifications
                  urgency class: class A, extra urgent  [五.1]
                    in conflict with another ruling, see above
                  urgency class: class B, urgent  [五.1]
                    in conflict with another ruling, see above""");
    }

    @Test
    void whatGaveWayIsNamedWithoutStatusAndWithoutCaution() {
        Instant due = Instant.parse("2026-03-01T15:59:59Z");
        Ruling deadline = Rulings.of(new Deadline("HANDLING_PLAN", Span.parse("3 CALENDAR_DAYS"), due, due, null,
                DeadlineStatus.OVERDUE), "general", CAUTION);
        Decision decision = Rulings.decision(List.of(), List.of(),
                List.of(new Overridden(deadline, Rulings.of(deadline.outcome(), "special", CAUTION))));
        assertThat(en(decision, Style.PLAIN)).endsWith("""
                Gave way to a more special rule
                  deadline — issue a handling plan: by 2026-03-01 23:59:59 (3 calendar days)  [五.1] gave way to\
                 "special"  [五.1]""");
    }

    @Test
    void aProvisionalRulingSaysWhatMustBecomeKnown() {
        assertThat(real("""
                {"policy": "car-dealer", "asOf": "2026-03-10T09:00:00+08:00", "facts": {"complaint": {
                 "channel": "MEDIA", "effective": true, "responsibleIdentified": true, "penaltySlip": "ISSUED"}}}""",
                Language.EN, false)).contains("""
                  department manager or director: 100 CNY  [七.1)] (2)
                    provisional until this is known: "whether the responsible person is the
                      department manager"
                """);
    }

    @Test
    void aDeadlineTakenForNotDoneSaysSo() {
        String overdue = """
                {"policy": "car-dealer", "asOf": "2026-03-10T09:00:00+08:00", "facts": {"complaint": {
                 "urgency": "A", "slipDeliveredAt": "2026-03-09T09:00:00+08:00"}}}""";
        assertThat(real(overdue, Language.EN, false)).contains("""
                  issue a handling plan: by 2026-03-09 12:00 (3 hours) — not done, overdue
                    [五.1;五] (1)(2)
                    taken as not done, as no time is given for "when the handling plan was
                      issued"
                """);
        assertThat(real(overdue, Language.ZH, false)).contains("""
                  出具处理方案：最迟 2026-03-09 12:00（3 小时） — 逾期未完成  [五.1;五] (1)(2)
                    视为尚未完成，因为没有给出“出具处理方案的时间”
                """);
    }

    @Test
    void anExplanationNamesRuleClauseAndWhatItRestsOn() {
        String text = real("""
                {"policy": "car-dealer", "asOf": "2026-03-09T12:00:01+08:00", "facts": {"complaint": {
                 "urgency": "A", "slipDeliveredAt": "2026-03-09T09:00:00+08:00"}}}""", Language.ZH, true);
        assertThat(text).contains("\n规则集：sha256:").contains("""
                    规则：特急A类：3小时内出具处理方案
                    条款 car-dealer-5.1-1 [五.1]：特急A类须在3小时内拿出处理方案。
                """).contains("""
                    依据的事实：
                      投诉级别：特急（A类）
                      部门经理（主任）收到投诉单（本表）的时间：2026-03-09 09:00
                      部门经理（主任）接到电话通知的时间：未知
                """).contains("""
                    依据以下规则的推断：
                      特急A类：3小时内出具处理方案
                """);
    }

    @Test
    void everyRealDecisionFitsItsWidthInBothLanguages() {
        for (Language language : Language.values()) {
            for (int width : new int[] {60, 80, 120}) {
                Style style = new Style(true, width);
                CarDealer.RESULTS.forEach(result -> assertThat(DecisionText.of(result.decision(), CarDealer.POLICY,
                        language, false, style).lines().filter(line -> Columns.of(line) > style.width())).isEmpty());
            }
        }
    }

    @Test
    void colourChangesNothingButColour() {
        CarDealer.RESULTS.forEach(result -> {
            String colourful = DecisionText.of(result.decision(), CarDealer.POLICY, Language.EN, true,
                    new Style(true, 80));
            assertThat(colourful.replaceAll("\u001b\\[[0-9]+m", "")).isEqualTo(DecisionText.of(result.decision(),
                    CarDealer.POLICY, Language.EN, true, new Style(false, 80)));
        });
    }
}

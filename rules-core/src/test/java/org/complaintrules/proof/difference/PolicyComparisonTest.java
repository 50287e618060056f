package org.complaintrules.proof.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.compile.PolicyText;
import org.complaintrules.outcome.OutcomeType;
import org.complaintrules.proof.region.Region;
import org.complaintrules.time.WorkCalendar;
import org.junit.jupiter.api.Test;

class PolicyComparisonTest {
    private static final String REQUEST = """
            declare enum Channel
                PHONE, LETTER;
            end
            declare Request @zh("申请") @en("request")
                amount : Long @unit("CNY") @zh("金额") @en("amount")
                channel : Channel @zh("渠道") @en("channel")
                urgent : Boolean @zh("是否紧急") @en("whether urgent")
                openedAt : Instant @zh("开始时间") @en("when opened")
                doneAt : Instant @zh("完成时间") @en("when done")
            end
            """;
    private static final String CLERK = rule("small: clerk", "c1", "", "amount <= 100",
            "new Approval(\"PAY\", \"CLERK\")");
    private static final String HEAD = rule("large: head", "c2", "", "amount > 100", "new Approval(\"PAY\", \"HEAD\")");
    private static final String URGENT = rule("urgent: clerk", "c3", "@overrides(\"c2\")", "urgent == true",
            "new Approval(\"PAY\", \"CLERK\")");
    private static final String LIMIT = rule("answer", "c4", "", "$from : openedAt, $done : doneAt",
            "clock.deadline(\"ANSWER\", \"15 WORKING_DAYS\", $from, $done)");

    private static String rule(String name, String clause, String overrides, String when, String then) {
        return """
                rule "%s" @clause("%s") %s
                when
                    Request(%s)
                then
                    insert(%s);
                end

                """.formatted(name, clause, overrides, when, then);
    }

    private static PolicyModel policy(String... rules) {
        return PolicyText.of(REQUEST).rules(String.join("", rules)).model();
    }

    private static PolicyDifference compared(PolicyModel before, PolicyModel after) {
        return Edited.difference(before, after);
    }

    private static List<RuleMatch.Kind> kinds(PolicyDifference difference) {
        return difference.rules().stream().map(RuleMatch::kind).toList();
    }

    private static ChangedGroup only(PolicyDifference difference) {
        List<ChangedGroup> groups = difference.topics().stream().flatMap(topic -> topic.groups().stream()).toList();
        assertThat(groups).hasSize(1);
        return groups.get(0);
    }

    @Test
    void theSameRulesDecideEveryCaseTheSameAndThatIsProved() {
        PolicyDifference same = compared(policy(CLERK, HEAD, LIMIT), policy(LIMIT, HEAD, CLERK));
        assertThat(same.rules()).isEmpty();
        assertThat(same.isSameForEveryCase()).isTrue();
        assertThat(same.assurance()).isEqualTo(Assurance.EXHAUSTIVE);
    }

    @Test
    void aRuleThatSaysTheSameInOtherWordsIsChangedButNoDecisionIs() {
        PolicyDifference same = compared(policy(CLERK, HEAD), policy(CLERK.replace("<= 100", "< 101"), HEAD));
        assertThat(kinds(same)).containsExactly(RuleMatch.Kind.CHANGED);
        assertThat(same.isSameForEveryCase()).isTrue();
        assertThat(same.assurance()).isEqualTo(Assurance.EXHAUSTIVE);
    }

    @Test
    void aRuleSplitInTwoThatSayTheSameTogetherChangesNoDecision() {
        PolicyDifference same = compared(policy(CLERK), policy(CLERK.replace("<= 100", "<= 50"),
                CLERK.replace("small", "middling").replace("<= 100", "> 50, amount <= 100")));
        assertThat(kinds(same)).contains(RuleMatch.Kind.CHANGED, RuleMatch.Kind.ADDED);
        assertThat(same.isSameForEveryCase()).isTrue();
    }

    @Test
    void anAddedRuleBringsItsRulingWhereItHolds() {
        PolicyDifference added = compared(policy(CLERK), policy(CLERK, HEAD));
        assertThat(kinds(added)).containsExactly(RuleMatch.Kind.ADDED);
        ChangedGroup group = only(added);
        assertThat(group.changes().get(0).gone()).isEmpty();
        assertThat(group.changes().get(0).come().orElseThrow().value("authority")).isEqualTo("HEAD");
        assertThat(group.region().boxes().get(0).limits().toString()).contains("[[101..)]");
        assertThat(group.example().orElseThrow().before().orElseThrow().rulings()).isEmpty();
        assertThat(group.example().orElseThrow().after().orElseThrow().rulings()).hasSize(1);
    }

    @Test
    void aDroppedRuleTakesItsRulingAway() {
        ChangedGroup group = only(compared(policy(CLERK, HEAD), policy(CLERK)));
        assertThat(group.changes().get(0).come()).isEmpty();
    }

    @Test
    void aDroppedOverrideLetsTheGeneralRuleStandBesideTheException() {
        PolicyDifference dropped = compared(policy(CLERK, HEAD, URGENT),
                policy(CLERK, HEAD, URGENT.replace("@overrides(\"c2\")", "")));
        ChangedGroup group = only(dropped);
        assertThat(group.changes().get(0).come().orElseThrow().clauses()).containsExactly("c2");
        assertThat(group.region().boxes().get(0).limits()).hasSize(2);
        assertThat(group.example().orElseThrow().after().orElseThrow().conflicts()).hasSize(1);
    }

    @Test
    void aRenamedRuleChangesNoDecision() {
        PolicyDifference renamed = compared(policy(CLERK, HEAD), policy(CLERK.replace("small", "little"), HEAD));
        assertThat(kinds(renamed)).containsExactly(RuleMatch.Kind.RENAMED);
        assertThat(renamed.isSameForEveryCase()).isTrue();
        assertThat(renamed.topics()).isEmpty();
    }

    @Test
    void anotherClauseIsAnotherDecision() {
        ChangedGroup group = only(compared(policy(CLERK), policy(CLERK.replace("\"c1\"", "\"c5\""))));
        assertThat(group.changes().get(0).isSameOutcome()).isTrue();
        assertThat(group.changes().get(0).clauses()).containsExactly("c1", "c5");
    }

    @Test
    void whatRestsOnAChangedRulingChangesToo() {
        String duty = """
                rule "head reports" @clause("c6")
                when
                    Approval(matter == "PAY", authority == "HEAD")
                then
                    insert(new Duty("HEAD", "REPORT"));
                end
                """;
        PolicyDifference moved = compared(policy(CLERK, HEAD, duty),
                policy(CLERK.replace("100", "200"), HEAD.replace("100", "200"), duty));
        assertThat(moved.topics()).hasSize(2);
        assertThat(moved.topics().get(1).groups().get(0).changes().get(0).type()).isEqualTo(OutcomeType.DUTY);
        assertThat(moved.topics().get(0).region()).isEqualTo(moved.topics().get(1).region());
    }

    @Test
    void aLongerLimitIsTheSameChangeAtEveryTimeAndThatIsSampled() {
        PolicyDifference longer = compared(policy(LIMIT), policy(LIMIT.replace("15 ", "16 ")));
        assertThat(longer.assurance()).isEqualTo(Assurance.SAMPLED);
        TopicChange topic = longer.topics().get(0);
        assertThat(topic.groups()).hasSize(3);
        assertThat(topic.groups()).extracting(group -> group.changes().get(0).gone().orElseThrow().value("status"))
                .extracting(String::valueOf).containsExactlyInAnyOrder("null", "LATE", "OVERDUE");
        assertThat(topic.groups()).extracting(group -> group.changes().get(0).come().orElseThrow().value("status"))
                .extracting(String::valueOf).containsExactlyInAnyOrder("null", "MET", "PENDING");
        assertThat(topic.groups()).allSatisfy(group -> {
            assertThat(group.shifts().get("ANSWER").least()).isPositive();
            assertThat(group.changes().get(0).gone().orElseThrow().value("due")).isNull();
        });
    }

    @Test
    void anotherZoneAffectsTheRulesWithLimitsAndNoOthers() {
        PolicyText text = PolicyText.of(REQUEST).rules(CLERK + LIMIT);
        PolicyModel before = text.model();
        String moved = text.text("policy.json").replace("Asia/Shanghai", "Asia/Tokyo");
        PolicyModel after = text.file("policy.json", moved).model();
        PolicyDifference zone = compared(before, after);
        assertThat(zone.settings()).extracting(SettingChange::setting).containsExactly(SettingChange.Setting.ZONE);
        assertThat(zone.rules()).singleElement().satisfies(rule -> {
            assertThat(rule.kind()).isEqualTo(RuleMatch.Kind.AFFECTED);
            assertThat(rule.latest().name().en()).isEqualTo("answer");
        });
        assertThat(zone.isSameForEveryCase()).isFalse();
        assertThat(zone.isInForceOtherwise()).isFalse();
    }

    @Test
    void factsThatOnlyOneVersionKnowsAreNamed() {
        PolicyModel before = policy(CLERK);
        PolicyModel after = PolicyText.of(REQUEST.replace("LETTER;", "LETTER, MAIL;")
                .replace("urgent : Boolean",
                        "delay : Long @unit(\"days\") @zh(\"延误\") @en(\"delay\")\n    urgent : Boolean"))
                .rules(CLERK).model();
        assertThat(compared(before, after).facts()).containsExactlyInAnyOrder(
                new FactChange(FactChange.Kind.VALUE_ADDED, "/request/channel", "MAIL"),
                new FactChange(FactChange.Kind.FIELD_ADDED, "/request/delay", ""));
        assertThat(compared(after, before).facts()).extracting(FactChange::kind)
                .containsExactlyInAnyOrder(FactChange.Kind.VALUE_DROPPED, FactChange.Kind.FIELD_DROPPED);
        assertThat(compared(before, after).isSameForEveryCase()).isTrue();
    }

    @Test
    void aRuleOnAFieldThatTheOldVersionDoesNotKnowIsShownWithWhatThatMadeOfTheRest() {
        PolicyModel after = PolicyText.of(REQUEST.replace("urgent : Boolean",
                "delay : Long @unit(\"days\") @zh(\"延误\") @en(\"delay\")\n    urgent : Boolean")).rules(CLERK
                + rule("delayed", "c7", "", "delay > 3", "new Duty(\"CLERK\", \"APOLOGISE\")")).model();
        Example example = only(compared(policy(CLERK), after)).example().orElseThrow();
        assertThat(example.notBefore()).containsExactly("/request/delay");
        assertThat(example.before()).isPresent();
        assertThat(example.after().orElseThrow().rulings()).hasSize(1);
    }

    @Test
    void whereThereAreTooManyCellsTheRulesAreNamedThatWereNotCovered() {
        PolicyModel after = Edited.policy("commercial-bank", "head-office-deadlines.drl",
                "\"PROMISE\", \"3 WORKING_DAYS\", $from", "\"PROMISE\", \"4 WORKING_DAYS\", $from");
        PolicyDifference cut = PolicyComparison.of(Edited.policy("commercial-bank"), after, WorkCalendar.china(), 0);
        assertThat(cut.assurance()).isEqualTo(Assurance.INCOMPLETE);
        assertThat(cut.topics()).extracting(TopicChange::assurance).containsExactly(Assurance.SAMPLED,
                Assurance.INCOMPLETE);
        assertThat(cut.topics().get(1).rules()).extracting(rule -> rule.name().en())
                .containsExactly("limit exceeded with impact or loss: units and persons held responsible");
        assertThat(Allowance.NOTHING.allows(cut)).isFalse();
    }

    @Test
    void whereNotAllIsLookedAtNothingIsAllowedButWhatIsNamed() {
        PolicyModel policy = policy(CLERK, HEAD);
        TopicChange cut = new TopicChange(policy.rules().subList(0, 1), new Region(List.of()), List.of(),
                Assurance.INCOMPLETE, 0);
        PolicyDifference open = new PolicyDifference(policy, policy, List.of(), List.of(), List.of(), List.of(cut));
        assertThat(open.isSameForEveryCase()).isTrue();
        assertThat(open.assurance()).isEqualTo(Assurance.INCOMPLETE);
        assertThat(Allowance.NOTHING.allows(open)).isFalse();
        assertThat(new Allowance(Set.of("c1")).allows(open)).isTrue();
    }

    @Test
    void aChangeIsAllowedWhereEveryClauseOfWhatGoesAndComesIs() {
        PolicyDifference moved = compared(policy(CLERK, HEAD), policy(CLERK.replace("100", "200"),
                HEAD.replace("100", "200")));
        assertThat(Stream.of("c1", "c2").map(clause -> new Allowance(Set.of(clause)).allows(moved)))
                .containsOnly(false);
        assertThat(new Allowance(Set.of("c1", "c2")).allows(moved)).isTrue();
        assertThat(new Allowance(Set.of("test-policy")).allows(moved)).isTrue();
    }
}

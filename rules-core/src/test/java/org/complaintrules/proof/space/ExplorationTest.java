package org.complaintrules.proof.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.complaintrules.compile.PolicyText;
import org.complaintrules.drl.reference.Concluded;
import org.complaintrules.time.WorkCalendar;
import org.junit.jupiter.api.Test;

/** A search says how far it has come: whether it left anything out, and whether it looked at samples only. */
class ExplorationTest {
    private static final String RULES = PolicyText.seen("A", "Complaint(payout > 5)")
            + PolicyText.seen("B", "Complaint(visits in (1, 2))") + PolicyText.seen("C", "Complaint(channel == earlier)");
    private static final int WAYS = ways(Space.USUAL_LIMIT).size();

    private static PolicySpace policy(String rules, long limit) {
        return new PolicySpace(PolicyText.sample().rules(rules).model(), limit);
    }

    private static List<SeenCell> ways(long limit) {
        List<SeenCell> cells = new ArrayList<>();
        PolicySpace policy = policy(RULES, limit);
        policy.explore(policy.all().rules(), policy.open(), cells);
        return cells;
    }

    private static Exploration explored(String rules) {
        PolicySpace policy = policy(rules, Space.USUAL_LIMIT);
        return policy.explore(policy.all().rules(), policy.open(), new ArrayList<>());
    }

    @Test
    void aSearchThatHitsTheLimitSaysSoAndOneThatDoesNotLooksAtEverything() {
        for (int limit = 1; limit <= WAYS + 1; limit++) {
            PolicySpace policy = policy(RULES, limit);
            List<SeenCell> cells = new ArrayList<>();
            Exploration exploration = policy.explore(policy.all().rules(), policy.open(), cells);
            assertThat(exploration.complete()).as("limit %d of %d", limit, WAYS).isEqualTo(limit >= WAYS);
            assertThat(exploration.cells()).isEqualTo(cells.size()).isEqualTo(Math.min(limit, WAYS));
            assertThat(cells).extracting(SeenCell::witness)
                    .isEqualTo(ways(Space.USUAL_LIMIT).subList(0, cells.size()).stream().map(SeenCell::witness).toList());
        }
    }

    @Test
    void waysThatAreLeftCountForTheLimitAndNotAsCells() {
        PolicySpace policy = policy(RULES, 3);
        Exploration exploration = policy.space().explore(List.of(policy.all()), policy.open(), trial -> {
            trial.require(policy.all().rules().stream().noneMatch(rule -> trial.evaluator(policy.all()).mayConclude(rule)));
            return true;
        });
        assertThat(exploration).isEqualTo(new Exploration(0, false, false));
    }

    @Test
    void aSearchThatHasFoundWhatItLooksForIsComplete() {
        PolicySpace policy = policy(RULES, 3);
        assertThat(policy.space().explore(List.of(policy.all()), policy.open(), trial -> {
            trial.evaluator(policy.all()).conclusions();
            return false;
        })).isEqualTo(new Exploration(1, true, false));
    }

    @Test
    void aSearchThatAsksForNothingFindsOneCell() {
        PolicySpace policy = policy(RULES, 1);
        assertThat(policy.space().explore(List.of(policy.all()), policy.open(), trial -> true))
                .isEqualTo(new Exploration(1, true, false));
    }

    @Test
    void numbersCodesAndDatesAreExhaustive() {
        assertThat(explored(RULES + PolicyText.seen("D", "Complaint(receivedOn < answeredOn, note != memo)")).exhaustive())
                .isTrue();
    }

    @Test
    void oneFactOfATypeAtATimeIsExhaustiveAndTwoAreASample() {
        assertThat(explored(PolicyText.seen("A", "Employee(loss > 5)")).sampled()).isFalse();
        assertThat(explored(PolicyText.seen("A", "exists Employee(loss > 5)")).sampled()).isTrue();
        assertThat(explored(PolicyText.seen("A", "Employee($name : name) Employee(name != $name)")).sampled()).isTrue();
    }

    @Test
    void whetherATimeIsKnownIsExhaustiveAndWhichItIsASample() {
        assertThat(explored(PolicyText.seen("A", "Complaint(acceptedAt != null)")).sampled()).isFalse();
        assertThat(explored(PolicyText.seen("A", "Complaint(acceptedAt < repliedAt)")).sampled()).isTrue();
    }

    @Test
    void twoSearchesTogetherAreAsGoodAsTheLesser() {
        Exploration whole = new Exploration(2, true, false);
        assertThat(whole.and(new Exploration(3, true, true))).isEqualTo(new Exploration(5, true, true));
        assertThat(whole.and(new Exploration(3, false, false))).isEqualTo(new Exploration(5, false, false));
        assertThat(whole.exhaustive()).isTrue();
        assertThat(whole.and(new Exploration(3, true, true)).exhaustive()).isFalse();
        assertThat(whole.and(new Exploration(3, false, false)).exhaustive()).isFalse();
    }

    /** What is asked of a case when the search has gone on would be settled on the way to another. */
    @Test
    void nothingMoreIsSettledOfACaseThatTheSearchHasLeft() {
        PolicySpace policy = policy("""
                rule "reply" @clause("c1") when Complaint($from : acceptedAt, $done : repliedAt)
                then insert(clock.deadline("REPLY", "24 HOURS", $from, $done)); end
                """, Space.USUAL_LIMIT);
        List<Concluded> kept = new ArrayList<>();
        policy.space().explore(List.of(policy.all()), policy.open(), trial -> {
            kept.addAll(trial.evaluator(policy.all()).conclusions(0));
            return true;
        });
        assertThatThrownBy(() -> kept.get(0).values()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void timesAreSeenFromADayOnWhichAllVersionsAreInForce() {
        assertThat(usualTime("\"to\": \"2025-12-31\"", "\"to\": \"2025-12-31\"")).startsWith("2025-12-31T04:00");
        assertThat(usualTime("\"from\": \"2027-01-01\"", "\"from\": \"2026-01-01\"")).startsWith("2027-01-01T04:00");
        assertThat(usualTime("\"from\": \"2026-01-01\"", "\"from\": \"2027-01-01\"")).startsWith("2027-01-01T04:00");
        assertThat(usualTime("\"to\": \"2026-05-31\"", "\"from\": \"2026-06-01\"")).startsWith("2026-05-31T04:00");
        assertThat(usualTime("\"to\": null", "\"from\": null")).startsWith("2026-06-17T04:00");
    }

    private static String usualTime(String first, String second) {
        return new Space(List.of(inForce(first).model(), inForce(second).model()), WorkCalendar.china(), 1).usualTime()
                .toString();
    }

    private static PolicyText inForce(String member) {
        PolicyText text = PolicyText.sample().rules(RULES);
        return text.file("policy.json", text.text("policy.json").replaceFirst("\\{", "{\"effective\": {" + member + "}, "));
    }
}

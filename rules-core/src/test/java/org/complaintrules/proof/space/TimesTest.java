package org.complaintrules.proof.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.complaintrules.compile.PolicyText;
import org.complaintrules.outcome.Deadline;
import org.complaintrules.outcome.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The times that a search looks at let every limit stand in each way in which it can, and each comparison fail and hold. */
class TimesTest {
    private static final String FACTS = """
            declare Request @zh("申请") @en("a request")
                startedAt : Instant @zh("始") @en("started")
                doneAt : Instant @zh("终") @en("done")
            end
            declare Visit @zh("走访") @en("a visit")
                startedAt : Instant @required @zh("始") @en("started")
                doneAt : Instant @required @zh("终") @en("done")
            end
            """;
    private static final int CASES = 3000;

    private static String limit(String name, String type, String span) {
        return """
                rule "%s" @clause("c1") when %s($from : startedAt, $done : doneAt)
                then insert(clock.deadline("%s", "%s", $from, $done)); end
                """.formatted(name, type, name, span);
    }

    private static String rule(String name, String when, String then) {
        return "rule \"%s\" @clause(\"c2\") when %s then insert(%s); end%n".formatted(name, when, then);
    }

    private static String holds(String name, String... when) {
        return PolicyText.seen(name, when);
    }

    /** Whatever cases of all sorts of times come to, a search comes to. */
    private static void assertReached(String... rules) {
        PolicySpace policy = PolicySpace.of(PolicyText.of(FACTS).rules(String.join("", rules)));
        Set<String> reached = standings(policy, policy.cells().stream().map(cell -> cell.witness().orElseThrow()).toList());
        Set<String> drawn = standings(policy, draw(policy.space().usualTime()));
        assertThat(drawn).hasSizeGreaterThan(2);
        assertThat(reached).containsAll(drawn);
    }

    private static Set<String> standings(PolicySpace policy, Collection<ConcreteCase> cases) {
        return cases.stream().map(each -> standing(policy.decide(each))).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String standing(Decision decision) {
        return decision.rulings().stream().map(ruling -> ruling.rule() + (ruling.outcome() instanceof Deadline deadline
                ? " " + deadline.status() : "")).sorted().collect(Collectors.joining(", "));
    }

    private static List<ConcreteCase> draw(Instant asOf) {
        List<Instant> times = new ArrayList<>();
        for (int hours = -100; hours <= 50; hours++) {
            Stream.of(asOf.plus(Duration.ofHours(hours)), asOf.plus(Duration.ofHours(hours / 24 * 24)).plusSeconds(hours % 3),
                    asOf.plus(Duration.ofDays(hours))).forEach(times::add);
        }
        Random random = new Random(1);
        List<ConcreteCase> cases = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            Map<String, List<Map<String, Object>>> facts = new LinkedHashMap<>();
            for (String type : List.of("Request", "Visit")) {
                Map<String, Object> fact = new LinkedHashMap<>();
                Stream.of("startedAt", "doneAt").filter(field -> type.equals("Visit") || random.nextInt(6) > 0)
                        .forEach(field -> fact.put(field, times.get(random.nextInt(times.size()))));
                facts.put(type, List.of(fact));
            }
            cases.add(new ConcreteCase(facts));
        }
        return cases;
    }

    @ParameterizedTest
    @ValueSource(strings = {"24 HOURS", "90 MINUTES", "5 WORKING_DAYS", "3 CALENDAR_DAYS", "0 CALENDAR_DAYS", "0 HOURS",
        "-2 HOURS", "-3 WORKING_DAYS", "2 MONTHS", "0 WORKING_DAYS", "8 WORKING_HOURS"})
    void aLimitStandsInEachWay(String span) {
        assertReached(limit("A", "Request", span), limit("B", "Visit", span));
    }

    @Test
    void workingHoursThatAreStatedCount() {
        PolicyText text = PolicyText.of(FACTS).rules(limit("A", "Request", "8 WORKING_HOURS"));
        text.file("policy.json", text.text("policy.json").replaceFirst("\\{",
                "{\"workingHours\": [{\"from\": \"09:00\", \"to\": \"17:00\"}], "));
        PolicySpace policy = PolicySpace.of(text);
        assertThat(standings(policy, policy.cells().stream().map(cell -> cell.witness().orElseThrow()).toList()))
                .contains("A MET", "A LATE", "A PENDING", "A OVERDUE", "A NOT_STARTED");
    }

    @Test
    void twoLimitsFromOneStart() {
        assertReached(limit("A", "Request", "24 HOURS"), limit("B", "Request", "2 CALENDAR_DAYS"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"24 HOURS", "2 CALENDAR_DAYS", "0 HOURS"})
    void aLimitFromTheEndOfAnother(String span) {
        assertReached(limit("A", "Request", "24 HOURS"), rule("B", "Deadline(action == \"A\", $due : due, $done : doneAt)",
                "clock.deadline(\"B\", \"" + span + "\", $due, $done)"));
        assertReached(limit("A", "Request", "24 HOURS"), rule("B", "Deadline(action == \"A\", $due : due)"
                + " Visit($done : doneAt)", "clock.deadline(\"B\", \"" + span + "\", $due, $done)"));
    }

    @Test
    void aLimitFromTheEarlierOfTwoStarts() {
        assertReached(rule("A", "Request($from : startedAt, $done : doneAt) Visit($other : startedAt)",
                "clock.deadline(\"A\", \"24 HOURS\", clock.earliest($from, $other), $done)"));
    }

    @Test
    void aLimitMetByTheEarlierOfTwoActs() {
        assertReached(rule("A", "Request($from : startedAt, $done : doneAt) Visit($other : doneAt)",
                "clock.deadline(\"A\", \"24 HOURS\", $from, clock.earliest($done, $other))"));
    }

    @Test
    void aGivenEnd() {
        assertReached(rule("A", "Request($at : startedAt, $done : doneAt)", "clock.due(\"A\", $at, $done)"),
                rule("B", "Visit($at : startedAt, $done : doneAt)", "clock.due(\"B\", $at, $done)"));
        assertReached(limit("A", "Request", "24 HOURS"), rule("B", "Deadline(action == \"A\", $due : due) Visit($done : doneAt)",
                "clock.due(\"B\", $due, $done)"));
    }

    @Test
    void whatIsKnownAndHasNotHappened() {
        assertReached(rule("A", "Request(startedAt != null, $from : startedAt, $done : doneAt)",
                "clock.deadline(\"A\", \"24 HOURS\", $from, $done)"), holds("B", "Request(doneAt != null)"));
    }

    @Test
    void timesThatAreCompared() {
        assertReached(holds("A", "Request(startedAt < doneAt)"), holds("B", "Request(startedAt == doneAt)"),
                holds("C", "Visit(startedAt > doneAt)"), holds("D", "Request($from : startedAt) Visit(startedAt <= $from)"));
    }

    @Test
    void timesThatAreComparedWithTheEndOfALimit() {
        assertReached(limit("A", "Request", "24 HOURS"), holds("B", "Deadline(action == \"A\", doneAt <= due)"),
                holds("C", "Deadline(action == \"A\", $due : due) Visit(doneAt > $due)"));
        assertReached(limit("A", "Request", "24 HOURS"), holds("B", "Deadline(action == \"A\", status == DeadlineStatus.OVERDUE,"
                + " $due : due) Request(doneAt > $due)"));
    }
}

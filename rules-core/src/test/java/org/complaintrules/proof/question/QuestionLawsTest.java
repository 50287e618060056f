package org.complaintrules.proof.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.complaintrules.drl.Rule;
import org.complaintrules.facts.Case;
import org.complaintrules.facts.Fact;
import org.complaintrules.outcome.Decision;
import org.complaintrules.outcome.OutcomeField;
import org.complaintrules.outcome.Ruling;

/** What is answered of a case, held against the decision of the same case with more known. */
class QuestionLawsTest {
    @Provide
    Arbitrary<String> policies() {
        return Arbitraries.of("life-insurer", "car-dealer", "commercial-bank", "rental-housing");
    }

    private static List<Ruling> less(Decision decision, Decision without) {
        List<Ruling> left = new ArrayList<>(without.rulings());
        List<Ruling> come = new ArrayList<>();
        for (Ruling ruling : decision.rulings()) {
            int same = 0;
            while (same < left.size() && !(left.get(same).outcome().equals(ruling.outcome())
                    && left.get(same).about().equals(ruling.about()) && left.get(same).clauses().equals(ruling.clauses())
                    && left.get(same).provisional() == ruling.provisional())) {
                same++;
            }
            if (same < left.size()) {
                left.remove(same);
            } else {
                come.add(ruling);
            }
        }
        return come;
    }

    /** Rulings but for amounts and times, which differ within a range of values. */
    private static List<String> roughly(List<Ruling> rulings) {
        return rulings.stream().map(ruling -> {
            StringBuilder text = new StringBuilder(ruling.rule() + ruling.about() + ruling.provisional());
            for (OutcomeField field : ruling.outcome().type().fields()) {
                if (field.kind() != OutcomeField.Kind.AMOUNT && field.kind() != OutcomeField.Kind.INSTANT) {
                    text.append(' ').append(field.of(ruling.outcome()));
                }
            }
            return text.toString();
        }).sorted().toList();
    }

    @Property(seed = "20261122", tries = 20)
    void whateverBecomesKnownADecisionChangesOnlyAsWasAnswered(@ForAll("policies") String id, @ForAll long seed) {
        AskedPolicy policy = AskedPolicy.real(id);
        DrawnFacts drawn = new DrawnFacts(policy.model.schema(), seed);
        Map<String, List<Map<String, Object>>> facts = drawn.draw();
        MissingFacts missing = policy.missing(policy.cases.read(DrawnFacts.AS_OF, drawn.given(facts)));
        for (int i = 0; i < 20; i++) {
            Map<String, List<Map<String, Object>>> more = DrawnFacts.copy(facts);
            Map<String, Object> supplied = drawn.supply(more);
            Decision then = policy.decide(policy.cases.read(DrawnFacts.AS_OF, drawn.given(more)));
            List<Ruling> come = less(then, missing.decision());
            boolean changed = !come.isEmpty() || !less(missing.decision(), then).isEmpty();
            if (changed && missing.extent().uncovered().isEmpty()) {
                assertThat(missing.changes()).as("%s brings %s", supplied, come).anyMatch(change ->
                        supplied.keySet().containsAll(Answers.unknowns(change)));
            }
            if (supplied.size() == 1 && !(supplied.values().iterator().next() instanceof Map)) {
                assertRange(missing, supplied.entrySet().iterator().next(), come, changed);
            }
        }
    }

    /** A single field brings what was answered for the range in which its value lies, and nothing outside all ranges. */
    private static void assertRange(MissingFacts missing, Map.Entry<String, Object> supplied, List<Ruling> come,
            boolean changed) {
        List<PossibleChange> ranges = Answers.alone(missing, supplied.getKey());
        List<PossibleChange> hit = ranges.stream().filter(change -> change.values().stream().anyMatch(values ->
                holds(values, supplied.getValue()))).toList();
        if (hit.isEmpty()) {
            assertThat(changed).as("%s, of %s", supplied, ranges).isFalse();
        } else {
            assertThat(hit).as("%s", supplied).singleElement().satisfies(change ->
                    assertThat(roughly(change.come())).isEqualTo(roughly(come)));
        }
    }

    @SuppressWarnings("unchecked")
    private static boolean holds(PossibleValues values, Object value) {
        if (values instanceof PossibleValues.Between between) {
            Comparable<Object> number = (Comparable<Object>) value;
            return (between.from() == null || number.compareTo(between.from()) >= 0)
                    && (between.to() == null || number.compareTo(between.to()) <= 0);
        }
        return ((PossibleValues.OneOf) values).values().contains(value);
    }

    @Property(seed = "20261122", tries = 20)
    void everyExampleBringsWhatWasAnswered(@ForAll("policies") String id, @ForAll long seed) {
        AskedPolicy policy = AskedPolicy.real(id);
        DrawnFacts drawn = new DrawnFacts(policy.model.schema(), seed);
        Map<String, List<Map<String, Object>>> facts = drawn.draw();
        MissingFacts missing = policy.missing(policy.cases.read(DrawnFacts.AS_OF, drawn.given(facts)));
        for (PossibleChange change : missing.changes()) {
            Map<String, List<Map<String, Object>>> more = DrawnFacts.copy(facts);
            for (Unknown unknown : change.unknowns()) {
                List<Map<String, Object>> all = more.computeIfAbsent(unknown.type().key(), key -> new ArrayList<>());
                String[] parts = unknown.pointer().substring(1).split("/");
                int number = unknown.type().many() ? Integer.parseInt(parts[1]) : 0;
                if (unknown.field() == null) {
                    all.add(new LinkedHashMap<>());
                } else {
                    all.get(number).put(unknown.field().name(), change.example().get(unknown.pointer()));
                }
            }
            Decision then = policy.decide(policy.cases.read(DrawnFacts.AS_OF, drawn.given(more)));
            assertThat(then.rulings()).isEqualTo(change.decision().rulings());
            assertThat(then.conflicts()).isEqualTo(change.decision().conflicts());
            assertThat(less(then, missing.decision())).isEqualTo(change.come());
            assertThat(less(missing.decision(), then)).isEqualTo(change.go());
        }
    }

    @Property(seed = "20261122", tries = 30)
    void everyChangeMakesTheRuleConcludeAndStand(@ForAll("policies") String id, @ForAll long seed) {
        AskedPolicy policy = AskedPolicy.real(id);
        DrawnFacts drawn = new DrawnFacts(policy.model.schema(), seed);
        Case facts = policy.cases.read(DrawnFacts.AS_OF, drawn.given(drawn.draw()));
        Rule rule = policy.model.rules().get(drawn.below(policy.model.rules().size()));
        WhyNot answer = policy.whyNots(facts, rule.name().en()).get(0);
        boolean stands = stands(policy.decide(facts), rule);
        assertThat(answer.standing() == Standing.STANDS).isEqualTo(stands);
        assertThat(answer.changes().isEmpty()).as("every rule can conclude").isEqualTo(stands);
        for (FactChange change : answer.changes()) {
            assertThat(stands(policy.decide(change.facts()), rule)).as(Answers.change(change)).isTrue();
        }
        if (answer.comesAt() != null) {
            assertThat(stands(at(policy, facts, answer.comesAt()), rule)).isTrue();
            assertThat(stands(at(policy, facts, answer.comesAt().minusSeconds(1)), rule)).isFalse();
        }
    }

    /** No step less of a number, date or time does, all else that is changed being so. */
    @Property(seed = "20261122", tries = 30)
    void everyChangeIsTheLeastOfItsKind(@ForAll("policies") String id, @ForAll long seed) {
        AskedPolicy policy = AskedPolicy.real(id);
        DrawnFacts drawn = new DrawnFacts(policy.model.schema(), seed);
        Case facts = policy.cases.read(DrawnFacts.AS_OF, drawn.given(drawn.draw()));
        Rule rule = policy.model.rules().get(drawn.below(policy.model.rules().size()));
        for (FactChange change : policy.whyNots(facts, rule.name().en()).get(0).changes()) {
            for (FieldChange field : change.fields()) {
                if (field.by() != null) {
                    Case less = with(change.facts(), field, stepBack(field));
                    assertThat(stands(policy.decide(less), rule)).as("%s, of %s", field, Answers.change(change)).isFalse();
                }
            }
        }
    }

    private static Object stepBack(FieldChange change) {
        Scale scale = Scale.of(change.field().type());
        BigDecimal to = scale.number(change.to());
        BigDecimal step = scale.step(Math.max(to.scale(), scale.number(change.from()).scale()));
        return scale.value(change.by().signum() > 0 ? to.subtract(step) : to.add(step));
    }

    private static Case with(Case facts, FieldChange change, Object value) {
        List<Fact> changed = facts.facts().stream().map(fact -> {
            if (!change.pointer().equals(fact.pointer() + "/" + change.field().name())) {
                return fact;
            }
            List<Object> values = new ArrayList<>(fact.values());
            values.set(fact.type().indexOf(change.field().name()), value);
            return new Fact(fact.type(), values, fact.pointer());
        }).toList();
        return new Case(facts.policy(), facts.asOf(), changed, Set.copyOf(facts.given()));
    }

    /** Where one field is said not to be enough, no value of any one field is. */
    @Property(seed = "20261122", tries = 20)
    void withFewerFieldsTheRuleStaysSilent(@ForAll("policies") String id, @ForAll long seed) {
        AskedPolicy policy = AskedPolicy.real(id);
        DrawnFacts drawn = new DrawnFacts(policy.model.schema(), seed);
        Map<String, List<Map<String, Object>>> facts = drawn.draw();
        Rule rule = policy.model.rules().get(drawn.below(policy.model.rules().size()));
        WhyNot answer = policy.whyNots(policy.cases.read(DrawnFacts.AS_OF, drawn.given(facts)), rule.name().en()).get(0);
        boolean takesSeveral = answer.standing() != Standing.STANDS && answer.extent().uncovered().isEmpty()
                && answer.changes().stream().allMatch(change -> change.supplied().isEmpty() && change.fields().size() > 1);
        for (int i = 0; takesSeveral && i < 60; i++) {
            Map<String, List<Map<String, Object>>> other = DrawnFacts.copy(facts);
            String changed = drawn.changeOne(other);
            assertThat(stands(policy.decide(policy.cases.read(DrawnFacts.AS_OF, drawn.given(other))), rule))
                    .as("%s alone, of %s", changed, answer.rule().name().en()).isFalse();
        }
    }

    private static Decision at(AskedPolicy policy, Case facts, Instant time) {
        return policy.decide(new Case(facts.policy(), time, facts.facts(), Set.copyOf(facts.given())));
    }

    private static boolean stands(Decision decision, Rule rule) {
        return decision.rulings().stream().anyMatch(each -> each.rule().equals(rule.name().en()));
    }
}

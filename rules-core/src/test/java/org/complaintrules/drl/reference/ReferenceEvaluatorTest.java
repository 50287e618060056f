package org.complaintrules.drl.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.compile.PolicyText;
import org.complaintrules.drl.Condition;
import org.complaintrules.drl.FactType;
import org.junit.jupiter.api.Test;

/** Rules are read step by step: from left to right, no further than needed, and no rule that nobody asks for. */
class ReferenceEvaluatorTest {
    private final List<String> heard = new ArrayList<>();
    private final Set<String> rulesHeard = new LinkedHashSet<>();

    /** The one fact of each type, by the type's name. */
    private record Given(Map<String, Map<String, Object>> facts) implements CaseFacts {
        @Override
        public List<? extends CaseFact> of(FactType type) {
            return Stream.ofNullable(facts.get(type.name())).map(GivenFact::new).toList();
        }

        @Override
        public boolean isGiven(FactType type) {
            return facts.containsKey(type.name());
        }
    }

    private record GivenFact(Map<String, Object> fields) implements CaseFact {
        @Override
        public Object value(String field) {
            return fields.get(field);
        }

        @Override
        public String key() {
            return (String) fields.get("name");
        }
    }

    private ReferenceEvaluator evaluator(String rules, Map<String, Map<String, Object>> facts) {
        PolicyModel model = PolicyText.sample().rules(rules).model();
        return new ReferenceEvaluator(new PreparedRules(model.rules(), model.layers()), new Given(facts), null, null,
                (rule, atom, truth) -> {
                    rulesHeard.add(rule.name().en());
                    heard.add(name(atom) + " " + truth);
                });
    }

    private static String name(Condition.Atom atom) {
        return atom.references().get(0).field();
    }

    private List<String> heard(String when, Map<String, Map<String, Object>> facts) {
        evaluator(PolicyText.seen("A", when), facts).conclusions();
        return heard;
    }

    @Test
    void aComparisonIsTrueFalseOrUnknown() {
        assertThat(heard("Complaint(major == true, repeated == true)", Map.of("Complaint", Map.of("major", true))))
                .containsExactly("major TRUE", "repeated UNKNOWN");
        heard.clear();
        assertThat(heard("Complaint(major == true)", Map.of("Complaint", Map.of("major", false))))
                .containsExactly("major FALSE");
    }

    @Test
    void whatComesAfterAComparisonThatFailsIsNotRead() {
        assertThat(heard("Complaint(major == true, repeated == true)", Map.of("Complaint", Map.of("major", false))))
                .containsExactly("major FALSE");
    }

    @Test
    void whatComesAfterAnAlternativeThatHoldsIsNotRead() {
        assertThat(heard("Complaint(major == true || repeated == true, visits == null)",
                Map.of("Complaint", Map.of("major", true)))).containsExactly("major TRUE", "visits TRUE");
    }

    @Test
    void nothingIsReadOfAFactThatIsNotThere() {
        assertThat(heard("Complaint(major == true) Contract(active == true)", Map.of("Contract", Map.of()))).isEmpty();
    }

    @Test
    void notIsSilentWhereTheListIsNotGiven() {
        assertThat(evaluator(PolicyText.seen("A", "not Party(paid > 5)"), Map.of()).conclusions()).isEmpty();
        assertThat(heard).isEmpty();
        assertThat(evaluator(PolicyText.seen("A", "not Party(paid > 5)"), Map.of("Party", Map.of("name", "1",
                "paid", BigDecimal.ONE))).conclusions()).hasSize(1);
    }

    @Test
    void onlyRulesThatMatterToTheOneAskedAreRead() {
        ReferenceEvaluator evaluator = evaluator("""
                rule "first" @clause("c1") when Complaint(major == true)
                then insert(new Classification("severity", "SEVERE")); end
                rule "exception" @clause("c2") @overrides("c1") when Complaint(repeated == true)
                then insert(new Classification("severity", "ORDINARY")); end
                rule "second" @clause("c3") when Classification(scheme == "severity", value == "SEVERE")
                then insert(new Duty("HANDLER", "REPORT")); end
                rule "elsewhere" @clause("c4") when Complaint(visits > 5)
                then insert(new Duty("HANDLER", "VISIT")); end
                rule "of another value" @clause("c5") when Complaint(visits > 6)
                then insert(new Classification("severity", "NONE")); end
                """, Map.of("Complaint", Map.of("major", true, "visits", 7L)));
        assertThat(evaluator.conclusions(2)).hasSize(1);
        assertThat(rulesHeard).containsExactlyInAnyOrder("first", "exception", "second");
        assertThat(evaluator.conclusions(2).get(0).derivations()).singleElement().satisfies(derivation ->
                assertThat(derivation.rulings()).isEqualTo(evaluator.conclusions(0)));
    }

    @Test
    void aRuleMayConcludeWhereItsFactsAgreeWhateverOthersConclude() {
        String rules = PolicyText.seen("A", "Duty(action == \"NEVER\")", "Complaint(major == true)")
                + PolicyText.seen("B", "Complaint(major == true) Duty($what : action)", "Contract(number == $what, active == true)")
                + PolicyText.seen("C", "Complaint(repeated == true) exists Party(paid > 5)");
        assertThat(mayConclude(rules, Map.of("Complaint", Map.of("major", true)))).containsExactly(true, false, false);
        assertThat(mayConclude(rules, Map.of("Complaint", Map.of("major", true), "Contract", Map.of("active", true))))
                .containsExactly(true, true, false);
        assertThat(mayConclude(rules, Map.of("Complaint", Map.of("repeated", true)))).containsExactly(false, false, true);
    }

    private List<Boolean> mayConclude(String rules, Map<String, Map<String, Object>> facts) {
        ReferenceEvaluator evaluator = evaluator(rules, facts);
        return IntStream.range(0, 3).mapToObj(evaluator::mayConclude).toList();
    }
}

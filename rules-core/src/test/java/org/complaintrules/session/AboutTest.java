package org.complaintrules.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.complaintrules.compile.PolicyText;
import org.complaintrules.outcome.Decision;
import org.complaintrules.outcome.Fine;
import org.complaintrules.outcome.Ruling;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where a case has several facts of a type, a ruling says which of them it is about, and rests on no others. */
class AboutTest {
    private static final String TWO = "{'employee': [{'name': 'A', 'atFault': true}, {'name': 'B', 'warned': true}]}";
    private static PolicyUnderTest policy;

    @BeforeAll
    static void compile() {
        policy = PolicyUnderTest.of(PolicyText.sample("about-test").rules("""
                rule "at fault" @clause("c1") when Employee(atFault == true)
                then insert(new Classification("fault", "YES")); end

                rule "loss" @clause("c2") when Employee(loss > 100)
                then insert(new Classification("fault", "YES")); end

                rule "at fault and warned: fine" @clause("c3")
                when Classification(scheme == "fault", value == "YES") Employee(warned == true)
                then insert(new Fine("EMPLOYEE", 100, "CNY")); end

                rule "at fault: fine by clause 4" @clause("c4")
                when Classification(scheme == "fault", value == "YES")
                then insert(new Fine("EMPLOYEE", 200, "CNY")); end

                rule "at fault: fine by clause 5" @clause("c5")
                when Classification(scheme == "fault", value == "YES")
                then insert(new Fine("EMPLOYEE", 200, "CNY")); end

                rule "two employees lost the same" @clause("c6")
                when Employee($name : name, $loss : loss) Employee(name != $name, loss == $loss)
                then insert(new Duty("EMPLOYEE", "EXPLAIN")); end

                rule "somebody is warned" @clause("c7") when exists Employee(warned == true)
                then insert(new Duty("OFFICE", "FILE")); end

                rule "employee meets party" @clause("c8") when Employee(name == "A") Party(paid > 5)
                then insert(new Duty("EMPLOYEE", "MEET")); end

                rule "warned: may go" @clause("c11") when Employee(warned == true)
                then insert(new Permission("EMPLOYEE", "GO")); end

                rule "the pair between the two" @clause("c12")
                when Classification(scheme == "fault") Duty(action == "EXPLAIN") Permission(action == "GO")
                then insert(new Breach("EMPLOYEE", "PAIR")); end

                rule "the pair after the two" @clause("c13")
                when Classification(scheme == "fault") Permission(action == "GO") Duty(action == "EXPLAIN")
                then insert(new Breach("EMPLOYEE", "PAIR")); end
                """));
    }

    private static List<String> of(Decision decision, String rule) {
        return decision.rulings().stream().filter(ruling -> ruling.rule().equals(rule)).map(Ruling::about)
                .map(Object::toString).toList();
    }

    @Test
    void eachOfManyHasItsOwnRuling() {
        assertThat(of(policy.decide("{'employee': [{'name': 'B', 'atFault': true}, {'name': 'A', 'atFault': true}]}"),
                "at fault")).containsExactly("{employee=[A]}", "{employee=[B]}");
    }

    @Test
    void aFineAboutOneNeverRestsOnTheFaultOfAnother() {
        Decision decision = policy.decide(TWO);
        assertThat(of(decision, "at fault and warned: fine")).isEmpty();
        assertThat(of(policy.decide("{'employee': [{'name': 'A', 'atFault': true, 'warned': true},"
                + " {'name': 'B', 'warned': true}]}"), "at fault and warned: fine")).containsExactly("{employee=[A]}");
    }

    @Test
    void whatRestsOnARulingIsAboutTheSame() {
        assertThat(of(policy.decide(TWO), "at fault: fine by clause 4")).containsExactly("{employee=[A]}");
    }

    @Test
    void twoEqualFinesOfTwoClausesAreTwo() {
        Decision decision = policy.decide(TWO);
        assertThat(decision.outcomes(Fine.class)).hasSize(2);
        assertThat(decision.conflicts()).isEmpty();
    }

    @Test
    void whatTwoRulesConcludeAlikeFinesOnceAndNamesBoth() {
        Decision decision = policy.decide("{'employee': {'name': 'A', 'atFault': true, 'loss': 101}}");
        assertThat(decision.rulings()).filteredOn(ruling -> ruling.rule().equals("at fault: fine by clause 4"))
                .singleElement().satisfies(ruling -> assertThat(ruling.from()).containsExactly("at fault", "loss"));
        assertThat(decision.rulings()).extracting(Ruling::rule).contains("at fault", "loss");
    }

    @Test
    void twoOfOneTypeAreBothNamedAndCountedOnce() {
        assertThat(of(policy.decide("{'employee': [{'name': 'A', 'loss': 5}, {'name': 'B', 'loss': '5.0'}]}"),
                "two employees lost the same")).containsExactly("{employee=[A, B]}");
    }

    @Test
    void existsIsAboutNobodyInParticularAndConcludesOnce() {
        assertThat(of(policy.decide("{'employee': [{'name': 'A', 'warned': true}, {'name': 'B', 'warned': true}]}"),
                "somebody is warned")).containsExactly("{}");
    }

    @Test
    void factsOfTwoTypesAreBothNamed() {
        assertThat(of(policy.decide("{'employee': {'name': 'A'}, 'party': [{'name': 'P', 'paid': 6},"
                + " {'name': 'Q', 'paid': 5}, {'name': 'R', 'paid': 7}]}"), "employee meets party"))
                .containsExactly("{employee=[A], party=[P]}", "{employee=[A], party=[R]}");
    }

    /** A is at fault, B may go, and a ruling about both stands between them. */
    @Test
    void theOrderOfPatternsDecidesNothing() {
        Decision decision = policy.decide("{'employee': [{'name': 'A', 'loss': 5, 'atFault': true},"
                + " {'name': 'B', 'loss': 5, 'warned': true}]}");
        assertThat(of(decision, "the pair between the two")).isEqualTo(of(decision, "the pair after the two"));
    }
}

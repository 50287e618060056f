package org.complaintrules.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.complaintrules.session.PolicyUnderTest.ruling;

import java.util.List;
import org.complaintrules.compile.PolicyText;
import org.complaintrules.outcome.Classification;
import org.complaintrules.outcome.Decision;
import org.complaintrules.outcome.Duty;
import org.complaintrules.outcome.Fine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Exceptions stand in the place of the rule, whatever the order; what gave way is matched by nothing. */
class LayeringTest {
    private static PolicyUnderTest policy;

    @BeforeAll
    static void compile() {
        policy = PolicyUnderTest.of(PolicyText.sample("layering-test").rules("""
                rule "general" @clause("c1") when Complaint()
                then insert(new Classification("severity", "ORDINARY")); end

                rule "seen twice" @clause("c2") when Complaint(visits >= 2)
                then insert(new Classification("visited", "TWICE")); end

                rule "special, a layer later" @clause("c3") @overrides("c1")
                when Classification(scheme == "visited", value == "TWICE")
                then insert(new Classification("severity", "MAJOR")); end

                rule "most special" @clause("c4") @overrides("c3") when Complaint(major == false)
                then insert(new Classification("severity", "MINOR")); end

                rule "ordinary is answered" @clause("c5")
                when Classification(scheme == "severity", value == "ORDINARY")
                then insert(new Duty("HANDLER", "ANSWER")); end

                rule "major is reported" @clause("c6")
                when Classification(scheme == "severity", value == "MAJOR")
                then insert(new Duty("HANDLER", "REPORT")); end

                rule "minor is filed" @clause("c7")
                when Classification(scheme == "severity", value == "MINOR")
                then insert(new Duty("HANDLER", "FILE")); end

                rule "another subject" @clause("c8") @overrides("c1") when Complaint()
                then insert(new Classification("urgency", "LOW")); end

                rule "two duties" @clause("c10") when Complaint(repeated == true)
                then insert(new Duty("CLERK", "WRITE")); insert(new Duty("CLERK", "CALL")); insert(new Breach("CLERK", "SLOW")); end

                rule "replaces all duties" @clause("c11") @replaces("c10") when Complaint(note == "replace")
                then insert(new Duty("OFFICE", "CLOSE")); end

                rule "overrides one duty" @clause("c12") @overrides("c10") when Complaint(note == "override")
                then insert(new Duty("CLERK", "CALL")); end

                rule "employee fined" @clause("c13") when Employee(atFault == true)
                then insert(new Fine("EMPLOYEE", 100, "CNY")); end

                rule "warned employee not fined as much" @clause("c14") @overrides("c13") when Employee(atFault == true, warned == true)
                then insert(new Fine("EMPLOYEE", 50, "CNY")); end

                rule "complaint fined, about nobody in particular" @clause("c15") @overrides("c13") when Complaint(note == "fine")
                then insert(new Fine("EMPLOYEE", 10, "CNY")); end
                """));
    }

    private static List<String> standing(String facts) {
        return policy.decide(facts).rulings().stream().map(ruling -> ruling.rule()).toList();
    }

    @Test
    void withoutItsExceptionTheRuleStands() {
        assertThat(standing("{'complaint': {}}")).containsExactly("general", "ordinary is answered", "another subject");
    }

    @Test
    void whatALaterLayerOverridesIsMatchedByNothing() {
        Decision decision = policy.decide("{'complaint': {'visits': 2}}");
        assertThat(decision.outcomes(Duty.class)).containsExactly(new Duty("HANDLER", "REPORT"));
        assertThat(decision.overridden()).singleElement().satisfies(overridden -> {
            assertThat(overridden.ruling().rule()).isEqualTo("general");
            assertThat(overridden.by().rule()).isEqualTo("special, a layer later");
        });
        assertThat(decision.conflicts()).isEmpty();
    }

    @Test
    void anOverriddenRuleOverridesNothing() {
        Decision decision = policy.decide("{'complaint': {'visits': 2, 'major': false}}");
        assertThat(decision.outcomes(Classification.class)).contains(new Classification("severity", "ORDINARY"),
                new Classification("severity", "MINOR"));
        assertThat(decision.overridden()).singleElement()
                .satisfies(overridden -> assertThat(overridden.ruling().rule()).isEqualTo("special, a layer later"));
        assertThat(decision.outcomes(Duty.class)).containsExactlyInAnyOrder(new Duty("HANDLER", "ANSWER"),
                new Duty("HANDLER", "FILE"));
        assertThat(decision.conflicts()).singleElement()
                .satisfies(conflict -> assertThat(conflict.subject()).isEqualTo("severity"));
    }

    @Test
    void anExceptionWithNothingToExceptOverridesNothing() {
        assertThat(policy.decide("{'complaint': {'major': false}}").overridden()).isEmpty();
    }

    @Test
    void anotherSubjectIsNotOverridden() {
        assertThat(policy.decide("{'complaint': {}}").overridden()).isEmpty();
    }

    @Test
    void overridesWorksOnTheSameSubjectOnly() {
        Decision decision = policy.decide("{'complaint': {'repeated': true, 'note': 'override'}}");
        assertThat(decision.overridden()).extracting(each -> each.ruling().outcome())
                .containsExactly(new Duty("CLERK", "CALL"));
        assertThat(decision.outcomes(Duty.class)).contains(new Duty("CLERK", "WRITE"));
    }

    @Test
    void replacesWorksWhateverTheSubjectButNotOnOtherTypes() {
        Decision decision = policy.decide("{'complaint': {'repeated': true, 'note': 'replace'}}");
        assertThat(decision.overridden()).extracting(each -> each.ruling().outcome())
                .containsExactlyInAnyOrder(new Duty("CLERK", "WRITE"), new Duty("CLERK", "CALL"));
        assertThat(decision.rulings()).extracting(each -> each.outcome().type().jsonName()).contains("breach");
        assertThat(decision.outcomes(Duty.class)).contains(new Duty("OFFICE", "CLOSE"));
    }

    @Test
    void anExceptionForOneOfManyLeavesTheOthers() {
        Decision decision = policy.decide("{'employee': [{'name': 'A', 'atFault': true, 'warned': true},"
                + " {'name': 'B', 'atFault': true}]}");
        assertThat(decision.rulings()).extracting(each -> each.about() + " " + ((Fine) each.outcome()).min())
                .containsExactly("{employee=[B]} 100", "{employee=[A]} 50");
        assertThat(decision.overridden()).singleElement()
                .satisfies(overridden -> assertThat(overridden.ruling().about()).hasToString("{employee=[A]}"));
    }

    @Test
    void whatIsAboutNobodyInParticularOverridesNothingAboutSomebody() {
        Decision decision = policy.decide("{'complaint': {'note': 'fine'}, 'employee': [{'name': 'A', 'atFault': true}]}");
        assertThat(decision.overridden()).isEmpty();
        assertThat(decision.outcomes(Fine.class)).hasSize(2);
    }

    @Test
    void whatGaveWayKeepsItsReasons() {
        assertThat(policy.decide("{'complaint': {'visits': 2}}").overridden().get(0).ruling().clauses())
                .containsExactly("c1");
        assertThat(ruling(policy.decide("{'complaint': {'visits': 2}}"), "special, a layer later").from())
                .containsExactly("seen twice");
    }
}

package org.complaintrules.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.complaintrules.session.PolicyUnderTest.ruling;

import org.complaintrules.compile.PolicyText;
import org.complaintrules.outcome.Decision;
import org.complaintrules.outcome.Ruling;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What rests on something not known is provisional, and so is all that rests on it alone. */
class ProvisionalTest {
    private static PolicyUnderTest policy;

    @BeforeAll
    static void compile() {
        policy = PolicyUnderTest.of(PolicyText.sample("provisional-test").rules("""
                rule "not known whether repeated" @clause("c1")
                when Complaint(repeated == null)
                then insert(new Classification("severity", "ORDINARY")); end

                rule "not major" @clause("c2")
                when Complaint(major == false)
                then insert(new Classification("severity", "ORDINARY")); end

                rule "ordinary" @clause("c3")
                when Classification(scheme == "severity", value == "ORDINARY")
                then insert(new Duty("HANDLER", "REPLY")); end

                rule "handler replies" @clause("c4")
                when Duty(party == "HANDLER", action == "REPLY")
                then insert(new Permission("HANDLER", "CALL")); end

                rule "known visits" @clause("c5")
                when Complaint(visits != null)
                then insert(new Duty("HANDLER", "VISIT")); end

                rule "either unknown or few" @clause("c6")
                when Complaint(visits == null || visits < 3)
                then insert(new Duty("HANDLER", "WRITE")); end

                rule "some party not asked" @clause("c7")
                when exists Party(heard == null)
                then insert(new Duty("HANDLER", "HEAR")); end
                """));
    }

    private static Ruling of(String facts, String rule) {
        return ruling(policy.decide(facts), rule);
    }

    @Test
    void aRuleThatAsksForTheUnknownIsProvisional() {
        assertThat(of("{'complaint': {}}", "not known whether repeated").provisional()).isTrue();
        assertThat(of("{'complaint': {'major': false}}", "not major").provisional()).isFalse();
    }

    @Test
    void askingWhetherSomethingIsKnownIsNotProvisional() {
        assertThat(of("{'complaint': {'visits': 1}}", "known visits").provisional()).isFalse();
    }

    @Test
    void aRuleThatAsksForTheUnknownAmongOthersIsProvisionalInEveryCase() {
        assertThat(of("{'complaint': {}}", "either unknown or few").provisional()).isTrue();
        assertThat(of("{'complaint': {'visits': 2}}", "either unknown or few").provisional()).isTrue();
    }

    @Test
    void whatRestsOnAProvisionalRulingIsProvisional() {
        Decision decision = policy.decide("{'complaint': {}}");
        assertThat(ruling(decision, "ordinary").provisional()).isTrue();
        assertThat(ruling(decision, "handler replies").provisional()).isTrue();
    }

    @Test
    void whereAnotherWayIsFirmWhatRestsOnBothIsFirm() {
        Decision decision = policy.decide("{'complaint': {'major': false}}");
        assertThat(ruling(decision, "not known whether repeated").provisional()).isTrue();
        assertThat(ruling(decision, "ordinary").provisional()).isFalse();
        assertThat(ruling(decision, "ordinary").from()).containsExactly("not known whether repeated", "not major");
        assertThat(ruling(decision, "handler replies").provisional()).isFalse();
    }

    @Test
    void theUnknownOfOneOfManyIsProvisional() {
        assertThat(of("{'party': [{'name': 'A', 'paid': 1, 'heard': true}, {'name': 'B', 'paid': 1}]}",
                "some party not asked").provisional()).isTrue();
    }

    @Test
    void whatWasNotKnownIsNamedAmongTheReasons() {
        assertThat(of("{'complaint': {}}", "not known whether repeated").because())
                .containsKey("/complaint/repeated").containsEntry("/complaint/repeated", null);
    }
}

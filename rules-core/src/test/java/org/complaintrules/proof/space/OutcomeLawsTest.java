package org.complaintrules.proof.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.complaintrules.proof.space.CaseGrid.field;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * The laws of cells where rules match what others conclude. A search need not settle what could only lead to a conclusion
 * once more; whether the conclusion is provisional, and what it is about, must be right all the same.
 */
class OutcomeLawsTest {
    private static final CaseGrid GRID = new CaseGrid().with("Complaint", field("major", null, true, false),
            field("repeated", null, true, false), field("visits", null, 0L, 1L, 2L));
    private static final CaseGrid PEOPLE = new CaseGrid().with("Complaint", field("major", null, true))
            .withSeveral("Employee", field("name", "1", "2"), field("atFault", null, true), field("warned", null, true),
                    field("loss", null, new BigDecimal("0"), new BigDecimal("5")));

    private static PolicySpace laws(CaseGrid grid, String rules) {
        PolicySpace policy = PolicySpace.of(rules);
        new Laws(policy).hold(grid.cases());
        return policy;
    }

    @Test
    void ofWhatIsConcludedProvisionallyAndForGood() {
        laws(GRID, """
                rule "unknown" @clause("c1") when Complaint(repeated == null)
                then insert(new Classification("severity", "ORDINARY")); end
                rule "not major" @clause("c2") when Complaint(major == false)
                then insert(new Classification("severity", "ORDINARY")); end
                rule "few" @clause("c3") when Complaint(visits < 2)
                then insert(new Classification("severity", "ORDINARY")); end
                rule "answered" @clause("c4") when Classification(scheme == "severity", value == "ORDINARY")
                then insert(new Duty("HANDLER", "ANSWER")); end
                rule "answered as classified" @clause("c5") when Classification(scheme == "severity", $value : value)
                    Classification(scheme == "severity", value == $value) Duty(action == "ANSWER")
                then insert(new Permission("HANDLER", "CALL")); end
                """);
    }

    @Test
    void ofExceptions() {
        laws(GRID, """
                rule "general" @clause("c1") when Complaint()
                then insert(new Classification("severity", "ORDINARY")); end
                rule "visited" @clause("c2") when Complaint(visits >= 1)
                then insert(new Classification("visited", "YES")); end
                rule "special" @clause("c3") @overrides("c1") when Classification(scheme == "visited")
                then insert(new Classification("severity", "MAJOR")); end
                rule "most special" @clause("c4") @overrides("c3") when Complaint(major != null)
                then insert(new Classification("severity", "MINOR")); end
                rule "replaces" @clause("c5") @replaces("c2 c4") when Complaint(repeated == true)
                then insert(new Classification("handled", "CLOSED")); end
                rule "ordinary" @clause("c6") when Classification(scheme == "severity", value != "MAJOR")
                then insert(new Duty("HANDLER", "ANSWER")); end
                """);
    }

    @Test
    void ofWhatTwoRulingsAreAboutTogether() {
        laws(PEOPLE, """
                rule "at fault" @clause("c1") when Employee(atFault == true)
                then insert(new Classification("fault", "YES")); end
                rule "loss" @clause("c2") when Employee(loss > 0)
                then insert(new Classification("fault", "YES")); end
                rule "major" @clause("c3") when Complaint(major == true)
                then insert(new Classification("fault", "YES")); end
                rule "pair" @clause("c4") when Employee($name : name, loss == 0) Employee(name != $name)
                then insert(new Duty("EMPLOYEE", "EXPLAIN")); end
                rule "warned at fault" @clause("c5") when Classification(scheme == "fault") Employee(warned == true)
                then insert(new Breach("EMPLOYEE", "AGAIN")); end
                rule "fault of the pair" @clause("c6") when Classification(scheme == "fault") Duty(action == "EXPLAIN")
                then insert(new Breach("EMPLOYEE", "PAIR")); end
                rule "fined less" @clause("c7") @overrides("c5") when Classification(scheme == "fault") Employee(loss == 0)
                then insert(new Breach("EMPLOYEE", "AGAIN")); end
                """);
    }

    @Test
    void ofAmountsThatAreConcludedAndMatched() {
        PolicySpace policy = laws(new CaseGrid().with("Complaint", field("payout", null, BigDecimal.ZERO, BigDecimal.ONE,
                BigDecimal.TEN), field("cashValue", null, BigDecimal.ZERO, BigDecimal.ONE), field("visits", null, 1L, 2L)), """
                rule "payout" @clause("c1") when Complaint($sum : payout)
                then insert(new Fine("AGENT", $sum, "CNY")); end
                rule "between" @clause("c2") when Complaint($low : cashValue, $high : payout, payout >= cashValue)
                then insert(new Fine("AGENT", $low, $high, "CNY")); end
                rule "count" @clause("c3") when Complaint($visits : visits)
                then insert(new Measurement("VISITS", $visits, null, 1, true)); end
                rule "fined" @clause("c4") when Fine(party == "AGENT", min > 0)
                then insert(new Duty("AGENT", "PAY")); end
                rule "fined as often as visited" @clause("c5") when Fine($min : min) Measurement(part == $min)
                then insert(new Duty("AGENT", "EXPLAIN")); end
                """);
        assertThat(policy.witnesses("fined as often as visited")).isNotEmpty();
    }

    /** Two fines of one rule about the same people are one where the amounts are the same, and add up where they differ. */
    @Test
    void ofEqualAmountsThatAreConcludedOnce() {
        laws(new CaseGrid().withSeveral("Employee", field("name", "1", "2"), field("loss", null, BigDecimal.ZERO,
                BigDecimal.ONE)).with("Complaint", field("payout", null, BigDecimal.ONE)), """
                rule "each fined" @clause("c1") when Employee($name : name, $loss : loss) Employee(name != $name)
                then insert(new Fine("EMPLOYEE", $loss, "CNY")); end
                rule "a fine of one" @clause("c2") when Fine(min == 1)
                then insert(new Duty("EMPLOYEE", "PAY")); end
                """);
    }

    @Test
    void ofCodesThatTakeTheirValueFromAFact() {
        PolicySpace policy = laws(new CaseGrid().with("Complaint", field("channel", null, "PHONE", "ONLINE"),
                field("note", null, "PHONE", "WRITE", "other"), field("major", null, true)), """
                rule "channel" @clause("c1") when Complaint($via : channel)
                then insert(new Duty("HANDLER", $via)); end
                rule "write" @clause("c2") when Complaint(major == true)
                then insert(new Duty("HANDLER", "WRITE")); end
                rule "as noted" @clause("c3") when Duty($action : action) Complaint(note == $action)
                then insert(new Permission("HANDLER", "CLOSE")); end
                """);
        assertThat(policy.witnesses("as noted")).extracting(each -> each.value("Complaint", 0, "note"))
                .containsAll(Arrays.asList("PHONE", "COUNTER", "ONLINE", "WRITE"));
    }
}

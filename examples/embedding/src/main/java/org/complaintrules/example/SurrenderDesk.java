package org.complaintrules.example;

import java.math.BigDecimal;
import java.util.Map;
import org.complaintrules.Policies;
import org.complaintrules.Policy;
import org.complaintrules.outcome.Approval;
import org.complaintrules.outcome.Decision;
import org.complaintrules.outcome.Ruling;
import org.complaintrules.text.Language;

/** Tells who must approve a negotiated surrender, from a record that knows nothing of the rules. */
public final class SurrenderDesk {
    private final Policy policy;

    /** Makes the policy ready once; it can then decide any number of requests, in any number of threads. */
    public SurrenderDesk() {
        policy = Policies.bundled().get("life-insurer");
    }

    /**
     * A request as this system keeps it. Its components have the names of the policy's fields.
     *
     * @param payout the payout agreed, in CNY
     * @param cashValue the cash value of what is surrendered, in CNY
     * @param premiumsPaid the premiums paid so far, in CNY, or {@code null} while they are not known
     */
    public record Surrender(BigDecimal payout, BigDecimal cashValue, BigDecimal premiumsPaid) {
    }

    /**
     * Decides who approves a request.
     *
     * @param surrender the request
     * @return the decision, with the clause each ruling rests on
     */
    public Decision decide(Surrender surrender) {
        return policy.decide(null, Map.of("surrenderRequest", surrender));
    }

    /**
     * Decides one request and prints who approves it and by which clause.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        SurrenderDesk desk = new SurrenderDesk();
        Decision decision = desk.decide(new Surrender(new BigDecimal("7000.01"), new BigDecimal(6000),
                new BigDecimal(10000)));
        for (Ruling ruling : decision.rulings()) {
            if (ruling.outcome() instanceof Approval approval) {
                System.out.println(desk.policy.model().info().label(approval.authority()).in(Language.EN)
                        + " approves, by " + String.join(", ", ruling.clauses()));
            }
        }
    }
}

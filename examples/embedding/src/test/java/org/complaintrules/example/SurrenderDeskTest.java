package org.complaintrules.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.complaintrules.outcome.Approval;
import org.complaintrules.outcome.Decision;
import org.junit.jupiter.api.Test;

class SurrenderDeskTest {
    private final SurrenderDesk desk = new SurrenderDesk();

    @Test
    void exactlySeventyPercentOfThePremiumsStaysWithTheSupervisor() {
        assertThat(authority("7000.00", "6000", "10000")).isEqualTo("COMPLAINT_SUPERVISOR");
    }

    @Test
    void oneCentMoreGoesToTheManager() {
        assertThat(authority("7000.01", "6000", "10000")).isEqualTo("CUSTOMER_SERVICE_MANAGER");
    }

    @Test
    void unknownPremiumsMakeTheApprovalProvisional() {
        Decision decision = decide("500", "0", null);

        assertThat(decision.rulings()).filteredOn(ruling -> ruling.outcome() instanceof Approval)
                .singleElement().matches(ruling -> ruling.provisional());
    }

    @Test
    void theProgramPrintsTheAuthorityAndItsClause() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream standardOut = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            SurrenderDesk.main(new String[0]);
        } finally {
            System.setOut(standardOut);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines("customer service manager approves, by life-insurer-4.1-4");
    }

    private String authority(String payout, String cashValue, String premiumsPaid) {
        return decide(payout, cashValue, premiumsPaid).outcomes(Approval.class).get(0).authority();
    }

    private Decision decide(String payout, String cashValue, String premiumsPaid) {
        return desk.decide(new SurrenderDesk.Surrender(new BigDecimal(payout), new BigDecimal(cashValue),
                premiumsPaid == null ? null : new BigDecimal(premiumsPaid)));
    }
}

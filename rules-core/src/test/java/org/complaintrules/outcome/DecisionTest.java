package org.complaintrules.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DecisionTest {
    private static final Approval APPROVAL = new Approval("PAYOUT", "MANAGER");
    private static final Fine FINE = new Fine("STAFF", 200, "CNY");
    private static final Fine OTHER_FINE = new Fine("STAFF", 100, "CNY");

    private static Ruling ruling(Outcome outcome) {
        return new Ruling(outcome, "a rule", "规则", List.of("c1"), "1", new TreeMap<>(), Map.of(), List.of(), false,
                List.of(), null);
    }

    private static Decision of(List<Ruling> rulings) {
        return new Decision("shop", "sha256:0", Sample.MONDAY, ZoneId.of("UTC"), rulings, List.of(), List.of());
    }

    @Test
    void outcomesOfATypeComeInTheOrderOfTheRulings() {
        Decision decision = of(List.of(ruling(FINE), ruling(APPROVAL), ruling(OTHER_FINE)));

        assertThat(decision.outcomes(Fine.class)).containsExactly(FINE, OTHER_FINE);
        assertThat(decision.outcomes(Outcome.class)).containsExactly(FINE, APPROVAL, OTHER_FINE);
        assertThat(decision.outcomes(Duty.class)).isEmpty();
    }

    @Test
    void laterChangesOfTheListsGivenDoNotReachIt() {
        List<Ruling> rulings = new ArrayList<>(List.of(ruling(FINE)));
        Decision decision = of(rulings);
        rulings.clear();

        assertThat(decision.rulings()).hasSize(1).isUnmodifiable();
    }
}

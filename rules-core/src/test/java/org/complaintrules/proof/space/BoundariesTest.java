package org.complaintrules.proof.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.complaintrules.compile.PolicyText;
import org.junit.jupiter.api.Test;

/** Cases on and one unit beside the boundaries of cells are cases that a user could give. */
class BoundariesTest {
    @Test
    void datesLieOnAndBesideEachOtherAndInTheYearsThatACaseCanBeAbout() {
        List<Map<?, ?>> complaints = boundaries(PolicyText.seen("A", "Complaint(receivedOn < answeredOn)"));

        assertThat(complaints).flatExtracting(Map::values).hasOnlyElementsOfType(LocalDate.class)
                .allMatch(date -> ((LocalDate) date).getYear() >= 1900 && ((LocalDate) date).getYear() <= 2999);
        assertThat(complaints.stream().map(each -> ((LocalDate) each.get("answeredOn")).toEpochDay()
                - ((LocalDate) each.get("receivedOn")).toEpochDay())).contains(-1L, 0L, 1L);
    }

    private static List<Map<?, ?>> boundaries(String rules) {
        PolicySpace policy = PolicySpace.of(rules);
        List<Map<?, ?>> complaints = new ArrayList<>();
        policy.space().explore(List.of(policy.all()), policy.open(), trial -> {
            trial.evaluator(policy.all()).conclusions();
            trial.cell().boundaries().forEach(each -> complaints.add((Map<?, ?>) each.facts().get("complaint")));
            return true;
        });
        return complaints;
    }
}

package org.complaintrules.proof.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.complaintrules.outcome.Conflict;
import org.complaintrules.outcome.Outcome;
import org.complaintrules.outcome.Ruling;

/** Finds the standing rulings that contradict each other. */
final class Clashes {
    private Clashes() {
    }

    static List<Conflict> among(List<Ruling> standing) {
        Map<List<Object>, List<Ruling>> clashing = new LinkedHashMap<>();
        for (Ruling ruling : standing) {
            Outcome outcome = ruling.outcome();
            boolean clashes = standing.stream().anyMatch(other -> other.about().equals(ruling.about())
                    && outcome.clashesWith(other.outcome()));
            if (clashes) {
                clashing.computeIfAbsent(List.of(outcome.type(), outcome.subject(), ruling.about()),
                        subject -> new ArrayList<>()).add(ruling);
            }
        }
        return clashing.values().stream().map(rulings -> new Conflict(rulings.get(0).outcome().type(),
                rulings.get(0).outcome().subject(), List.copyOf(rulings))).toList();
    }
}

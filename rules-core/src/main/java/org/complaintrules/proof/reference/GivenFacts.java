package org.complaintrules.proof.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.reference.CaseFact;
import org.complaintrules.drl.reference.CaseFacts;
import org.complaintrules.facts.Case;
import org.complaintrules.facts.Fact;

/** The facts of a case in which everything is settled. */
final class GivenFacts implements CaseFacts {
    /** A fact as it was given. */
    record GivenFact(Fact fact) implements CaseFact {
        @Override
        public Object value(String field) {
            int index = fact.type().indexOf(field);
            return index < 0 ? null : fact.values().get(index);
        }

        @Override
        public String key() {
            return fact.key();
        }
    }

    private final Case facts;
    private final Map<String, List<GivenFact>> byType = new HashMap<>();

    GivenFacts(Case facts) {
        this.facts = facts;
        for (Fact fact : facts.facts()) {
            byType.computeIfAbsent(fact.type().name(), type -> new ArrayList<>()).add(new GivenFact(fact));
        }
    }

    @Override
    public List<? extends CaseFact> of(FactType type) {
        return byType.getOrDefault(type.name(), List.of());
    }

    @Override
    public boolean isGiven(FactType type) {
        return facts.given().contains(type.key());
    }
}

package org.complaintrules.drl.reference;

import java.util.ArrayList;
import java.util.List;
import org.complaintrules.drl.Pattern;
import org.complaintrules.drl.Reference;
import org.complaintrules.drl.Rule;

/** What the patterns of a rule have matched so far: a fact, a ruling, or nothing single. */
final class Match {
    private final Object[] matched;

    Match(int patterns) {
        matched = new Object[patterns];
    }

    private Match(Object[] matched) {
        this.matched = matched;
    }

    Match copy() {
        return new Match(matched.clone());
    }

    void set(int pattern, Object factOrRuling) {
        matched[pattern] = factOrRuling;
    }

    /** The fact or the ruling of which a field is read. */
    Object source(Reference field) {
        return matched[field.pattern()];
    }

    /** The value of a field: {@code null} where unknown, a {@link Variable} where not settled. */
    Object value(Reference field) {
        Object source = matched[field.pattern()];
        Object value = source instanceof CaseFact fact ? fact.value(field.field())
                : ((Concluded) source).value(field.field());
        return value instanceof Enum<?> constant ? constant.name() : value;
    }

    Derivation derivation(Rule rule) {
        List<CaseFact> facts = new ArrayList<>();
        List<Concluded> rulings = new ArrayList<>();
        for (int i = 0; i < matched.length; i++) {
            if (rule.when().get(i).quantifier() == Pattern.Quantifier.ONE) {
                if (matched[i] instanceof CaseFact fact) {
                    facts.add(fact);
                } else {
                    rulings.add((Concluded) matched[i]);
                }
            }
        }
        return new Derivation(List.copyOf(facts), List.copyOf(rulings));
    }
}

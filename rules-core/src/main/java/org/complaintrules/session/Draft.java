package org.complaintrules.session;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.complaintrules.facts.Fact;
import org.complaintrules.outcome.Outcome;

/** A ruling in the making: what a rule concluded, and each way in which it came to that. */
final class Draft {
    /** What makes two conclusions of one rule the same ruling. */
    record Key(int conclusion, Outcome outcome, SortedMap<String, List<String>> about) {
    }

    /** One way in which the rule came to its conclusion. */
    record Derivation(List<Fact> facts, List<Draft> rulings) {
    }

    final int rule;
    final Key key;
    final List<Derivation> derivations = new ArrayList<>(1);
    Draft overriddenBy;

    Draft(int rule, Key key) {
        this.rule = rule;
        this.key = key;
    }

    void add(Derivation derivation) {
        derivations.add(derivation);
    }

    boolean isAboutTheSameAs(Draft other, boolean anySubject) {
        Outcome mine = key.outcome();
        Outcome theirs = other.key.outcome();
        return mine.type() == theirs.type() && key.about().equals(other.key.about())
                && (anySubject || mine.subject().equals(theirs.subject()));
    }
}

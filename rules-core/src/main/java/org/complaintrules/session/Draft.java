package org.complaintrules.session;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.complaintrules.facts.Fact;
import org.complaintrules.outcome.Outcome;
import org.complaintrules.outcome.Ruling;
import org.complaintrules.outcome.Values;

/** A ruling in the making: what a rule concluded, and each way in which it came to that. */
final class Draft {
    /** What makes two conclusions of one rule the same ruling; amounts count by their value. */
    record Key(int conclusion, Outcome outcome, SortedMap<String, List<String>> about) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && conclusion == key.conclusion && about.equals(key.about)
                    && sameOutcome(key.outcome);
        }

        private boolean sameOutcome(Outcome other) {
            boolean same = outcome.type() == other.type();
            for (int field = 0; same && field < outcome.type().fields().size(); field++) {
                same = Values.same(outcome.value(field), other.value(field));
            }
            return same;
        }

        @Override
        public int hashCode() {
            return 31 * conclusion + outcome.subject().hashCode();
        }
    }

    /** One way in which the rule came to its conclusion. */
    record Derivation(List<Fact> facts, List<Draft> rulings) {
    }

    final int rule;
    final Key key;
    final List<Derivation> derivations = new ArrayList<>(1);
    Draft overriddenBy;
    Ruling ruling;

    Draft(int rule, Key key) {
        this.rule = rule;
        this.key = key;
    }

    void add(Derivation derivation) {
        derivations.add(derivation);
    }

    boolean isAboutTheSameAs(Draft other, boolean whateverTheSubject) {
        Outcome mine = key.outcome();
        Outcome theirs = other.key.outcome();
        return mine.type() == theirs.type() && key.about().equals(other.key.about())
                && (whateverTheSubject || mine.subject().equals(theirs.subject()));
    }
}

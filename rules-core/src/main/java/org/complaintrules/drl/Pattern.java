package org.complaintrules.drl;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.complaintrules.text.Place;

/**
 * What a rule asks of one fact, or of one ruling that another rule made.
 *
 * @param quantifier how many it asks for
 * @param matched the type it asks for
 * @param conditions what must hold of it, all of them
 * @param bound the names of the fields that are bound to variables
 * @param place where it stands
 */
public record Pattern(Quantifier quantifier, Matched matched, List<Condition> conditions, Set<String> bound,
        Place place) {
    /** How many a pattern asks for. */
    public enum Quantifier {
        /** One, and the rule concludes for each that there is. */
        ONE,
        /** At least one, and the rule concludes once. */
        EXISTS,
        /** None, of facts that are all given. */
        NONE
    }

    /**
     * Copies the collections.
     *
     * @param quantifier how many it asks for
     * @param matched the type it asks for
     * @param conditions what must hold of it
     * @param bound the fields bound to variables
     * @param place where it stands
     */
    public Pattern {
        conditions = List.copyOf(conditions);
        bound = Collections.unmodifiableSet(new LinkedHashSet<>(bound));
    }

    /**
     * The fields of this pattern's own fact that are read, by its own conditions and variables.
     *
     * @param index the pattern's position in its rule
     * @return the names of the fields, in the order first read
     */
    public Set<String> reads(int index) {
        Set<String> fields = new LinkedHashSet<>();
        for (Condition.Atom atom : Condition.atoms(conditions)) {
            for (Reference reference : atom.references()) {
                if (reference.pattern() == index) {
                    fields.add(reference.field());
                }
            }
        }
        fields.addAll(bound);
        return fields;
    }
}

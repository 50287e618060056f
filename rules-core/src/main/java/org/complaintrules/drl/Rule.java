package org.complaintrules.drl;

import java.util.List;
import org.complaintrules.text.Place;
import org.complaintrules.text.Text;

/**
 * A rule: what must hold, and what is then concluded. It implements one or more clauses.
 *
 * @param name its name, unique within the policy, in English and Chinese (the same where it has no Chinese name)
 * @param clauses the ids of the clauses it implements; at least one
 * @param overrides the ids of the clauses whose rules give way to it on the same subject
 * @param replaces the ids of the clauses whose rules give way to it whatever the subject
 * @param when the patterns that must all match; at least one
 * @param then what is concluded; at least one
 * @param place where it stands
 */
public record Rule(Text name, List<String> clauses, List<String> overrides, List<String> replaces, List<Pattern> when,
        List<Conclusion> then, Place place) {
    /**
     * Copies the lists.
     *
     * @param name its name
     * @param clauses the ids of the clauses it implements
     * @param overrides the ids of the clauses it overrides
     * @param replaces the ids of the clauses it replaces
     * @param when the patterns
     * @param then the conclusions
     * @param place where it stands
     */
    public Rule {
        clauses = List.copyOf(clauses);
        overrides = List.copyOf(overrides);
        replaces = List.copyOf(replaces);
        when = List.copyOf(when);
        then = List.copyOf(then);
    }

    /**
     * Whether a condition asks for something not known; then its rulings are provisional.
     *
     * @return whether one of its conditions is {@code field == null}
     */
    public boolean provisional() {
        for (Pattern pattern : when) {
            for (Condition.Atom atom : Condition.atoms(pattern.conditions())) {
                if (atom instanceof Condition.Known known && !known.expected()) {
                    return true;
                }
            }
        }
        return false;
    }
}

package org.complaintrules.proof.question;

import java.time.Instant;
import java.util.List;
import org.complaintrules.drl.Rule;
import org.complaintrules.outcome.Overridden;
import org.complaintrules.outcome.Ruling;

/**
 * Why a rule did not conclude, or that it did.
 *
 * @param rule the rule
 * @param standing how it fares
 * @param rulings what it concluded that stands
 * @param gaveWay what it concluded that gave way, and to what
 * @param patterns how each of its patterns fares
 * @param needed the pointers of unknown fields that its conclusion itself needs
 * @param changes the smallest changes of facts after which it would conclude and stand, the least first: all of them
 *     change equally many fields, a supplied fact counting as one. Empty where it stands, and where no change was found
 * @param comesAt when it would conclude and stand if time went by and nothing else became known, or {@code null}
 * @param asOf the time from which limits were looked at: that of the case, or a usual one where it has none
 * @param extent how far the search for changes went
 */
public record WhyNot(Rule rule, Standing standing, List<Ruling> rulings, List<Overridden> gaveWay,
        List<PatternAnswer> patterns, List<String> needed, List<FactChange> changes, Instant comesAt, Instant asOf,
        Extent extent) {
    /**
     * Copies the lists.
     *
     * @param rule the rule
     * @param standing how it fares
     * @param rulings what it concluded that stands
     * @param gaveWay what gave way
     * @param patterns how its patterns fare
     * @param needed unknown fields that its conclusion needs
     * @param changes the smallest changes
     * @param comesAt when it would conclude, or {@code null}
     * @param asOf the time from which limits were looked at
     * @param extent how far the search went
     */
    public WhyNot {
        rulings = List.copyOf(rulings);
        gaveWay = List.copyOf(gaveWay);
        patterns = List.copyOf(patterns);
        needed = List.copyOf(needed);
        changes = List.copyOf(changes);
    }
}

package org.complaintrules.outcome;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * All that a policy says about one case.
 *
 * @param policy the policy's id
 * @param ruleset a digest of the rules, the calendar and the engine that made it; equal content gives equal digests
 * @param asOf the time at which the case was looked at, or {@code null} where no rule needed it
 * @param zone the policy's zone, in which its times are to be shown
 * @param rulings the rulings that stand, in the order of the policy's rules
 * @param conflicts rulings that contradict each other; empty where all is well
 * @param overridden rulings that gave way to more special ones
 */
public record Decision(String policy, String ruleset, Instant asOf, ZoneId zone, List<Ruling> rulings,
        List<Conflict> conflicts, List<Overridden> overridden) {
    /**
     * Copies the lists.
     *
     * @param policy the policy's id
     * @param ruleset the digest
     * @param asOf the time at which the case was looked at
     * @param zone the policy's zone
     * @param rulings the rulings that stand
     * @param conflicts rulings that contradict each other
     * @param overridden rulings that gave way
     */
    public Decision {
        rulings = List.copyOf(rulings);
        conflicts = List.copyOf(conflicts);
        overridden = List.copyOf(overridden);
    }

    /**
     * The standing outcomes of one type.
     *
     * @param type the outcome's class, such as {@code Approval.class}
     * @param <T> the outcome's type
     * @return the outcomes, in the order of the policy's rules; empty where none was concluded
     */
    public <T extends Outcome> List<T> outcomes(Class<T> type) {
        return rulings.stream().map(Ruling::outcome).filter(type::isInstance).map(type::cast).toList();
    }
}

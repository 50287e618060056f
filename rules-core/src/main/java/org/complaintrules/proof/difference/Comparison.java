package org.complaintrules.proof.difference;

import java.util.Optional;

/**
 * What came of a comparison of two sets of policies.
 *
 * @param before what the old set is called
 * @param after what the new set is called
 * @param rules what differs between them
 * @param cases what they decide differently of past cases, or nothing where every case was asked about
 * @param allowance what may change
 */
public record Comparison(String before, String after, RulesDifference rules, Optional<CasesDifference> cases,
        Allowance allowance) {
    /**
     * Whether nothing changed but what may: of the past cases, where there are some, else of all cases.
     *
     * @return false where something else changed
     */
    public boolean isAllowed() {
        return cases.map(difference -> difference.notAllowed() == 0).orElseGet(() -> rules.isWithin(allowance));
    }

    /**
     * Whether nothing at all changed.
     *
     * @return whether every decision is the same
     */
    public boolean isSame() {
        return cases.map(difference -> difference.changed() == 0).orElseGet(() -> rules.isWithin(Allowance.NOTHING));
    }
}

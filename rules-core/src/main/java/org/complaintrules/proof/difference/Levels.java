package org.complaintrules.proof.difference;

import java.util.List;
import java.util.OptionalInt;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.outcome.OutcomeType;

/**
 * The levels of a policy's authorities, by which approvals go up and down.
 *
 * @param authorities their codes from the lowest level to the highest; empty where the policy states no order
 */
public record Levels(List<String> authorities) {
    /**
     * Copies the list.
     *
     * @param authorities the codes by level
     */
    public Levels {
        authorities = List.copyOf(authorities);
    }

    /**
     * The levels by which two versions of a policy are compared.
     *
     * @param before the old version
     * @param after the new version
     * @return those of the new version, or of the old one where the new one states none
     */
    public static Levels of(PolicyModel before, PolicyModel after) {
        return new Levels(after.info().levels().isEmpty() ? before.info().levels() : after.info().levels());
    }

    /**
     * By how many levels an approval goes up.
     *
     * @param change a change
     * @return the number of levels, below 0 where it goes down; nothing where the change is not from one authority to
     *     another, or where one of them has no level
     */
    public OptionalInt up(Change change) {
        if (change.type() != OutcomeType.APPROVAL || change.gone().isEmpty() || change.come().isEmpty()) {
            return OptionalInt.empty();
        }
        int from = authorities.indexOf(change.gone().get().value("authority"));
        int to = authorities.indexOf(change.come().get().value("authority"));
        return from < 0 || to < 0 || from == to ? OptionalInt.empty() : OptionalInt.of(to - from);
    }
}

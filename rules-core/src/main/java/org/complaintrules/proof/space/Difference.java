package org.complaintrules.proof.space;

import java.util.List;
import org.complaintrules.drl.reference.Concluded;
import org.complaintrules.drl.reference.ReferenceEvaluator;

/**
 * A cell that two versions of a policy decide differently.
 *
 * @param trial the case on the way to the cell; what else is asked of it narrows the cell
 * @param before the evaluation by the one version
 * @param after the evaluation by the other
 * @param gone what stands before and not after, of the rules that differ and those they can override
 * @param come what stands after and not before
 */
public record Difference(Trial trial, ReferenceEvaluator before, ReferenceEvaluator after, List<Concluded> gone,
        List<Concluded> come) {
    /**
     * Copies the lists.
     *
     * @param trial the case
     * @param before the evaluation by the one version
     * @param after the evaluation by the other
     * @param gone what stands before and not after
     * @param come what stands after and not before
     */
    public Difference {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }

    boolean isNone() {
        return gone.isEmpty() && come.isEmpty();
    }
}

package org.complaintrules.compile;

import java.util.List;
import org.complaintrules.text.Problem;
import org.complaintrules.text.Refusal;

/** A policy's files cannot be used as they are. */
public final class PolicyRefusal extends Refusal {
    private static final long serialVersionUID = 1L;

    /**
     * A refusal for these reasons.
     *
     * @param problems what is wrong; at least one
     */
    public PolicyRefusal(List<Problem> problems) {
        super(problems);
    }
}

package org.complaintrules.proof.check;

import java.util.List;

/** Looks for one kind of thing that can be wrong with a policy. */
@FunctionalInterface
public interface Check {
    /**
     * What is wrong.
     *
     * @param policy the policy and what its fixtures showed
     * @return the findings, in any order; empty where nothing is wrong
     */
    List<Finding> findings(Inspected policy);
}

package org.complaintrules.proof.check;

import java.util.List;

/** Fixture files that cannot be read. */
final class RefusedFixtureCheck implements Check {
    @Override
    public List<Finding> findings(Inspected policy) {
        return policy.refused().stream().flatMap(refusal -> RefusedFindings.of(policy.id(), refusal).stream()).toList();
    }
}

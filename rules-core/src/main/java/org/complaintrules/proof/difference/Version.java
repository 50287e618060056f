package org.complaintrules.proof.difference;

import org.complaintrules.compile.PolicyModel;
import org.complaintrules.facts.CaseReader;
import org.complaintrules.facts.CaseSchema;
import org.complaintrules.json.Json;
import org.complaintrules.outcome.Decision;
import org.complaintrules.proof.reference.ReferencePolicy;
import org.complaintrules.time.WorkCalendar;

/** A version of a policy that past cases are decided by. */
final class Version {
    private final CaseReader reader;
    private final ReferencePolicy decider;

    Version(PolicyModel policy, WorkCalendar calendar) {
        this.reader = new CaseReader(new CaseSchema(policy.info().id(), policy.schema(), policy.clocked(),
                policy.info().zone(), policy.info().from(), policy.info().to()));
        this.decider = new ReferencePolicy(policy, calendar);
    }

    Decision decide(Json wholeCase) {
        return decider.decide(reader.read(wholeCase));
    }
}

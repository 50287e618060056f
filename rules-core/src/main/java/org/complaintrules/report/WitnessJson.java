package org.complaintrules.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.outcome.OutcomeTree;
import org.complaintrules.proof.space.Witness;

/** A witness as the members of a fixture. */
final class WitnessJson {
    private final PolicyModel policy;

    WitnessJson(PolicyModel policy) {
        this.policy = policy;
    }

    /** The members {@code asOf}, where a fact given has time limits, and {@code facts}. */
    Map<String, Object> of(Witness witness) {
        Map<String, Object> members = new LinkedHashMap<>();
        if (witness.facts().keySet().stream().anyMatch(policy.clocked()::contains)) {
            members.put("asOf", value(witness.asOf()));
        }
        members.put("facts", value(witness.facts()));
        return members;
    }

    private Object value(Object value) {
        if (value instanceof Map<?, ?> fields) {
            Map<String, Object> members = new LinkedHashMap<>();
            fields.forEach((name, each) -> members.put((String) name, value(each)));
            return members;
        }
        return value instanceof List<?> several ? several.stream().map(this::value).toList()
                : OutcomeTree.value(value, policy.info().zone());
    }
}

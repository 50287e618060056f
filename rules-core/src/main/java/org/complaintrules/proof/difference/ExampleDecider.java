package org.complaintrules.proof.difference;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.Field;
import org.complaintrules.drl.FieldType;
import org.complaintrules.facts.CaseReader;
import org.complaintrules.facts.CaseRefusal;
import org.complaintrules.facts.CaseSchema;
import org.complaintrules.outcome.Decision;
import org.complaintrules.proof.reference.ReferencePolicy;
import org.complaintrules.time.WorkCalendar;

/** Decides by one version of a policy, whenever it is in force, what that version knows of a case. */
final class ExampleDecider {
    /** What a version made of a case. */
    record Decided(Optional<Decision> decision, List<String> notKnown) {
    }

    private final PolicyModel policy;
    private final CaseReader reader;
    private final ReferencePolicy decider;

    ExampleDecider(PolicyModel policy, WorkCalendar calendar) {
        this.policy = policy;
        this.reader = new CaseReader(new CaseSchema(policy.info().id(), policy.schema(), policy.clocked(),
                policy.info().zone(), null, null));
        this.decider = new ReferencePolicy(policy, calendar);
    }

    Decided decide(Instant asOf, Map<String, Object> facts) {
        List<String> notKnown = new ArrayList<>();
        Map<String, Object> known = new LinkedHashMap<>();
        facts.forEach((key, value) -> {
            Optional<FactType> type = policy.schema().typeOfKey(key);
            if (type.isEmpty()) {
                notKnown.add("/" + key);
            } else if (value instanceof List<?> several) {
                known.put(key, several.stream().map(each -> known(type.get(), (Map<?, ?>) each, notKnown)).toList());
            } else {
                known.put(key, known(type.get(), (Map<?, ?>) value, notKnown));
            }
        });
        try {
            return new Decided(Optional.of(decider.decide(reader.read(asOf, known))),
                    notKnown.stream().distinct().toList());
        } catch (CaseRefusal refusal) {
            // Such as a field that only this version requires.
            return new Decided(Optional.empty(), notKnown.stream().distinct().toList());
        }
    }

    private static Map<String, Object> known(FactType type, Map<?, ?> fields, List<String> notKnown) {
        Map<String, Object> known = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            Optional<Field> field = type.field((String) name);
            if (field.isPresent() && isKnown(field.get().type(), value)) {
                known.put((String) name, value);
            } else {
                notKnown.add("/" + type.key() + "/" + name);
            }
        });
        return known;
    }

    private static boolean isKnown(FieldType type, Object value) {
        return type instanceof FieldType.Enumeration enumeration ? enumeration.values().contains(value)
                : !(type instanceof FieldType.ListOf list) || !(value instanceof List<?> values)
                        || list.of().values().containsAll(values);
    }
}

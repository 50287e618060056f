package org.complaintrules.proof.region;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.Field;
import org.complaintrules.drl.reference.Variable;

/** Fields in the order in which versions of a policy declare them. */
public final class FieldOrder implements Comparator<Variable> {
    private final Map<String, Integer> positions = new HashMap<>();

    /**
     * The order of the first version, with what others add after it.
     *
     * @param versions the versions of the policy
     */
    public FieldOrder(List<PolicyModel> versions) {
        for (PolicyModel version : versions) {
            for (FactType type : version.schema().types()) {
                positions.putIfAbsent(type.name(), positions.size());
            }
        }
        for (PolicyModel version : versions) {
            for (FactType type : version.schema().types()) {
                for (Field field : type.fields()) {
                    positions.putIfAbsent(type.name() + "." + field.name(), positions.size());
                }
            }
        }
    }

    @Override
    public int compare(Variable one, Variable other) {
        int byType = Integer.compare(positions.get(one.type()), positions.get(other.type()));
        int byFact = byType != 0 ? byType : Integer.compare(one.fact(), other.fact());
        return byFact != 0 ? byFact : Integer.compare(position(one), position(other));
    }

    /** What is no field, but the fact itself, comes first. */
    private int position(Variable field) {
        return positions.getOrDefault(field.type() + "." + field.field(), -1);
    }
}

package org.complaintrules.proof.space;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.complaintrules.drl.reference.Variable;
import org.complaintrules.proof.linear.LinearConstraint;

/**
 * What has been settled of a case on one way through the space, and what may still be. Whether a field is known is left
 * open as long as possible: a comparison that does not hold may fail for a field that is unknown.
 */
final class Path {
    private final Schema schema;
    private final Horizon horizon;
    private final Map<Variable, Boolean> known = new LinkedHashMap<>();
    /** The values that a field may have, if it is known. */
    private final Map<Variable, List<Object>> allowed = new LinkedHashMap<>();
    /** The values that a list must have or must not have, if it is known. */
    private final Map<Variable, Map<String, Boolean>> members = new LinkedHashMap<>();
    /** What must hold of numbers, if all of them are known. */
    private final List<LinearConstraint<Variable>> sums = new ArrayList<>();
    /** Those of them that hold of every case. */
    private final Set<LinearConstraint<Variable>> limits = new LinkedHashSet<>();

    Path(Schema schema, Horizon horizon) {
        this.schema = schema;
        this.horizon = horizon;
    }

    /** Whether it is settled that a field is known; {@code null} where it is not settled. */
    Boolean known(Variable variable) {
        return known.get(variable);
    }

    /** The fields of which it is settled that they are known. */
    List<Variable> known() {
        return known.keySet().stream().filter(known::get).toList();
    }

    /** The fields of which it is settled that they are unknown. */
    List<Variable> unknown() {
        return known.keySet().stream().filter(variable -> !known.get(variable)).toList();
    }

    /** The fields of which anything is settled, in the order in which they were come to. */
    Set<Variable> fields() {
        Set<Variable> fields = new LinkedHashSet<>(known.keySet());
        fields.addAll(allowed.keySet());
        fields.addAll(members.keySet());
        sums.forEach(sum -> fields.addAll(sum.sum().factors().keySet()));
        return fields;
    }

    boolean canBeUnknown(Variable variable) {
        return !Boolean.TRUE.equals(known.get(variable));
    }

    boolean canBeKnown(Variable variable) {
        return known.containsKey(variable) ? known.get(variable)
                : !allowed(variable).isEmpty() && isPossible(List.of(variable), null);
    }

    void setKnown(Variable variable, boolean isKnown) {
        known.put(variable, isKnown);
    }

    /** The values that a field of few values, or a time, may have, if it is known. Of others nothing can be said: one. */
    List<Object> allowed(Variable variable) {
        List<Object> settled = allowed.get(variable);
        if (settled != null) {
            return settled;
        }
        FieldDomain domain = schema.domain(variable);
        return domain instanceof FieldDomain.Finite finite ? finite.values()
                : domain instanceof FieldDomain.Time ? horizon.times(variable) : List.of(variable);
    }

    /** Whether something rests on a time, out of more than were looked at. */
    boolean restsOnTimes() {
        return allowed.keySet().stream().anyMatch(horizon::isCounted);
    }

    /** Settles that a field is one of some values, if it is known. */
    void allow(Variable variable, List<Object> values) {
        allowed.put(variable, values);
    }

    /** Whether a list must have a value, if it is known; {@code null} where that is not settled. */
    Boolean member(Variable variable, String value) {
        return members.getOrDefault(variable, Map.of()).get(value);
    }

    /** The values that a list must have and must not have, if it is known. */
    Map<String, Boolean> members(Variable variable) {
        return members.getOrDefault(variable, Map.of());
    }

    void setMember(Variable variable, String value, boolean has) {
        members.computeIfAbsent(variable, each -> new LinkedHashMap<>()).put(value, has);
    }

    /** Settles what must hold of numbers, if all of them are known. */
    void add(LinearConstraint<Variable> constraint) {
        sums.add(constraint);
    }

    /** Settles what holds of the numbers of every case that a user could give. */
    void limit(LinearConstraint<Variable> limit) {
        sums.add(limit);
        limits.add(limit);
    }

    boolean isLimit(LinearConstraint<Variable> sum) {
        return limits.contains(sum);
    }

    /** What must hold of numbers, in the order in which it was settled: where all of them are known. */
    List<LinearConstraint<Variable>> sums() {
        return sums;
    }

    /** Whether the numbers can be such if some more fields are known and one more constraint holds. */
    boolean isPossible(Collection<Variable> alsoKnown, LinearConstraint<Variable> also) {
        Set<Variable> reached = new HashSet<>(alsoKnown);
        List<LinearConstraint<Variable>> system = new ArrayList<>();
        if (also != null) {
            system.add(also);
            reached.addAll(also.sum().factors().keySet());
        }
        List<LinearConstraint<Variable>> rest = new ArrayList<>();
        for (LinearConstraint<Variable> sum : sums) {
            if (isActive(sum, alsoKnown)) {
                rest.add(sum);
            }
        }
        // Only what hangs together with the new has to be looked at: the rest was possible before.
        boolean grown = true;
        while (grown) {
            grown = false;
            for (int i = 0; i < rest.size(); i++) {
                Set<Variable> variables = rest.get(i).sum().factors().keySet();
                if (variables.stream().anyMatch(reached::contains)) {
                    system.add(rest.remove(i--));
                    grown |= reached.addAll(variables);
                }
            }
        }
        return system.isEmpty() || schema.numbers().feasible(system);
    }

    private boolean isActive(LinearConstraint<Variable> sum, Collection<Variable> alsoKnown) {
        for (Variable variable : sum.sum().factors().keySet()) {
            if (!Boolean.TRUE.equals(known.get(variable)) && !alsoKnown.contains(variable)) {
                return false;
            }
        }
        return true;
    }

    /** What must hold of the numbers that are known. */
    List<LinearConstraint<Variable>> activeSums() {
        return sums.stream().filter(sum -> isActive(sum, List.of())).toList();
    }
}

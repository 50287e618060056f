package org.complaintrules.proof.region;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.complaintrules.drl.reference.Variable;

/** Tells by the plain meaning of a region whether a case is in it. */
public final class Member {
    private final Map<String, List<Map<String, Object>>> facts;

    /** A case: the facts of each type, each with its known fields; dates in days. */
    public Member(Map<String, List<Map<String, Object>>> facts) {
        this.facts = facts;
    }

    public boolean isIn(Region region) {
        return region.boxes().stream().anyMatch(this::isIn);
    }

    boolean isIn(Box box) {
        return box.limits().entrySet().stream().allMatch(limit -> isIn(limit.getKey(), limit.getValue()));
    }

    private boolean isIn(Dimension dimension, ValueSet set) {
        if (dimension instanceof Dimension.Presence presence) {
            return has((Choice) set, facts.getOrDefault(presence.type(), List.of()).size() > presence.fact());
        }
        if (dimension instanceof Dimension.Given given) {
            return has((Choice) set, facts.containsKey(given.type()));
        }
        if (dimension.fields().stream().anyMatch(field -> value(field) == null)) {
            return set.unknown();
        }
        Object value = value(dimension.fields().iterator().next());
        if (dimension instanceof Dimension.Sum sum) {
            BigDecimal total = BigDecimal.ZERO;
            for (Map.Entry<Variable, BigDecimal> term : sum.sum().factors().entrySet()) {
                total = total.add(term.getValue().multiply(new BigDecimal(value(term.getKey()).toString())));
            }
            return ((Numbers) set).contains(total);
        }
        return has((Choice) set, dimension instanceof Dimension.Member member
                ? ((List<?>) value).contains(member.value()) : dimension instanceof Dimension.Known ? true : value);
    }

    private static boolean has(Choice set, Object value) {
        return set.values().contains(value);
    }

    private Object value(Variable field) {
        List<Map<String, Object>> ofType = facts.getOrDefault(field.type(), List.of());
        return field.fact() < ofType.size() ? ofType.get(field.fact()).get(field.field()) : null;
    }

    @Override
    public String toString() {
        return facts.toString();
    }
}

package org.complaintrules.proof.region;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Some of a few values.
 *
 * @param values the known values
 * @param unknown whether the unknown is among them
 */
public record Choice(Set<Object> values, boolean unknown) implements ValueSet {
    /**
     * Copies the set.
     *
     * @param values the known values
     * @param unknown whether the unknown is among them
     */
    public Choice {
        values = Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }

    static Choice of(Collection<?> values, boolean unknown) {
        return new Choice(new LinkedHashSet<>(values), unknown);
    }

    @Override
    public boolean noneKnown() {
        return values.isEmpty();
    }

    @Override
    public ValueSet withUnknown(boolean isIn) {
        return new Choice(values, isIn);
    }

    @Override
    public ValueSet or(ValueSet other) {
        Set<Object> all = new LinkedHashSet<>(values);
        all.addAll(((Choice) other).values);
        return new Choice(all, unknown || other.unknown());
    }

    @Override
    public ValueSet and(ValueSet other) {
        Set<Object> both = new LinkedHashSet<>(values);
        both.retainAll(((Choice) other).values);
        return new Choice(both, unknown && other.unknown());
    }

    @Override
    public boolean isWithin(ValueSet other) {
        return ((Choice) other).values.containsAll(values) && (!unknown || other.unknown());
    }

    @Override
    public ValueSet without(ValueSet other) {
        Set<Object> left = new LinkedHashSet<>(values);
        left.removeAll(((Choice) other).values);
        return new Choice(left, unknown && !other.unknown());
    }

    @Override
    public ValueSet none() {
        return new Choice(Set.of(), false);
    }
}

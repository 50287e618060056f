package org.complaintrules.proof.region;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.complaintrules.drl.reference.Variable;

/** The dimensions of some boxes, numbered, and which of them bear on which. */
final class Frame {
    /** The number of no dimension. */
    static final int NONE = -1;

    private final List<Dimension> dimensions;
    private final Map<Dimension, Integer> numbers = new HashMap<>();
    private final ValueSet[] all;
    /** For each dimension the one that is true wherever this one is true, or has a known value. */
    private final int[] parent;
    /** For each dimension that does not tell whether its fields are known those that do. */
    private final int[][] bearers;

    /** The dimensions in order; those come first from which it follows whether others are known. */
    Frame(Collection<Box> boxes) {
        Set<Dimension> found = new LinkedHashSet<>();
        boxes.forEach(box -> found.addAll(box.limits().keySet()));
        dimensions = new ArrayList<>(found);
        all = new ValueSet[dimensions.size()];
        Map<Variable, Integer> bearerOf = new HashMap<>();
        for (int i = 0; i < all.length; i++) {
            Dimension dimension = dimensions.get(i);
            numbers.put(dimension, i);
            all[i] = dimension.all();
            if (dimension.tellsWhetherKnown()) {
                bearerOf.put(dimension.fields().iterator().next(), i);
            }
        }
        parent = new int[all.length];
        bearers = new int[all.length][];
        for (int i = 0; i < all.length; i++) {
            Dimension dimension = dimensions.get(i);
            parent[i] = parentOf(dimension);
            bearers[i] = dimension.tellsWhetherKnown() ? new int[0] : dimension.fields().stream()
                    .mapToInt(field -> bearerOf.getOrDefault(field, NONE)).toArray();
        }
    }

    private int parentOf(Dimension dimension) {
        if (dimension instanceof Dimension.Presence presence) {
            return presence.fact() > 0 ? presence(presence.type(), presence.fact() - 1)
                    : numbers.getOrDefault(new Dimension.Given(presence.type()), NONE);
        }
        if (dimension.tellsWhetherKnown()) {
            Variable field = dimension.fields().iterator().next();
            return presence(field.type(), field.fact());
        }
        return NONE;
    }

    private int presence(String type, int fact) {
        return numbers.getOrDefault(new Dimension.Presence(type, fact), NONE);
    }

    int size() {
        return all.length;
    }

    Dimension dimension(int number) {
        return dimensions.get(number);
    }

    ValueSet all(int number) {
        return all[number];
    }

    /** Where a dimension has no limit, its row has all there is. */
    ValueSet[] row(Box box) {
        ValueSet[] row = all.clone();
        box.limits().forEach((dimension, set) -> row[numbers.get(dimension)] = set);
        return row;
    }

    /** The dimension that is true wherever this one is true or known; {@link #NONE} where there is none. */
    int parent(int number) {
        return parent[number];
    }

    /** The dimensions that tell whether the fields of this one are known; none of those that tell it themselves. */
    int[] bearers(int number) {
        return bearers[number];
    }

    /** Whether it is about facts as such, and not about a field. */
    boolean isFact(int number) {
        return dimensions.get(number).fields().isEmpty();
    }
}

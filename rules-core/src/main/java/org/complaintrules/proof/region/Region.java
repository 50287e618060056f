package org.complaintrules.proof.region;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.complaintrules.drl.reference.Variable;

/**
 * A set of cases: all that are in one of some boxes, and no others. Of times it says only whether they are known.
 *
 * @param boxes the boxes, which may overlap; a box without limits has every case in it
 */
public record Region(List<Box> boxes) {
    /**
     * Copies the list.
     *
     * @param boxes the boxes
     */
    public Region {
        boxes = List.copyOf(boxes);
    }

    /**
     * The cases of some boxes, in as few boxes and with as few limits as were found.
     *
     * @param boxes the boxes
     * @param order the order of fields
     * @return the region
     */
    static Region of(Collection<Box> boxes, Comparator<Variable> order) {
        List<Box> plain = new ArrayList<>();
        for (Map<Dimension, ValueSet> limits : new Simplification(boxes).boxes()) {
            Map<Dimension, ValueSet> sorted = new LinkedHashMap<>();
            limits.keySet().stream().sorted(new DimensionOrder(order))
                    .forEach(each -> sorted.put(each, limits.get(each)));
            plain.add(new Box(sorted));
        }
        return new Region(plain);
    }

    /**
     * Whether every case is in it.
     *
     * @return whether a box has no limits
     */
    public boolean isEverything() {
        return boxes.stream().anyMatch(box -> box.limits().isEmpty());
    }
}

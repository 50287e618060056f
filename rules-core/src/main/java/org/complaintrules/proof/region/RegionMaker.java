package org.complaintrules.proof.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.complaintrules.drl.reference.Variable;
import org.complaintrules.proof.space.Settled;

/** A region in the making, cell by cell. */
public final class RegionMaker {
    /** Above so many boxes, those are joined that can be, to save room. */
    private static final int MANY = 4000;

    private final Comparator<Variable> order;
    private Set<Box> boxes = new LinkedHashSet<>();
    private int joinAt = MANY;

    /**
     * A region without cases.
     *
     * @param order the order in which fields are named
     */
    public RegionMaker(Comparator<Variable> order) {
        this.order = order;
    }

    /**
     * Adds the cases of a cell.
     *
     * @param settled what tells its cases apart from others
     */
    public void add(Settled settled) {
        boxes.add(CellBox.of(settled, order));
        if (boxes.size() > joinAt) {
            boxes = new LinkedHashSet<>(Simplification.joined(boxes));
            joinAt = boxes.size() + MANY;
        }
    }

    /**
     * The region so far.
     *
     * @return the cases of all cells added
     */
    public Region region() {
        return Region.of(boxes, order);
    }

    /**
     * The region of several makers together.
     *
     * @param makers the makers
     * @param order the order in which fields are named
     * @return the cases of all their cells
     */
    public static Region union(Iterable<RegionMaker> makers, Comparator<Variable> order) {
        List<Box> all = new ArrayList<>();
        makers.forEach(maker -> all.addAll(Simplification.joined(maker.boxes)));
        return Region.of(all, order);
    }
}

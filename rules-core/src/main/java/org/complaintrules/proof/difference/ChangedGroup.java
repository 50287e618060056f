package org.complaintrules.proof.difference;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.complaintrules.proof.region.Region;

/**
 * Cases whose decision changes in the same way.
 *
 * @param changes what changes; points in time are left open, and the keys of the facts they are about
 * @param shifts by how many days deadlines end later, by action, as far as both versions tell when they end
 * @param region the cases
 * @param example one of them; nothing where none was found in the time allowed
 */
public record ChangedGroup(List<Change> changes, SortedMap<String, DayShift> shifts, Region region,
        Optional<Example> example) {
    /**
     * Copies the collections.
     *
     * @param changes what changes
     * @param shifts by how many days deadlines end later
     * @param region the cases
     * @param example one of them
     */
    public ChangedGroup {
        changes = List.copyOf(changes);
        shifts = Collections.unmodifiableSortedMap(new TreeMap<>((Map<String, DayShift>) shifts));
    }
}

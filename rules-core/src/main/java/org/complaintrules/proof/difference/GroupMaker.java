package org.complaintrules.proof.difference;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.complaintrules.drl.reference.Variable;
import org.complaintrules.proof.region.RegionMaker;
import org.complaintrules.proof.space.Trial;
import org.complaintrules.proof.space.Witness;

/** A group of cases in the making. */
final class GroupMaker {
    /** The example is the smallest of the first so many cells. */
    private static final int LOOKED_AT = 12;

    private final List<Change> changes;
    private final RegionMaker region;
    private final SortedMap<String, DayShift> shifts = new TreeMap<>();
    private int cells;
    private Witness smallest;

    GroupMaker(List<Change> changes, Comparator<Variable> order) {
        this.changes = changes;
        this.region = new RegionMaker(order);
    }

    void add(Trial trial, List<Change> inFull, ZoneId before, ZoneId after) {
        region.add(trial.settled());
        for (Change change : inFull) {
            Optional<List<Instant>> due = change.dueTimes();
            due.ifPresent(times -> shifts.merge((String) change.either().value("action"),
                    DayShift.of(times, before, after), DayShift::and));
        }
        if (cells++ < LOOKED_AT) {
            trial.cell().witness().filter(found -> smallest == null || size(found) < size(smallest))
                    .ifPresent(found -> smallest = found);
        }
    }

    private static int size(Witness witness) {
        int size = 0;
        for (Object facts : witness.facts().values()) {
            for (Object fact : facts instanceof List<?> several ? several : List.of(facts)) {
                size += 1 + ((Map<?, ?>) fact).size();
            }
        }
        return size;
    }

    /** Such groups matter less than others. */
    boolean changesClausesOnly() {
        return changes.stream().allMatch(Change::isSameOutcome);
    }

    RegionMaker region() {
        return region;
    }

    ChangedGroup group(ExampleDecider before, ExampleDecider after) {
        return new ChangedGroup(new ArrayList<>(changes), shifts, region.region(),
                Optional.ofNullable(smallest).map(witness -> example(witness, before, after)));
    }

    private static Example example(Witness witness, ExampleDecider before, ExampleDecider after) {
        ExampleDecider.Decided old = before.decide(witness.asOf(), witness.facts());
        ExampleDecider.Decided fresh = after.decide(witness.asOf(), witness.facts());
        return new Example(witness, old.decision(), fresh.decision(), old.notKnown(), fresh.notKnown());
    }
}

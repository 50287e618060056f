package org.complaintrules.proof.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Covers the cases of some boxes, and no others, with fewer and larger ones: boxes that differ in one dimension are
 * joined; then each is freed of the limits without which it still has none but cases of some box; and last, what the
 * others cover is left out.
 */
final class Simplification {
    /** With more boxes than this only those that differ in one dimension are joined. */
    private static final int MOST_FREED = 100;

    private final Frame frame;
    private final Consequences consequences;
    private final List<ValueSet[]> rows;

    Simplification(Collection<Box> boxes) {
        frame = new Frame(boxes);
        consequences = new Consequences(frame);
        List<ValueSet[]> joined = joined(boxes.stream().map(frame::row).toList());
        rows = joined.size() > MOST_FREED ? joined
                : needed(freed(joined.stream().map(consequences::withFacts).toList()));
    }

    /** The boxes that are left. */
    List<Map<Dimension, ValueSet>> boxes() {
        return rows.stream().map(consequences::plain).toList();
    }

    /** The boxes with those joined that differ in one dimension only. */
    static List<Box> joined(Collection<Box> boxes) {
        Frame frame = new Frame(boxes);
        List<Box> joined = new ArrayList<>();
        for (ValueSet[] row : new Simplification(frame).joined(boxes.stream().map(frame::row).toList())) {
            Map<Dimension, ValueSet> limits = new LinkedHashMap<>();
            for (int i = 0; i < row.length; i++) {
                if (!row[i].equals(frame.all(i))) {
                    limits.put(frame.dimension(i), row[i]);
                }
            }
            joined.add(new Box(limits));
        }
        return joined;
    }

    private Simplification(Frame frame) {
        this.frame = frame;
        this.consequences = new Consequences(frame);
        this.rows = List.of();
    }

    private List<ValueSet[]> joined(List<ValueSet[]> all) {
        List<ValueSet[]> joined = all;
        int before;
        do {
            before = joined.size();
            for (int i = 0; i < frame.size(); i++) {
                joined = joinedIn(i, joined);
            }
        } while (joined.size() < before);
        return joined;
    }

    private List<ValueSet[]> joinedIn(int dimension, List<ValueSet[]> all) {
        Map<List<ValueSet>, ValueSet> byRest = new LinkedHashMap<>();
        for (ValueSet[] each : all) {
            ValueSet[] row = consequences.relaxed(each);
            if (!consequences.isImpossible(row)) {
                ValueSet set = row[dimension];
                row[dimension] = frame.all(dimension);
                byRest.merge(Arrays.asList(row), set, ValueSet::or);
            }
        }
        List<ValueSet[]> joined = new ArrayList<>();
        byRest.forEach((rest, set) -> {
            ValueSet[] row = rest.toArray(new ValueSet[0]);
            row[dimension] = set;
            joined.add(row);
        });
        return joined;
    }

    /** Rows with as few limits as leave no other cases in; those first that have the fewest to begin with. */
    private List<ValueSet[]> freed(List<ValueSet[]> given) {
        Cover cover = new Cover(consequences, given);
        List<Integer> rareFirst = IntStream.range(0, frame.size()).boxed()
                .sorted(Comparator.<Integer>comparingLong(number -> count(given, number))
                        .thenComparing(Comparator.reverseOrder())).toList();
        List<ValueSet[]> freed = new ArrayList<>();
        given.stream().sorted(Comparator.comparingLong(this::limits)).forEach(each -> {
            ValueSet[] tight = consequences.tightened(each);
            if (freed.stream().noneMatch(known -> Consequences.isWithin(tight, known))) {
                freed.add(freed(each, given, cover, rareFirst));
            }
        });
        return freed;
    }

    private ValueSet[] freed(ValueSet[] given, List<ValueSet[]> all, Cover cover, List<Integer> order) {
        ValueSet[] row = given.clone();
        for (int number : order) {
            ValueSet limited = row[number];
            row[number] = frame.all(number);
            if (!limited.equals(row[number]) && !cover.has(row)) {
                row[number] = limited;
                widen(row, number, all, cover);
            }
        }
        return consequences.relaxed(row);
    }

    /** Takes in the values of other rows, one after the other. */
    private void widen(ValueSet[] row, int number, List<ValueSet[]> all, Cover cover) {
        for (ValueSet other : new LinkedHashSet<>(all.stream().map(each -> each[number]).toList())) {
            ValueSet limited = row[number];
            row[number] = limited.or(other);
            if (!row[number].equals(limited) && (row[number].equals(frame.all(number)) || !cover.has(row))) {
                row[number] = limited;
            }
        }
    }

    private long count(List<ValueSet[]> all, int number) {
        return all.stream().filter(row -> !row[number].equals(frame.all(number))).count();
    }

    private long limits(ValueSet[] row) {
        return IntStream.range(0, row.length).filter(number -> !row[number].equals(frame.all(number))).count();
    }

    /** The rows that the others do not cover; of those that cover each other the ones with more limits are left out. */
    private List<ValueSet[]> needed(List<ValueSet[]> all) {
        List<ValueSet[]> needed = new ArrayList<>(all);
        all.stream().sorted(Comparator.comparingLong(this::limits).reversed()).forEach(row -> {
            List<ValueSet[]> others = new ArrayList<>(needed);
            others.remove(row);
            if (new Cover(consequences, others).has(row)) {
                needed.remove(row);
            }
        });
        return needed;
    }
}

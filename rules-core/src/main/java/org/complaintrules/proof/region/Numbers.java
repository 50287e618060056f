package org.complaintrules.proof.region;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.complaintrules.proof.linear.Relation;

/**
 * Numbers between bounds. Whole numbers end before the next one: up to 4 is written as below 5, so that neighbours
 * meet.
 *
 * @param intervals the numbers, in ascending order; no two of the intervals touch
 * @param unknown whether the unknown is among them
 */
public record Numbers(List<Interval> intervals, boolean unknown) implements ValueSet {
    /** Every number, and the unknown. */
    static final Numbers ALL = new Numbers(List.of(new Interval(Cut.BELOW_ALL, Cut.ABOVE_ALL)), true);

    /**
     * Copies the list.
     *
     * @param intervals the numbers
     * @param unknown whether the unknown is among them
     */
    public Numbers {
        intervals = List.copyOf(intervals);
    }

    /** The numbers that stand to a bound as a relation says. */
    static Numbers of(Relation relation, BigDecimal bound) {
        Interval below = new Interval(Cut.BELOW_ALL, Cut.below(bound));
        Interval above = new Interval(Cut.above(bound), Cut.ABOVE_ALL);
        return new Numbers(switch (relation) {
            case NEGATIVE -> List.of(below);
            case NOT_POSITIVE -> List.of(new Interval(Cut.BELOW_ALL, Cut.above(bound)));
            case ZERO -> List.of(new Interval(Cut.below(bound), Cut.above(bound)));
            case NOT_ZERO -> List.of(below, above);
            case NOT_NEGATIVE -> List.of(new Interval(Cut.below(bound), Cut.ABOVE_ALL));
            case POSITIVE -> List.of(above);
        }, false);
    }

    /** The same where only whole numbers count. */
    Numbers whole() {
        List<Interval> rounded = new ArrayList<>();
        for (Interval interval : intervals) {
            add(whole(interval.from()), whole(interval.to()), rounded);
        }
        return joined(rounded, unknown);
    }

    /** The cut just below the next whole number. */
    private static Cut whole(Cut cut) {
        if (cut.number() == null) {
            return cut;
        }
        BigDecimal up = cut.number().setScale(0, RoundingMode.CEILING);
        boolean isWhole = up.compareTo(cut.number()) == 0;
        return Cut.below(isWhole && cut.above() ? up.add(BigDecimal.ONE) : up);
    }

    @Override
    public boolean noneKnown() {
        return intervals.isEmpty();
    }

    @Override
    public ValueSet withUnknown(boolean isIn) {
        return new Numbers(intervals, isIn);
    }

    @Override
    public ValueSet or(ValueSet other) {
        List<Interval> all = new ArrayList<>(intervals);
        all.addAll(((Numbers) other).intervals);
        return joined(all, unknown || other.unknown());
    }

    private static Numbers joined(List<Interval> intervals, boolean unknown) {
        List<Interval> ordered = new ArrayList<>(intervals);
        ordered.sort(Comparator.comparing(Interval::from));
        List<Interval> joined = new ArrayList<>();
        for (Interval next : ordered) {
            int last = joined.size() - 1;
            if (last >= 0 && next.from().compareTo(joined.get(last).to()) <= 0) {
                joined.set(last, new Interval(joined.get(last).from(), Cut.higher(joined.get(last).to(), next.to())));
            } else {
                joined.add(next);
            }
        }
        return new Numbers(joined, unknown);
    }

    @Override
    public ValueSet and(ValueSet other) {
        List<Interval> both = new ArrayList<>();
        for (Interval mine : intervals) {
            for (Interval theirs : ((Numbers) other).intervals) {
                add(Cut.higher(mine.from(), theirs.from()), Cut.lower(mine.to(), theirs.to()), both);
            }
        }
        return new Numbers(both, unknown && other.unknown());
    }

    @Override
    public ValueSet without(ValueSet other) {
        List<Interval> left = new ArrayList<>(intervals);
        for (Interval theirs : ((Numbers) other).intervals) {
            List<Interval> rest = new ArrayList<>();
            for (Interval mine : left) {
                add(mine.from(), Cut.lower(mine.to(), theirs.from()), rest);
                add(Cut.higher(mine.from(), theirs.to()), mine.to(), rest);
            }
            left = rest;
        }
        return new Numbers(left, unknown && !other.unknown());
    }

    private static void add(Cut from, Cut to, List<Interval> intervals) {
        if (from.compareTo(to) < 0) {
            intervals.add(new Interval(from, to));
        }
    }

    @Override
    public ValueSet none() {
        return new Numbers(List.of(), false);
    }

    /**
     * Whether a number is among them.
     *
     * @param number the number
     * @return whether it is
     */
    public boolean contains(BigDecimal number) {
        return intervals.stream().anyMatch(interval -> interval.contains(number));
    }
}

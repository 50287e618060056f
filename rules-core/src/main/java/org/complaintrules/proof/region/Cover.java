package org.complaintrules.proof.region;

import java.util.List;

/** Tells whether some rows together have every case of another. */
final class Cover {
    /** After so many comparisons of rows, in one cover's life, it gives up and says that they do not. */
    private static final int MOST_COMPARED = 500_000;

    private final Consequences consequences;
    private final List<ValueSet[]> rows;
    private int compared;

    Cover(Consequences consequences, List<ValueSet[]> rows) {
        this.consequences = consequences;
        this.rows = rows;
    }

    /** Whether every case of a row is a case of one of the rows: false where that was not found out. */
    boolean has(ValueSet[] row) {
        return has(row, rows);
    }

    private boolean has(ValueSet[] row, List<ValueSet[]> others) {
        compared += others.size() + 1;
        if (compared > MOST_COMPARED) {
            return false;
        }
        ValueSet[] tight = consequences.tightened(row);
        if (consequences.isImpossible(tight)) {
            return true;
        }
        List<ValueSet[]> near = others.stream().filter(other -> meets(tight, other)).toList();
        if (near.isEmpty()) {
            return false;
        }
        ValueSet[] nearest = near.get(0);
        int most = Integer.MAX_VALUE;
        for (ValueSet[] other : near) {
            int outside = outside(tight, other);
            if (outside == 0) {
                return true;
            }
            if (outside < most) {
                most = outside;
                nearest = other;
            }
        }
        int split = firstOutside(tight, nearest);
        return has(with(tight, split, tight[split].and(nearest[split])), near)
                && has(with(tight, split, tight[split].without(nearest[split])), near);
    }

    private static ValueSet[] with(ValueSet[] row, int number, ValueSet set) {
        ValueSet[] changed = row.clone();
        changed[number] = set;
        return changed;
    }

    private static boolean meets(ValueSet[] row, ValueSet[] other) {
        for (int i = 0; i < row.length; i++) {
            if (row[i] != other[i] && row[i].and(other[i]).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static int outside(ValueSet[] row, ValueSet[] other) {
        int outside = 0;
        for (int i = 0; i < row.length; i++) {
            outside += row[i] == other[i] || row[i].isWithin(other[i]) ? 0 : 1;
        }
        return outside;
    }

    private static int firstOutside(ValueSet[] row, ValueSet[] other) {
        int first = 0;
        while (row[first].isWithin(other[first])) {
            first++;
        }
        return first;
    }
}

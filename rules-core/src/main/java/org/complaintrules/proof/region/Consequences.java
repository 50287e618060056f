package org.complaintrules.proof.region;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.complaintrules.drl.reference.Variable;

/** What follows from the limits of a row: where a field is known, there is such a fact. */
final class Consequences {
    private static final ValueSet TRUE = Choice.of(List.of(true), false);
    private static final ValueSet FALSE = Choice.of(List.of(false), false);

    private final Frame frame;

    Consequences(Frame frame) {
        this.frame = frame;
    }

    private boolean bears(int number) {
        return frame.bearers(number).length == 0 && !frame.isFact(number);
    }

    /** Whether a dimension is limited to what is true or known. */
    private boolean isPositive(ValueSet[] row, int number) {
        return frame.isFact(number) ? row[number].equals(TRUE) : bears(number) && !row[number].unknown();
    }

    private boolean isNegative(ValueSet[] row, int number) {
        return frame.isFact(number) ? row[number].equals(FALSE) : bears(number) && row[number].noneKnown();
    }

    /** Which dimensions must be true since others are that follow from them. */
    private boolean[] implied(ValueSet[] row) {
        boolean[] implied = new boolean[frame.size()];
        for (int i = 0; i < frame.size(); i++) {
            if (isPositive(row, i)) {
                for (int up = frame.parent(i); up != Frame.NONE; up = frame.parent(up)) {
                    implied[up] = true;
                }
            }
        }
        return implied;
    }

    /** Whether something is unknown or absent, so that what rests on it is. */
    private boolean isOut(ValueSet[] row, int number) {
        for (int up = frame.parent(number); up != Frame.NONE; up = frame.parent(up)) {
            // That no list was given says nothing, but that there is no fact does.
            if (frame.dimension(up) instanceof Dimension.Presence && row[up].equals(FALSE)) {
                return true;
            }
        }
        return Arrays.stream(frame.bearers(number)).anyMatch(bearer -> bearer != Frame.NONE
                && (isNegative(row, bearer) || isOut(row, bearer)));
    }

    private boolean isIn(ValueSet[] row, int number) {
        return frame.bearers(number).length > 0
                && Arrays.stream(frame.bearers(number))
                        .allMatch(bearer -> bearer != Frame.NONE && isPositive(row, bearer));
    }

    /** Whether it can be told that there are no such cases. */
    boolean isImpossible(ValueSet[] row) {
        boolean[] implied = implied(row);
        for (int i = 0; i < frame.size(); i++) {
            if (row[i].isEmpty() || implied[i] && row[i].equals(FALSE) || isIn(row, i) && row[i].noneKnown()) {
                return true;
            }
        }
        return false;
    }

    /** The same cases without the limits that follow from others. */
    ValueSet[] relaxed(ValueSet[] row) {
        ValueSet[] relaxed = row.clone();
        for (int i = 0; i < frame.size(); i++) {
            int fact = frame.parent(i);
            if (frame.dimension(i).required() && fact != Frame.NONE && isKnownOnly(relaxed, i)) {
                relaxed[i] = frame.all(i);
                relaxed[fact] = relaxed[fact].and(TRUE);
            }
        }
        for (int i = 0; i < frame.size(); i++) {
            if (!frame.isFact(i) && relaxed[i].unknown() && isOut(relaxed, i)) {
                relaxed[i] = frame.all(i);
            }
        }
        boolean[] implied = implied(relaxed);
        for (int i = 0; i < frame.size(); i++) {
            boolean none = frame.isFact(i) && relaxed[i].equals(FALSE) && isOut(relaxed, i);
            if (implied[i] && relaxed[i].equals(TRUE) || none) {
                relaxed[i] = frame.all(i);
            }
        }
        return relaxed;
    }

    boolean isKnownOnly(ValueSet[] row, int number) {
        return bears(number) && row[number].equals(frame.all(number).withUnknown(false));
    }

    /** The same cases with the limits that say which facts there are, although they follow from others. */
    ValueSet[] withFacts(ValueSet[] row) {
        ValueSet[] facts = row.clone();
        boolean[] implied = implied(row);
        for (int i = 0; i < frame.size(); i++) {
            if (implied[i]) {
                facts[i] = facts[i].and(TRUE);
            } else if (frame.isFact(i) && isOut(row, i)) {
                facts[i] = facts[i].and(FALSE);
            }
        }
        return facts;
    }

    /** The same cases with all limits that follow from others. */
    ValueSet[] tightened(ValueSet[] row) {
        ValueSet[] tight = withFacts(row);
        for (int i = 0; i < frame.size(); i++) {
            boolean known = isIn(tight, i) || frame.dimension(i).required() && frame.parent(i) != Frame.NONE
                    && tight[frame.parent(i)].equals(TRUE);
            if (!frame.isFact(i)) {
                tight[i] = isOut(tight, i) ? tight[i].and(frame.all(i).none().withUnknown(true))
                        : known ? tight[i].withUnknown(false) : tight[i];
            }
        }
        return tight;
    }

    /** Whether all cases of one row are cases of another, as far as can be told from each dimension by itself. */
    static boolean isWithin(ValueSet[] row, ValueSet[] other) {
        for (int i = 0; i < row.length; i++) {
            if (row[i] != other[i] && !row[i].isWithin(other[i])) {
                return false;
            }
        }
        return true;
    }

    /** As people would say it: what is compared is known, unless said otherwise. */
    Map<Dimension, ValueSet> plain(ValueSet[] row) {
        ValueSet[] plain = row.clone();
        Set<Variable> compared = new LinkedHashSet<>();
        for (int i = 0; i < frame.size(); i++) {
            if (isIn(row, i) && !row[i].equals(frame.all(i))) {
                plain[i] = row[i].withUnknown(false);
                compared.addAll(frame.dimension(i).fields());
            }
        }
        Map<Dimension, ValueSet> limits = new HashMap<>();
        for (int i = 0; i < frame.size(); i++) {
            boolean follows = isKnownOnly(row, i) && compared.containsAll(frame.dimension(i).fields());
            if (!plain[i].equals(frame.all(i)) && !follows) {
                limits.put(frame.dimension(i), plain[i]);
            }
        }
        return limits;
    }
}

package org.complaintrules.proof.linear;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Inequalities of which none asks for less than another of the same factors; in the order in which they came. */
final class RowSet {
    private final Map<Object, Row> rows = new LinkedHashMap<>();

    /** Takes a row in; false where it can never hold. */
    boolean add(Row row) {
        if (row.constant()) {
            return row.relation().holds(row.numerator().signum());
        }
        rows.merge(row.direction(), row, (known, other) -> other.stricterThan(known) ? other : known);
        return true;
    }

    Collection<Row> rows() {
        return Collections.unmodifiableCollection(rows.values());
    }
}

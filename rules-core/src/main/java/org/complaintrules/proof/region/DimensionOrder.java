package org.complaintrules.proof.region;

import java.util.Collection;
import java.util.Comparator;
import org.complaintrules.drl.reference.Variable;

/** Dimensions by the order of their fields; whether there is a fact comes before what it is. */
final class DimensionOrder implements Comparator<Dimension> {
    private static final String BEFORE_ALL_FIELDS = "";

    private final Comparator<Variable> order;

    DimensionOrder(Comparator<Variable> order) {
        this.order = order;
    }

    @Override
    public int compare(Dimension one, Dimension other) {
        int byField = order.compare(first(one), first(other));
        int byCount = byField != 0 ? byField : Integer.compare(fields(one), fields(other));
        return byCount != 0 ? byCount : one.toString().compareTo(other.toString());
    }

    private static int fields(Dimension dimension) {
        return dimension.fields().size();
    }

    private Variable first(Dimension dimension) {
        Collection<Variable> fields = dimension.fields();
        return !fields.isEmpty() ? fields.stream().min(order).orElseThrow()
                : dimension instanceof Dimension.Presence presence
                        ? new Variable(presence.type(), presence.fact(), BEFORE_ALL_FIELDS)
                        : new Variable(((Dimension.Given) dimension).type(), 0, BEFORE_ALL_FIELDS);
    }
}

package org.complaintrules.proof.region;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintrules.drl.reference.Variable;
import org.complaintrules.proof.linear.LinearConstraint;
import org.complaintrules.proof.space.Settled;
import org.complaintrules.proof.space.FieldDomain;

/** Turns a cell into a box of the same cases, but for times, of which only whether they are known is kept. */
final class CellBox {
    private final Settled settled;
    private final Dimensions dimensions;
    private final Map<Dimension, ValueSet> limits = new LinkedHashMap<>();

    private CellBox(Settled settled, Comparator<Variable> order) {
        this.settled = settled;
        this.dimensions = new Dimensions(settled, order);
    }

    static Box of(Settled settled, Comparator<Variable> order) {
        CellBox made = new CellBox(settled, order);
        settled.facts().forEach(made::addFacts);
        settled.given().forEach((type, given) -> made.limit(new Dimension.Given(type), yesNo(given)));
        settled.fields().forEach(made::addField);
        settled.sums().forEach(made::addSum);
        return new Box(made.limits);
    }

    private void addFacts(String type, int count) {
        for (int fact = 0; fact < settled.mostFacts(type); fact++) {
            limit(new Dimension.Presence(type, fact), yesNo(fact < count));
        }
    }

    private void addField(Variable field) {
        Dimension dimension = dimensions.of(field);
        if (dimension instanceof Dimension.Code) {
            limit(dimension, Choice.of(settled.allowed(field), true));
        }
        if (settled.domain(field) instanceof FieldDomain.Several) {
            settled.members(field).forEach((value, has) ->
                    limit(new Dimension.Member(field, value), yesNo(has).withUnknown(true)));
        }
        Optional<Boolean> known = settled.known(field);
        known.ifPresent(isKnown -> limit(dimension, isKnown ? dimension.all().withUnknown(false)
                : dimension.all().none().withUnknown(true)));
    }

    private void addSum(LinearConstraint<Variable> constraint) {
        Map.Entry<Dimension, Numbers> limit = dimensions.of(constraint);
        limit(limit.getKey(), limit.getValue().withUnknown(true));
    }

    private static ValueSet yesNo(boolean yes) {
        return Choice.of(List.of(yes), false);
    }

    private void limit(Dimension dimension, ValueSet set) {
        limits.merge(dimension, set, ValueSet::and);
    }
}

package org.complaintrules.proof.space;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.complaintrules.drl.reference.Variable;
import org.complaintrules.proof.linear.LinearConstraint;
import org.complaintrules.proof.linear.LinearSum;
import org.complaintrules.proof.linear.Relation;

/**
 * What must hold of the numbers of a cell for a case to lie exactly on one of its boundaries, or one unit on either side:
 * each comparison by itself, and each two together. A case beside a boundary may lie in the next cell.
 */
final class Boundaries {
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final Path path;
    private final Schema schema;
    private final List<LinearConstraint<Variable>> sums;

    Boundaries(Schema schema, Path path) {
        this.schema = schema;
        this.path = path;
        this.sums = path.activeSums();
    }

    List<List<LinearConstraint<Variable>>> all() {
        Set<LinearSum<Variable>> distinct = new LinkedHashSet<>();
        sums.stream().filter(sum -> !path.isLimit(sum)).forEach(sum -> distinct.add(sum.sum().normalised()));
        List<LinearSum<Variable>> edges = List.copyOf(distinct);
        List<List<LinearConstraint<Variable>>> all = new ArrayList<>();
        for (int i = 0; i < edges.size(); i++) {
            for (LinearConstraint<Variable> one : at(edges.get(i))) {
                all.add(with(List.of(one), List.of(edges.get(i))));
                for (int j = i + 1; j < edges.size(); j++) {
                    for (LinearConstraint<Variable> other : at(edges.get(j))) {
                        all.add(with(List.of(one, other), List.of(edges.get(i), edges.get(j))));
                    }
                }
            }
        }
        return all;
    }

    /** On the boundary, one unit below and one above. */
    private List<LinearConstraint<Variable>> at(LinearSum<Variable> edge) {
        boolean whole = edge.factors().keySet().stream().noneMatch(variable ->
                schema.domain(variable) instanceof FieldDomain.Numeric number && !number.whole());
        List<LinearConstraint<Variable>> at = new ArrayList<>();
        for (BigDecimal unit : List.of(BigDecimal.ZERO, whole ? BigDecimal.ONE : CENT)) {
            at.add(new LinearConstraint<>(edge.plus(LinearSum.constant(unit)), Relation.ZERO));
            if (unit.signum() != 0) {
                at.add(new LinearConstraint<>(edge.plus(LinearSum.constant(unit.negate())), Relation.ZERO));
            }
        }
        return at;
    }

    /** The cell's other comparisons still hold. */
    private List<LinearConstraint<Variable>> with(List<LinearConstraint<Variable>> edges,
            List<LinearSum<Variable>> replaced) {
        List<LinearConstraint<Variable>> system = new ArrayList<>(edges);
        sums.stream().filter(sum -> path.isLimit(sum) || !replaced.contains(sum.sum().normalised())).forEach(system::add);
        return system;
    }
}

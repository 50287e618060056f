package org.complaintrules.proof.space;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.reference.Variable;
import org.complaintrules.proof.linear.LinearConstraint;
import org.complaintrules.proof.linear.LinearSum;
import org.complaintrules.proof.linear.Relation;
import org.complaintrules.proof.linear.Solution;

/** The cases that agree in all that an evaluation asked for. */
public final class Cell {
    private final Schema schema;
    private final Instant asOf;
    private final long dayOfCase;
    private final Map<String, List<OpenFact>> facts;
    private final Map<String, Boolean> given;
    private final Path path;

    Cell(Schema schema, Instant asOf, long dayOfCase, Map<String, List<OpenFact>> facts, Map<String, Boolean> given,
            Path path) {
        this.schema = schema;
        this.asOf = asOf;
        this.dayOfCase = dayOfCase;
        this.facts = facts;
        this.given = given;
        this.path = path;
    }

    /**
     * One of the cases: what may be unknown is, and what must be known has the plainest value.
     *
     * @return the case, or nothing where numbers exist but were not found
     */
    public Optional<Witness> witness() {
        List<LinearConstraint<Variable>> sums = path.activeSums();
        Optional<Witness> natural = solved(natural(sums));
        return natural.isPresent() ? natural : solved(sums);
    }

    /**
     * Cases exactly on the boundaries of the cell, and one unit (a cent, or 1 of what is counted whole) on either side:
     * for each comparison of numbers, and for each two. Those on the far side lie in neighbouring cells.
     *
     * @return the cases that there are
     */
    public List<Witness> boundaries() {
        List<Witness> witnesses = new ArrayList<>();
        for (List<LinearConstraint<Variable>> sums : new Boundaries(schema, path).all()) {
            Optional<Witness> natural = solved(natural(sums));
            (natural.isPresent() ? natural : solved(sums)).ifPresent(witnesses::add);
        }
        return witnesses;
    }

    private Optional<Witness> solved(List<LinearConstraint<Variable>> sums) {
        return schema.numbers().solve(sums) instanceof Solution.Solved<Variable> solved
                ? Optional.of(witness(solved.values())) : Optional.empty();
    }

    /** The same with amounts and counts that are not negative, as people know them. */
    private List<LinearConstraint<Variable>> natural(List<LinearConstraint<Variable>> sums) {
        Set<Variable> variables = new LinkedHashSet<>();
        sums.forEach(sum -> variables.addAll(sum.sum().factors().keySet()));
        List<LinearConstraint<Variable>> natural = new ArrayList<>(sums);
        variables.stream().filter(variable -> schema.domain(variable) instanceof FieldDomain.Numeric).forEach(variable ->
                natural.add(new LinearConstraint<>(LinearSum.of(variable), Relation.NOT_NEGATIVE)));
        return natural;
    }

    private Witness witness(Map<Variable, BigDecimal> numbers) {
        Map<String, Object> all = new LinkedHashMap<>();
        facts.forEach((name, present) -> {
            FactType type = schema.types().get(name);
            List<Map<String, Object>> values = new ArrayList<>();
            present.forEach(fact -> values.add(values(fact, numbers)));
            if (type.many() && (!values.isEmpty() || given.getOrDefault(name, false))) {
                all.put(type.key(), values);
            } else if (!values.isEmpty()) {
                all.put(type.key(), values.get(0));
            }
        });
        return new Witness(asOf, all);
    }

    private Map<String, Object> values(OpenFact fact, Map<Variable, BigDecimal> numbers) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String field : schema.fields(fact.type().name()).keySet()) {
            Variable variable = fact.variable(field);
            Object value = fact.settled().containsKey(field) ? fact.settled().get(field)
                    : Boolean.TRUE.equals(path.known(variable)) ? value(variable, numbers) : null;
            if (value != null) {
                values.put(field, value);
            }
        }
        return values;
    }

    private Object value(Variable variable, Map<Variable, BigDecimal> numbers) {
        FieldDomain domain = schema.domain(variable);
        BigDecimal number = numbers.getOrDefault(variable, BigDecimal.ZERO);
        if (domain instanceof FieldDomain.Finite || domain instanceof FieldDomain.Time) {
            return path.allowed(variable).get(0);
        }
        if (domain instanceof FieldDomain.Several) {
            Map<String, Boolean> members = path.members(variable);
            return members.keySet().stream().filter(members::get).toList();
        }
        if (domain instanceof FieldDomain.Numeric numeric) {
            return numeric.whole() ? (Object) number.longValueExact() : number;
        }
        return LocalDate.ofEpochDay(dayOfCase + number.longValueExact());
    }
}

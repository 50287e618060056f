package org.complaintrules.proof.space;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.complaintrules.drl.Field;
import org.complaintrules.drl.reference.Variable;
import org.complaintrules.proof.linear.LinearConstraint;
import org.complaintrules.proof.linear.LinearSum;

/** What is settled of the cases of a cell: by that they are told apart from all others. */
public final class Settled {
    private final Schema schema;
    private final Outset outset;
    private final Horizon horizon;
    private final Map<String, List<OpenFact>> facts;
    private final Map<String, Boolean> given;
    private final Path path;

    Settled(Schema schema, Outset outset, Horizon horizon, Map<String, List<OpenFact>> facts,
            Map<String, Boolean> given, Path path) {
        this.schema = schema;
        this.outset = outset;
        this.horizon = horizon;
        this.facts = facts;
        this.given = given;
        this.path = path;
    }

    /**
     * Which facts the cases have, as far as that is settled.
     *
     * @return by the name of the fact type how many facts; a type that is not there is not settled, and where as many
     *     are there as were looked at ({@link #mostFacts}), there may be more
     */
    public Map<String, Integer> facts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        facts.forEach((type, present) -> counts.put(type, present.size()));
        return counts;
    }

    /**
     * How many facts of a type were looked at.
     *
     * @param type the name of the fact type
     * @return the number; 0 where the facts were settled before the search
     */
    public int mostFacts(String type) {
        return outset.facts().containsKey(type) ? 0 : horizon.mostFacts(schema.types().get(type));
    }

    /**
     * Whether the cases give the facts of a type as a list, be it an empty one.
     *
     * @return by the name of the fact type whether they do, as far as that is settled
     */
    public Map<String, Boolean> given() {
        return Collections.unmodifiableMap(given);
    }

    /**
     * The fields of which anything is settled.
     *
     * @return the fields, in the order in which they were come to
     */
    public Set<Variable> fields() {
        Set<Variable> fields = new LinkedHashSet<>(path.fields());
        facts.values().forEach(present -> present.forEach(fact ->
                fact.settled().keySet().forEach(field -> fields.add(fact.variable(field)))));
        return fields;
    }

    /**
     * The values that a field may take at all.
     *
     * @param field the field
     * @return its domain
     */
    public FieldDomain domain(Variable field) {
        return schema.domain(field);
    }

    /**
     * Whether a fact makes no sense without a field.
     *
     * @param field the field
     * @return whether it is always known
     */
    public boolean isRequired(Variable field) {
        Field declared = schema.fields(field.type()).get(field.field());
        return declared.required() || declared.key();
    }

    /**
     * Whether a field is known in all of the cases, or in none.
     *
     * @param field the field
     * @return whether it is known; nothing where it is in some and not in others
     */
    public Optional<Boolean> known(Variable field) {
        OpenFact fact = facts.get(field.type()).get(field.fact());
        return fact.settled().containsKey(field.field())
                ? Optional.of(fact.settled().get(field.field()) != null) : Optional.ofNullable(path.known(field));
    }

    /**
     * The values that a field of few values may have in the cases, if it is known.
     *
     * @param field a field of a {@linkplain FieldDomain.Finite finite} domain
     * @return the values
     */
    public List<Object> allowed(Variable field) {
        Map<String, Object> settled = facts.get(field.type()).get(field.fact()).settled();
        return settled.get(field.field()) != null ? List.of(settled.get(field.field())) : path.allowed(field);
    }

    /**
     * What a list must have and must not have in the cases, if it is known.
     *
     * @param field a field that is a list
     * @return by value whether the list must have it
     */
    public Map<String, Boolean> members(Variable field) {
        return Collections.unmodifiableMap(path.members(field));
    }

    /**
     * What must hold of numbers and dates in the cases, as far as all fields of it are known. Dates count in days from
     * 1970-01-01.
     *
     * @return the constraints, in the order in which they were settled
     */
    public List<LinearConstraint<Variable>> sums() {
        return path.sums().stream().map(this::absolute).toList();
    }

    private LinearConstraint<Variable> absolute(LinearConstraint<Variable> sum) {
        BigDecimal constant = sum.sum().constant();
        for (Map.Entry<Variable, BigDecimal> each : sum.sum().factors().entrySet()) {
            if (schema.domain(each.getKey()) instanceof FieldDomain.Day) {
                constant = constant.subtract(each.getValue().multiply(BigDecimal.valueOf(horizon.dayOfCase())));
            }
        }
        return new LinearConstraint<>(new LinearSum<>(sum.sum().factors(), constant), sum.relation());
    }
}

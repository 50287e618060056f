package org.complaintrules.proof.space;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.complaintrules.drl.Operator;
import org.complaintrules.drl.reference.Decider;
import org.complaintrules.drl.reference.Variable;
import org.complaintrules.proof.linear.LinearConstraint;
import org.complaintrules.proof.linear.LinearSum;
import org.complaintrules.proof.linear.Relation;

/** Settles what an evaluation asks for, first in one way and, on another way through the space, in the other. */
final class PathDecider implements Decider {
    private static final int YES = 0;
    private static final int NO = 1;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);

    private final Schema schema;
    private final Path path;
    private final Chooser choices;
    private final BigDecimal dayOfCase;
    private final Set<Variable> dates = new HashSet<>();

    PathDecider(Schema schema, Path path, Chooser choices, long dayOfCase) {
        this.schema = schema;
        this.path = path;
        this.choices = choices;
        this.dayOfCase = BigDecimal.valueOf(dayOfCase);
    }

    @Override
    public boolean isKnown(Variable variable) {
        Boolean settled = path.known(variable);
        if (settled == null) {
            settled = choices.choose(2, option -> option == NO || path.canBeKnown(variable)) == YES;
            path.setKnown(variable, settled);
        }
        return settled;
    }

    @Override
    public boolean isOneOf(Variable variable, Set<Object> values, boolean expected) {
        boolean holds = choices.choose(2, option -> option == YES
                ? path.canBeKnown(variable) && path.allowed(variable).stream().anyMatch(each ->
                        values.contains(each) == expected)
                : path.canBeUnknown(variable) || path.allowed(variable).stream().anyMatch(each ->
                        values.contains(each) != expected)) == YES;
        if (holds) {
            path.setKnown(variable, true);
        }
        path.allow(variable, path.allowed(variable).stream().filter(each ->
                values.contains(each) == (holds == expected)).toList());
        return holds;
    }

    @Override
    public boolean contains(Variable variable, String value, boolean expected) {
        Boolean settled = path.member(variable, value);
        boolean holds = choices.choose(2, option -> option == YES
                ? path.canBeKnown(variable) && (settled == null || settled == expected)
                : path.canBeUnknown(variable) || settled == null || settled != expected) == YES;
        if (holds) {
            path.setKnown(variable, true);
        } else if (settled != null && settled == expected) {
            // What the list must have if it is known, it must not have now: it is not known.
            path.setKnown(variable, false);
            return false;
        }
        path.setMember(variable, value, holds == expected);
        return holds;
    }

    @Override
    public boolean compares(Map<Variable, BigDecimal> factors, BigDecimal constant, Operator operator) {
        LinearConstraint<Variable> constraint = constraint(factors, constant, operator);
        Set<Variable> fields = constraint.sum().factors().keySet();
        // What cancels out has to be known all the same.
        for (Variable field : factors.keySet()) {
            if (!fields.contains(field) && !isKnown(field)) {
                return false;
            }
        }
        if (fields.isEmpty()) {
            return constraint.holds(Map.of());
        }
        fields.forEach(this::keepInYears);
        boolean holds = choices.choose(2, option -> option == YES
                ? canAllBeKnown(fields) && path.isPossible(fields, constraint)
                : fields.stream().anyMatch(path::canBeUnknown) || path.isPossible(fields, constraint.negated())) == YES;
        if (holds) {
            fields.forEach(field -> path.setKnown(field, true));
        }
        path.add(holds ? constraint : constraint.negated());
        return holds;
    }

    /** A date is of one of the years that a case can be about. */
    private void keepInYears(Variable field) {
        if (schema.domain(field) instanceof FieldDomain.Day && dates.add(field)) {
            LinearSum<Variable> date = LinearSum.of(field);
            path.limit(new LinearConstraint<>(date.plus(day(FIRST_DAY)), Relation.NOT_NEGATIVE));
            path.limit(new LinearConstraint<>(date.plus(day(LAST_DAY)), Relation.NOT_POSITIVE));
        }
    }

    private LinearSum<Variable> day(LocalDate day) {
        return LinearSum.constant(dayOfCase.subtract(BigDecimal.valueOf(day.toEpochDay())));
    }

    private boolean canAllBeKnown(Set<Variable> fields) {
        return fields.stream().noneMatch(field -> Boolean.FALSE.equals(path.known(field)));
    }

    @Override
    public Object settle(Variable variable) {
        List<Object> values = path.allowed(variable);
        int option = choose(variable, values.size());
        if (option == values.size()) {
            return null;
        }
        path.allow(variable, values.size() == 1 ? values : List.of(values.get(option)));
        return values.get(option);
    }

    @Override
    public <T> T settle(Variable variable, Function<Object, T> consequence) {
        Map<T, List<Object>> values = new LinkedHashMap<>();
        for (Object value : path.allowed(variable)) {
            values.computeIfAbsent(consequence.apply(value), each -> new ArrayList<>()).add(value);
        }
        List<T> all = List.copyOf(values.keySet());
        int option = choose(variable, all.size());
        if (option == all.size()) {
            return consequence.apply(null);
        }
        path.allow(variable, values.get(all.get(option)));
        return all.get(option);
    }

    /** Chooses between what a field may be if it is known, and, as the last option, that it is not. */
    private int choose(Variable variable, int options) {
        Boolean known = path.known(variable);
        if (Boolean.FALSE.equals(known)) {
            return options;
        }
        if (options == 1 && Boolean.TRUE.equals(known)) {
            return 0;
        }
        int option = choices.choose(options + 1, each -> each < options || known == null);
        path.setKnown(variable, option < options);
        return option;
    }

    /** The comparison of a sum with 0. Dates count from the day of the case. */
    private LinearConstraint<Variable> constraint(Map<Variable, BigDecimal> factors, BigDecimal constant,
            Operator operator) {
        Map<Variable, BigDecimal> inOrder = new LinkedHashMap<>();
        BigDecimal shifted = constant;
        for (Map.Entry<Variable, BigDecimal> each : factors.entrySet()) {
            if (schema.domain(each.getKey()) instanceof FieldDomain.Day) {
                shifted = shifted.add(each.getValue().multiply(dayOfCase));
            }
            if (each.getValue().signum() != 0) {
                inOrder.put(each.getKey(), each.getValue());
            }
        }
        return new LinearConstraint<>(new LinearSum<>(inOrder, shifted), switch (operator) {
            case EQUAL -> Relation.ZERO;
            case NOT_EQUAL -> Relation.NOT_ZERO;
            case LESS -> Relation.NEGATIVE;
            case AT_MOST -> Relation.NOT_POSITIVE;
            case GREATER -> Relation.POSITIVE;
            case AT_LEAST -> Relation.NOT_NEGATIVE;
        });
    }
}

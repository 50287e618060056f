package org.complaintrules.proof.region;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.complaintrules.drl.reference.Variable;
import org.complaintrules.proof.linear.LinearConstraint;
import org.complaintrules.proof.linear.LinearSum;
import org.complaintrules.proof.linear.Relation;
import org.complaintrules.proof.space.Settled;
import org.complaintrules.proof.space.FieldDomain;

/** The dimensions of the fields of a cell. */
final class Dimensions {
    /** So many digits tell apart any two sums of values that a case can have. */
    private static final int DIGITS = 40;

    private final Settled settled;
    private final Comparator<Variable> order;

    Dimensions(Settled settled, Comparator<Variable> order) {
        this.settled = settled;
        this.order = order;
    }

    /** The dimension that tells whether a field is known. */
    Dimension of(Variable field) {
        boolean required = settled.isRequired(field);
        FieldDomain domain = settled.domain(field);
        if (domain instanceof FieldDomain.Finite finite) {
            return new Dimension.Code(field, finite.values(), required);
        }
        if (domain instanceof FieldDomain.Several || domain instanceof FieldDomain.Time) {
            return new Dimension.Known(field, required);
        }
        return new Dimension.Sum(LinearSum.of(field), isWhole(field), domain instanceof FieldDomain.Day, required);
    }

    /** What a constraint says: in which dimension, and which values. */
    Map.Entry<Dimension, Numbers> of(LinearConstraint<Variable> constraint) {
        LinearSum<Variable> sum = constraint.sum();
        List<Variable> fields = sum.factors().keySet().stream().sorted(order).toList();
        Map<Variable, BigDecimal> ordered = new LinkedHashMap<>();
        fields.forEach(field -> ordered.put(field, sum.factors().get(field)));
        LinearSum<Variable> direction = new LinearSum<>(ordered, BigDecimal.ZERO).normalised();
        BigDecimal divisor = fields.stream().map(direction.factors()::get).filter(each -> isExact(direction, each))
                .findFirst().orElse(BigDecimal.valueOf(direction.factors().get(fields.get(0)).signum()));
        Map<Variable, BigDecimal> factors = new LinkedHashMap<>();
        fields.forEach(field -> factors.put(field, divided(direction.factors().get(field), divisor)));
        BigDecimal scale = sum.factors().get(fields.get(0)).divide(factors.get(fields.get(0)));
        Relation relation = scale.signum() < 0 ? constraint.relation().mirrored() : constraint.relation();
        Numbers numbers = Numbers.of(relation, divided(sum.constant().negate(), scale));
        boolean whole = fields.stream().allMatch(this::isWhole)
                && factors.values().stream().allMatch(factor -> factor.stripTrailingZeros().scale() <= 0);
        Dimension dimension = fields.size() == 1 ? of(fields.get(0))
                : new Dimension.Sum(new LinearSum<>(factors, BigDecimal.ZERO), whole, false, false);
        return Map.entry(dimension, whole ? numbers.whole() : numbers);
    }

    private boolean isWhole(Variable field) {
        return settled.domain(field) instanceof FieldDomain.Day
                || settled.domain(field) instanceof FieldDomain.Numeric numeric && numeric.whole();
    }

    private static boolean isExact(LinearSum<Variable> direction, BigDecimal divisor) {
        return direction.factors().values().stream().allMatch(factor ->
                divided(factor, divisor).multiply(divisor).compareTo(factor) == 0);
    }

    private static BigDecimal divided(BigDecimal number, BigDecimal divisor) {
        return number.divide(divisor, DIGITS, RoundingMode.FLOOR).stripTrailingZeros();
    }
}

package org.complaintrules.proof.question;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.complaintrules.drl.Field;
import org.complaintrules.drl.FieldType;
import org.complaintrules.drl.reference.Concluded;
import org.complaintrules.drl.reference.ReferenceEvaluator;
import org.complaintrules.drl.reference.Variable;

/** The values of one unknown field, put together by what some rules say once it is known, and nothing else is. */
final class FieldValues {
    /** Values that all bring the same, and a case with one of them. */
    record Group(List<PossibleValues> values, CaseDraft example) {
    }

    private final Inquiry inquiry;
    private final Variable variable;
    private final Field field;
    private final BitSet rules;
    private final ReferenceEvaluator now;
    private final TreeSet<BigDecimal> points = new TreeSet<>();
    private final Set<Object> met = new LinkedHashSet<>();
    private int digits;

    /**
     * Looks at a field.
     *
     * @param inquiry the case
     * @param variable the field
     * @param rules the rules
     */
    FieldValues(Inquiry inquiry, Variable variable, BitSet rules) {
        this.inquiry = inquiry;
        this.variable = variable;
        this.field = inquiry.present.type(variable.type()).field(variable.field()).orElseThrow();
        this.rules = rules;
        this.now = inquiry.evaluator(inquiry.present);
    }

    /** The values that change what the rules say. */
    List<Group> groups() {
        explore();
        Scale scale = Scale.of(field.type());
        return scale == null ? apart() : onALine(scale);
    }

    /** Meets every comparison of the field, and a value on either side of it. */
    private void explore() {
        OpenParts open = new OpenParts(inquiry.present, Set.of(variable), Set.of());
        inquiry.exploreField(inquiry.questioned.scope(rules), open, trial -> {
            WatchedTrial watched = new WatchedTrial(trial, open, supplied -> true);
            ReferenceEvaluator evaluator = inquiry.evaluator(watched);
            // Of a limit it is not settled how it stands until that is asked for.
            rules.stream().forEach(rule -> Inquiry.standing(evaluator, rule).forEach(Concluded::values));
            watched.sums().forEach(this::addPoint);
            trial.cell().witness().map(inquiry.present::with).map(draft -> draft.value(variable)).ifPresent(met::add);
            return true;
        });
    }

    private void addPoint(SumAnswer sum) {
        BigDecimal factor = sum.factors().get(variable);
        if (factor == null || factor.signum() == 0) {
            return;
        }
        BigDecimal point = sum.constant().negate().divide(factor, MathContext.DECIMAL128);
        if (point.multiply(factor).add(sum.constant()).signum() == 0) {
            digits = Math.max(digits, point.stripTrailingZeros().scale());
        }
        points.add(point);
    }

    private List<Group> apart() {
        Map<String, List<Object>> byComings = new LinkedHashMap<>();
        boolean few = field.type() instanceof FieldType.Enumeration || field.type() == FieldType.Plain.BOOLEAN;
        for (Object value : few ? all() : met) {
            byComings.computeIfAbsent(comings(value), each -> new ArrayList<>()).add(value);
        }
        byComings.remove("");
        return byComings.values().stream().map(values -> new Group(List.of(
                few ? new PossibleValues.OneOf(values) : new PossibleValues.SuchAs(values.get(0))),
                inquiry.present.with(variable, values.get(0)))).toList();
    }

    private List<Object> all() {
        return field.type() instanceof FieldType.Enumeration enumeration ? List.copyOf(enumeration.values())
                : List.of(true, false);
    }

    private String comings(Object value) {
        return Comings.of(rules, now, inquiry.evaluator(inquiry.present.with(variable, value)));
    }

    private List<Group> onALine(Scale scale) {
        BigDecimal step = scale.step(digits);
        TreeMap<BigDecimal, String> seen = new TreeMap<>();
        for (BigDecimal point : points) {
            BigDecimal below = point.divide(step, 0, RoundingMode.FLOOR).multiply(step);
            for (BigDecimal each : List.of(below.subtract(step), below, below.add(step), below.add(step).add(step))) {
                see(scale, each, seen);
            }
        }
        met.forEach(value -> see(scale, scale.number(value), seen));
        if (scale == Scale.TIMES) {
            BigDecimal asOf = scale.number(inquiry.present.asOf());
            List.of(asOf, asOf.add(step)).forEach(each -> see(scale, each, seen));
        }
        for (BigDecimal low = seen.firstKey(); seen.higherKey(low) != null; low = seen.higherKey(low)) {
            while (!seen.get(low).equals(seen.higherEntry(low).getValue())
                    && seen.higherKey(low).subtract(low).compareTo(step) > 0) {
                see(scale, middle(low, seen.higherKey(low), step), seen);
            }
        }
        return groups(scale, seen);
    }

    private static BigDecimal middle(BigDecimal low, BigDecimal high, BigDecimal step) {
        BigDecimal steps = high.subtract(low).divide(step, 0, RoundingMode.CEILING);
        return low.add(steps.divideToIntegralValue(BigDecimal.valueOf(2)).multiply(step));
    }

    private void see(Scale scale, BigDecimal number, TreeMap<BigDecimal, String> seen) {
        seen.computeIfAbsent(number, each -> comings(scale.value(each)));
    }

    /** Neighbours that bring the same, taken together; the first and the last stand for all beyond them. */
    private List<Group> groups(Scale scale, TreeMap<BigDecimal, String> seen) {
        Map<String, List<PossibleValues>> values = new LinkedHashMap<>();
        Map<String, BigDecimal> examples = new LinkedHashMap<>();
        BigDecimal low = seen.firstKey();
        while (low != null) {
            String comings = seen.get(low);
            BigDecimal high = low;
            while (seen.higherKey(high) != null && seen.higherEntry(high).getValue().equals(comings)) {
                high = seen.higherKey(high);
            }
            boolean first = low.equals(seen.firstKey());
            boolean last = high.equals(seen.lastKey());
            values.computeIfAbsent(comings, each -> new ArrayList<>()).add(new PossibleValues.Between(
                    first ? null : scale.value(low), last ? null : scale.value(high)));
            examples.putIfAbsent(comings, first && !last ? high : low);
            low = seen.higherKey(high);
        }
        values.remove("");
        List<Group> groups = new ArrayList<>();
        values.forEach((comings, ranges) -> groups.add(new Group(ranges,
                inquiry.present.with(variable, scale.value(examples.get(comings))))));
        return groups;
    }
}

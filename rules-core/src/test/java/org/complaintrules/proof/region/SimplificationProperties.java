package org.complaintrules.proof.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.complaintrules.drl.reference.Variable;
import org.complaintrules.proof.linear.LinearSum;
import org.complaintrules.proof.linear.Relation;

/** However boxes are joined and freed of limits, the same cases are in them. */
class SimplificationProperties {
    private static final Variable PAID = new Variable("Request", 0, "paid");
    private static final Variable DUE = new Variable("Request", 0, "due");
    private static final Variable KIND = new Variable("Request", 0, "kind");
    private static final List<String> FIELDS = List.of("paid", "due", "kind");
    private static final Dimension THERE = new Dimension.Presence("Request", 0);
    private static final Dimension OF_PAID = sum(Map.of(PAID, BigDecimal.ONE));
    private static final Dimension OF_DUE = sum(Map.of(DUE, BigDecimal.ONE));
    private static final Dimension OF_KIND = new Dimension.Code(KIND, List.of("A", "B"), false);
    private static final Dimension OF_BOTH = sum(both());

    private static Map<Variable, BigDecimal> both() {
        Map<Variable, BigDecimal> factors = new LinkedHashMap<>();
        factors.put(PAID, BigDecimal.ONE);
        factors.put(DUE, BigDecimal.ONE.negate());
        return factors;
    }

    private static Dimension sum(Map<Variable, BigDecimal> factors) {
        return new Dimension.Sum(new LinearSum<>(factors, BigDecimal.ZERO), true, false, false);
    }

    @Property(seed = "20261122", tries = 2000)
    void theSameCasesAreIn(@ForAll("boxes") List<Box> boxes) {
        Region region = Region.of(boxes, SimplificationProperties::compare);
        for (Member member : everyCase()) {
            assertThat(member.isIn(region)).as(member.toString()).isEqualTo(boxes.stream().anyMatch(member::isIn));
        }
    }

    @Property(seed = "20261122", tries = 500)
    void thereAreNoMoreBoxesThanBefore(@ForAll("boxes") List<Box> boxes) {
        Region region = Region.of(boxes, SimplificationProperties::compare);
        assertThat(region.boxes().size()).isLessThanOrEqualTo(boxes.size());
    }

    private static int compare(Variable one, Variable other) {
        return Integer.compare(FIELDS.indexOf(one.field()), FIELDS.indexOf(other.field()));
    }

    /** No request; or one, each field of which is unknown or any value that a bound can tell apart. */
    private static List<Member> everyCase() {
        List<Member> all = new ArrayList<>(List.of(new Member(Map.of())));
        for (int paid = -3; paid <= 3; paid++) {
            for (int due = -3; due <= 3; due++) {
                for (String kind : new String[] {"A", "B", "?"}) {
                    Map<String, Object> fields = new LinkedHashMap<>();
                    put(fields, "paid", paid == -3 ? null : paid);
                    put(fields, "due", due == -3 ? null : due);
                    put(fields, "kind", kind.equals("?") ? null : kind);
                    all.add(new Member(Map.of("Request", List.of(fields))));
                }
            }
        }
        return all;
    }

    private static void put(Map<String, Object> fields, String field, Object value) {
        if (value != null) {
            fields.put(field, value);
        }
    }

    @Provide
    Arbitrary<List<Box>> boxes() {
        Arbitrary<Map.Entry<Dimension, ValueSet>> there = Arbitraries.of(true, false).map(yes ->
                Map.entry(THERE, Choice.of(List.of(yes), false)));
        Arbitrary<Map.Entry<Dimension, ValueSet>> kind = Combinators.combine(
                Arbitraries.of("A", "B").set().ofMaxSize(1), Arbitraries.of(true, false))
                .as((values, unknown) -> Map.entry(OF_KIND, Choice.of(values, unknown)));
        Arbitrary<Map.Entry<Dimension, ValueSet>> limit = Arbitraries.frequencyOf(Tuple.of(1, there),
                Tuple.of(2, kind), Tuple.of(2, numbers(OF_PAID)),
                Tuple.of(2, numbers(OF_DUE)), Tuple.of(3, numbers(OF_BOTH)));
        return limit.list().ofMaxSize(4).map(SimplificationProperties::box).list().ofMinSize(1).ofMaxSize(6);
    }

    private static Box box(List<Map.Entry<Dimension, ValueSet>> limits) {
        Map<Dimension, ValueSet> all = new LinkedHashMap<>();
        limits.forEach(limit -> all.merge(limit.getKey(), limit.getValue(), ValueSet::and));
        return new Box(all);
    }

    /** What several fields say is open where one of them is unknown, as cells have it. */
    private static Arbitrary<Map.Entry<Dimension, ValueSet>> numbers(Dimension dimension) {
        return Combinators.combine(Arbitraries.of(Relation.class), Arbitraries.integers().between(-1, 1),
                Arbitraries.of(true, false)).as((relation, bound, unknown) -> Map.entry(dimension,
                        Numbers.of(relation, BigDecimal.valueOf(bound)).whole()
                                .withUnknown(unknown || !dimension.tellsWhetherKnown())));
    }
}

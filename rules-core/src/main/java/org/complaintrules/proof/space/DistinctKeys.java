package org.complaintrules.proof.space;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.reference.Variable;
import org.complaintrules.proof.linear.LinearConstraint;
import org.complaintrules.proof.linear.LinearSum;
import org.complaintrules.proof.linear.Relation;

/**
 * The keys that tell several facts of a type apart: no two are the same. Facts of which nothing is settled before the
 * search are interchangeable, so that each set of keys is tried in one order only.
 */
final class DistinctKeys {
    private final Schema schema;
    private final Path path;
    private final Chooser choices;
    private final FactType type;
    private final String field;
    private final int count;
    private final boolean interchangeable;
    private final List<Object> taken = new ArrayList<>();

    /** The keys of so many facts, of which some may be settled; {@code null} where the facts themselves are not. */
    DistinctKeys(Schema schema, Path path, Chooser choices, FactType type, int count, List<Map<String, Object>> settled) {
        this.schema = schema;
        this.path = path;
        this.choices = choices;
        this.type = type;
        this.count = count;
        this.field = count < 2 ? null : type.keyField().orElseThrow().name();
        this.interchangeable = settled == null;
        if (settled != null && field != null) {
            settled.stream().filter(fact -> fact.containsKey(field)).forEach(fact -> taken.add(fact.get(field)));
        }
    }

    /** Chooses a key of few values among the fields of a fact, where it is one of several and its key is open. */
    void settle(int number, Map<String, Object> fields) {
        if (field != null && !fields.containsKey(field)
                && schema.domain(type.name(), field) instanceof FieldDomain.Finite finite) {
            List<Object> values = finite.values();
            int from = interchangeable && !taken.isEmpty() ? values.indexOf(taken.get(number - 1)) + 1 : 0;
            int last = interchangeable ? values.size() - (count - number - 1) : values.size();
            Object key = values.get(choices.choose(values.size(), option -> option >= from && option < last
                    && !taken.contains(values.get(option))));
            taken.add(key);
            fields.put(field, key);
        }
    }

    /** Settles that keys which are numbers differ. */
    void tellApart(List<OpenFact> facts) {
        if (field == null || !(schema.domain(type.name(), field) instanceof FieldDomain.Numeric)) {
            return;
        }
        for (int i = 1; i < facts.size(); i++) {
            for (int j = interchangeable ? i - 1 : 0; j < i; j++) {
                LinearSum<Variable> distance = key(facts.get(i)).minus(key(facts.get(j)));
                if (!distance.factors().isEmpty()) {
                    path.add(new LinearConstraint<>(distance,
                            interchangeable ? Relation.POSITIVE : Relation.NOT_ZERO));
                }
            }
        }
    }

    private LinearSum<Variable> key(OpenFact fact) {
        return fact.settled().containsKey(field)
                ? LinearSum.constant(BigDecimal.valueOf((Long) fact.settled().get(field)))
                : LinearSum.of(fact.variable(field));
    }
}

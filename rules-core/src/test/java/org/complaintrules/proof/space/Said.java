package org.complaintrules.proof.space;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.reference.Concluded;
import org.complaintrules.drl.reference.Variable;
import org.complaintrules.outcome.Decision;
import org.complaintrules.outcome.OutcomeField;
import org.complaintrules.outcome.Ruling;

/** What a decision says by one ruling, so that decisions can be compared: amounts count by their value. */
record Said(String rule, List<String> clauses, boolean stands, String outcome, String about, boolean provisional)
        implements Comparable<Said> {
    /** All that a decision says, in one order. */
    static List<Said> all(Decision decision) {
        List<Said> said = new ArrayList<>();
        decision.rulings().forEach(ruling -> said.add(of(ruling, true)));
        decision.overridden().forEach(each -> said.add(of(each.ruling(), false)));
        return said.stream().sorted().toList();
    }

    /** What stands, whichever rule says it. */
    static List<Said> standing(Decision decision) {
        return all(decision).stream().filter(Said::stands).map(said -> new Said("", said.clauses, true, said.outcome,
                said.about, said.provisional)).sorted().toList();
    }

    private static Said of(Ruling ruling, boolean stands) {
        List<Object> values = new ArrayList<>();
        for (OutcomeField field : ruling.outcome().type().fields()) {
            values.add(plain(ruling.outcome().value(field.position())));
        }
        return new Said(ruling.rule(), ruling.clauses(), stands, ruling.outcome().type() + " " + values,
                ruling.about().toString(), ruling.provisional());
    }

    /** What a conclusion of a trial says of one of the cases in its cell. */
    static Said of(Concluded concluded, boolean stands, ConcreteCase facts, Iterable<FactType> types) {
        List<Object> values = new ArrayList<>();
        for (Object value : concluded.values()) {
            values.add(plain(value instanceof Variable variable ? facts.number(variable) : value));
        }
        Map<String, List<String>> about = new TreeMap<>(concluded.about());
        for (FactType type : types) {
            about.computeIfPresent(type.key(), (name, keys) -> keys.stream().map(key -> key(key, type, facts)).sorted()
                    .toList());
        }
        return new Said(concluded.rule().name().en(), concluded.rule().clauses(), stands,
                concluded.type() + " " + values, about.toString(), concluded.provisional());
    }

    /** A key that is a number and not settled is named by the number of the fact. */
    private static String key(String key, FactType type, ConcreteCase facts) {
        return key.startsWith("#") ? String.valueOf(facts.value(type.name(), Integer.parseInt(key.substring(1)) - 1,
                type.keyField().orElseThrow().name())) : key;
    }

    private static Object plain(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value;
    }

    @Override
    public int compareTo(Said other) {
        return toString().compareTo(other.toString());
    }
}

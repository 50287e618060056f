package org.complaintrules.proof.space;

import java.util.HashMap;
import java.util.Map;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.reference.CaseFact;
import org.complaintrules.drl.reference.Variable;

/** A fact of which some fields are settled and others not. */
final class OpenFact implements CaseFact {
    private final FactType type;
    private final int number;
    private final Map<String, Object> settled;
    private final Trial trial;
    private final Map<String, Variable> variables = new HashMap<>();

    OpenFact(FactType type, int number, Map<String, Object> settled, Trial trial) {
        this.type = type;
        this.number = number;
        this.settled = settled;
        this.trial = trial;
    }

    FactType type() {
        return type;
    }

    int number() {
        return number;
    }

    Map<String, Object> settled() {
        return settled;
    }

    Variable variable(String field) {
        return variables.computeIfAbsent(field, name -> new Variable(type.name(), number, name));
    }

    @Override
    public Object value(String field) {
        return settled.containsKey(field) ? settled.get(field) : trial.value(variable(field));
    }

    @Override
    public String key() {
        String field = type.keyField().orElseThrow().name();
        Object key = value(field);
        Object settled = key instanceof Variable variable ? trial.decider().settle(variable) : key;
        // A number is not settled, but it is another one than that of every other fact.
        return settled instanceof Variable ? "#" + (number + 1) : String.valueOf(settled);
    }
}

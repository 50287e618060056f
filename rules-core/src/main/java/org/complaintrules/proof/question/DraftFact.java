package org.complaintrules.proof.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.Field;
import org.complaintrules.drl.reference.CaseFact;
import org.complaintrules.facts.Fact;

/** A fact whose fields can be changed. */
final class DraftFact implements CaseFact {
    private final FactType type;
    private final String pointer;
    private final Map<String, Object> values;

    /**
     * A fact.
     *
     * @param type its type
     * @param pointer where it stands in the case
     * @param values the fields that are known
     */
    DraftFact(FactType type, String pointer, Map<String, Object> values) {
        this.type = type;
        this.pointer = pointer;
        this.values = new LinkedHashMap<>(values);
    }

    static DraftFact of(Fact fact) {
        DraftFact draft = new DraftFact(fact.type(), fact.pointer(), Map.of());
        for (int i = 0; i < fact.values().size(); i++) {
            draft.set(fact.type().fields().get(i).name(), fact.values().get(i));
        }
        return draft;
    }

    FactType type() {
        return type;
    }

    String pointer() {
        return pointer;
    }

    /** The fields that are known. */
    Map<String, Object> values() {
        return values;
    }

    /** Sets a field; {@code null} makes it unknown. */
    void set(String field, Object value) {
        if (value == null) {
            values.remove(field);
        } else {
            values.put(field, value);
        }
    }

    DraftFact copy() {
        return new DraftFact(type, pointer, values);
    }

    Fact fact() {
        List<Object> all = new ArrayList<>();
        for (Field field : type.fields()) {
            all.add(values.get(field.name()));
        }
        return new Fact(type, all, pointer);
    }

    @Override
    public Object value(String field) {
        return values.get(field);
    }

    @Override
    public String key() {
        return String.valueOf(values.get(type.keyField().orElseThrow().name()));
    }
}

package org.complaintrules.proof.question;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.complaintrules.drl.FactSchema;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.reference.CaseFact;
import org.complaintrules.drl.reference.CaseFacts;
import org.complaintrules.drl.reference.Variable;
import org.complaintrules.facts.Case;
import org.complaintrules.facts.Fact;
import org.complaintrules.proof.space.Witness;

/** A case whose facts can be changed, to see what would be decided then. */
final class CaseDraft implements CaseFacts {
    private final String policy;
    private final FactSchema schema;
    private final Instant asOf;
    private final Map<String, List<DraftFact>> facts = new LinkedHashMap<>();
    private final Set<String> given;

    private CaseDraft(String policy, FactSchema schema, Instant asOf, Set<String> given) {
        this.policy = policy;
        this.schema = schema;
        this.asOf = asOf;
        this.given = new LinkedHashSet<>(given);
        schema.types().forEach(type -> facts.put(type.name(), new ArrayList<>()));
    }

    static CaseDraft of(Case given, FactSchema schema) {
        CaseDraft draft = new CaseDraft(given.policy(), schema, given.asOf(), given.given());
        given.facts().forEach(fact -> draft.facts.get(fact.type().name()).add(DraftFact.of(fact)));
        return draft;
    }

    /** The same with the facts that a witness has; facts of types that it does not name stay as they are. */
    CaseDraft with(Witness witness) {
        CaseDraft draft = copy();
        witness.facts().forEach((key, value) -> {
            FactType type = schema.typeOfKey(key).orElseThrow();
            List<?> all = value instanceof List<?> list ? list : List.of(value);
            List<DraftFact> before = draft.facts.get(type.name());
            List<DraftFact> after = new ArrayList<>();
            for (Object each : all) {
                @SuppressWarnings("unchecked")
                Map<String, Object> values = (Map<String, Object>) each;
                int number = after.size();
                after.add(new DraftFact(type, number < before.size() ? before.get(number).pointer()
                        : "/" + key + (type.many() ? "/" + number : ""), values));
            }
            draft.facts.put(type.name(), after);
            draft.given.add(key);
        });
        return draft;
    }

    CaseDraft copy() {
        return at(asOf);
    }

    /** The same case looked at at another time. */
    CaseDraft at(Instant time) {
        CaseDraft draft = new CaseDraft(policy, schema, time, given);
        facts.forEach((type, all) -> all.forEach(fact -> draft.facts.get(type).add(fact.copy())));
        return draft;
    }

    /** The case as it now stands. */
    Case asCase() {
        List<Fact> all = new ArrayList<>();
        facts.values().forEach(each -> each.forEach(fact -> all.add(fact.fact())));
        return new Case(policy, asOf, all, given);
    }

    Instant asOf() {
        return asOf;
    }

    List<DraftFact> facts(FactType type) {
        return facts.get(type.name());
    }

    FactType type(String name) {
        return schema.type(name).orElseThrow();
    }

    /** The times that are known, by type and field. */
    Map<String, Set<Instant>> times() {
        Map<String, Set<Instant>> times = new LinkedHashMap<>();
        facts.forEach((type, all) -> all.forEach(fact -> fact.values().forEach((field, value) -> {
            if (value instanceof Instant time) {
                times.computeIfAbsent(type + "." + field, each -> new LinkedHashSet<>()).add(time);
            }
        })));
        return times;
    }

    /** How many facts of a type there are. */
    int count(String type) {
        return facts.get(type).size();
    }

    /** The fact that has a field, or {@code null} where there is no such fact. */
    DraftFact factOf(Variable field) {
        List<DraftFact> all = facts.get(field.type());
        return field.fact() < all.size() ? all.get(field.fact()) : null;
    }

    /** The value of a field, or {@code null} where it is unknown or there is no such fact. */
    Object value(Variable field) {
        DraftFact fact = factOf(field);
        return fact == null ? null : fact.value(field.field());
    }

    /** The same with another value of a field; {@code null} makes it unknown. */
    CaseDraft with(Variable field, Object value) {
        CaseDraft draft = copy();
        draft.factOf(field).set(field.field(), value);
        return draft;
    }

    /** The same without a fact and those after it, which another case does not have either. */
    CaseDraft withoutFacts(Variable fact, CaseDraft like) {
        CaseDraft draft = copy();
        List<DraftFact> all = draft.facts.get(fact.type());
        all.subList(Math.min(fact.fact(), all.size()), all.size()).clear();
        FactType type = type(fact.type());
        if (!like.isGiven(type)) {
            draft.given.remove(type.key());
        }
        return draft;
    }

    /** The same without the facts of a type, which is then not given. */
    CaseDraft without(FactType type) {
        CaseDraft draft = copy();
        draft.facts.get(type.name()).clear();
        draft.given.remove(type.key());
        return draft;
    }

    @Override
    public List<? extends CaseFact> of(FactType type) {
        return facts.get(type.name());
    }

    @Override
    public boolean isGiven(FactType type) {
        return given.contains(type.key());
    }
}

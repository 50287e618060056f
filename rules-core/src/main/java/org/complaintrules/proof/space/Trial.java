package org.complaintrules.proof.space;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.Field;
import org.complaintrules.drl.reference.AtomListener;
import org.complaintrules.drl.reference.CaseFact;
import org.complaintrules.drl.reference.CaseFacts;
import org.complaintrules.drl.reference.Decider;
import org.complaintrules.drl.reference.ReferenceClock;
import org.complaintrules.drl.reference.ReferenceEvaluator;
import org.complaintrules.drl.reference.Variable;

/** A case on the way to one cell of the space: settled as far as somebody has asked. */
public final class Trial implements CaseFacts {
    private static final int YES = 0;

    private final Schema schema;
    private final Outset outset;
    private final Horizon horizon;
    private final Choices choices;
    private final Path path;
    private final PathDecider decider;
    private final Map<String, List<OpenFact>> facts = new LinkedHashMap<>();
    private final Map<String, Boolean> given = new LinkedHashMap<>();
    private boolean sampled;
    private boolean left;

    Trial(Schema schema, Outset outset, Horizon horizon, Choices choices) {
        this.schema = schema;
        this.outset = outset;
        this.horizon = horizon;
        this.choices = choices;
        this.path = new Path(schema, horizon);
        this.decider = new PathDecider(schema, path, this::choose, horizon.dayOfCase());
        outset.facts().keySet().forEach(type -> given.put(type, true));
    }

    /**
     * An evaluation of the case. What it asks for is settled for good, so that all evaluations of one trial are of the
     * same case.
     *
     * @param scope one of the scopes that are searched
     * @return the evaluation
     */
    public ReferenceEvaluator evaluator(Scope scope) {
        return evaluator(scope, AtomListener.NONE);
    }

    /**
     * An evaluation of the case that tells of each comparison. A comparison that is told to be false may be unknown: of
     * what is not settled, that is left open as long as possible.
     *
     * @param scope one of the scopes that are searched
     * @param listener is told of each comparison that is come to
     * @return the evaluation
     */
    public ReferenceEvaluator evaluator(Scope scope, AtomListener listener) {
        return new ReferenceEvaluator(scope.prepared(), this, horizon.clock(scope.policy()), decider, listener);
    }

    /** What was concluded of the case can still be read as far as it was asked for; no more can be settled. */
    void leave() {
        left = true;
    }

    /** What is settled now, once the search has gone on, would be settled on another way. */
    private int choose(int count, IntPredicate possible) {
        if (left) {
            throw new IllegalStateException("the search has gone on: nothing more can be asked of this case");
        }
        return choices.choose(count, possible);
    }

    /**
     * Leaves this way through the space unless something holds.
     *
     * @param holds whether it does
     */
    public void require(boolean holds) {
        if (!holds) {
            throw new NoSuchCase();
        }
    }

    /**
     * Settles that a field is known, or leaves this way.
     *
     * @param type the name of the fact type
     * @param field the field's name
     */
    public void requireKnown(String type, String field) {
        List<? extends CaseFact> present = of(schema.types().get(type));
        require(!present.isEmpty());
        for (CaseFact fact : present) {
            Object value = fact.value(field);
            require(value instanceof Variable variable ? decider.isKnown(variable) : value != null);
        }
    }

    /**
     * Settles what is asked of fields.
     *
     * @return the decider
     */
    public Decider decider() {
        return decider;
    }

    @Override
    public List<? extends CaseFact> of(FactType type) {
        List<OpenFact> present = facts.get(type.name());
        if (present == null) {
            present = present(schema.types().get(type.name()));
            facts.put(type.name(), present);
        }
        return present;
    }

    @Override
    public boolean isGiven(FactType type) {
        return !of(type).isEmpty() || given.computeIfAbsent(type.name(), name -> choose(2, option -> true) == YES);
    }

    private List<OpenFact> present(FactType type) {
        List<Map<String, Object>> settled = outset.facts().get(type.name());
        int count = settled == null ? count(type) : settled.size();
        DistinctKeys keys = new DistinctKeys(schema, path, this::choose, type, count, settled);
        List<OpenFact> present = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, Object> fields = new LinkedHashMap<>(settled == null ? Map.of() : settled.get(i));
            keys.settle(i, fields);
            present.add(fact(type, i, fields));
        }
        keys.tellApart(present);
        return present;
    }

    private int count(FactType type) {
        int most = horizon.mostFacts(type);
        sampled |= most > 1;
        int count = choose(most + 1, option -> true);
        // The first way has one fact, the last none: most rules are about some.
        return count == most ? 0 : count + 1;
    }

    private OpenFact fact(FactType type, int number, Map<String, Object> settled) {
        OpenFact fact = new OpenFact(type, number, settled, this);
        for (Field field : schema.fields(type.name()).values()) {
            if ((field.required() || field.key()) && !settled.containsKey(field.name())) {
                path.setKnown(fact.variable(field.name()), true);
            }
        }
        return fact;
    }

    Object value(Variable variable) {
        return Boolean.FALSE.equals(path.known(variable)) ? null : variable;
    }

    /**
     * Whether this way rests on a choice of times, or of so many facts of a type, out of more that there could be.
     *
     * @return whether it is a sample
     */
    public boolean sampled() {
        return sampled || path.restsOnTimes();
    }

    /**
     * The cell that the trial has come to.
     *
     * @return what has been settled
     */
    public Cell cell() {
        return new Cell(schema, outset.asOf(), horizon.dayOfCase(), facts, given, path);
    }

    /**
     * What the trial has settled to come to its cell; to be read before the search goes on.
     *
     * @return what tells its cases apart from others
     */
    public Settled settled() {
        return new Settled(schema, outset, horizon, facts, given, path);
    }
}

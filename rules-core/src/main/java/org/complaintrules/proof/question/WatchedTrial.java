package org.complaintrules.proof.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.Operator;
import org.complaintrules.drl.reference.CaseFact;
import org.complaintrules.drl.reference.CaseFacts;
import org.complaintrules.drl.reference.Decider;
import org.complaintrules.drl.reference.Variable;
import org.complaintrules.proof.space.Trial;

/**
 * A case on the way to a cell of the space, of which it is noted what must become known for it to be so. A way on which
 * more must become known than is asked for is left at once.
 */
final class WatchedTrial implements CaseFacts, Decider {
    private final Trial trial;
    private final OpenParts open;
    private final Predicate<Set<Variable>> wanted;
    private final Set<Variable> supplied = new LinkedHashSet<>();
    private final List<SumAnswer> sums = new ArrayList<>();
    private final Map<String, List<CaseFact>> facts = new HashMap<>();

    /**
     * Watches a trial.
     *
     * @param trial the case
     * @param open what of it is open
     * @param wanted whether so much may become known on a way that is looked for
     */
    WatchedTrial(Trial trial, OpenParts open, Predicate<Set<Variable>> wanted) {
        this.trial = trial;
        this.open = open;
        this.wanted = wanted;
    }

    /** What must become known: open fields, and facts of open types, which stand for a fact by an empty field name. */
    Set<Variable> supplied() {
        return supplied;
    }

    /** What was answered about sums of numbers, in order. */
    List<SumAnswer> sums() {
        return sums;
    }

    void mustBeKnown(Variable field) {
        if (open.isOpen(field) && supplied.add(field)) {
            trial.require(wanted.test(supplied));
        }
    }

    @Override
    public List<? extends CaseFact> of(FactType type) {
        List<CaseFact> present = facts.get(type.name());
        if (present == null) {
            present = new ArrayList<>();
            if (open.mayBeThere(type)) {
                for (CaseFact fact : trial.of(type)) {
                    requireAnotherKey(type, present.size());
                    mustBeKnown(OpenParts.fact(type, present.size()));
                    present.add(fact);
                }
            }
            facts.put(type.name(), present);
        }
        return present;
    }

    /** Two facts of a type never have the same key. */
    private void requireAnotherKey(FactType type, int number) {
        Set<Object> taken = open.keysBefore(type, number);
        trial.require(taken.isEmpty() || trial.decider().isOneOf(
                new Variable(type.name(), number, type.keyField().orElseThrow().name()), taken, false));
    }

    @Override
    public boolean isGiven(FactType type) {
        if (!open.mayBeThere(type) || !trial.isGiven(type)) {
            return false;
        }
        // A list that is given empty is something that became known, too.
        mustBeKnown(OpenParts.fact(type, 0));
        return true;
    }

    @Override
    public boolean isKnown(Variable variable) {
        return known(trial.decider().isKnown(variable), variable);
    }

    @Override
    public boolean isOneOf(Variable variable, Set<Object> values, boolean expected) {
        return known(trial.decider().isOneOf(variable, values, expected), variable);
    }

    @Override
    public boolean contains(Variable variable, String value, boolean expected) {
        return known(trial.decider().contains(variable, value, expected), variable);
    }

    private boolean known(boolean holds, Variable variable) {
        if (holds) {
            mustBeKnown(variable);
        }
        return holds;
    }

    @Override
    public boolean compares(Map<Variable, BigDecimal> factors, BigDecimal constant, Operator operator) {
        boolean holds = trial.decider().compares(factors, constant, operator);
        if (holds) {
            factors.keySet().forEach(this::mustBeKnown);
        }
        sums.add(new SumAnswer(factors, constant, operator, holds));
        return holds;
    }

    @Override
    public Object settle(Variable variable) {
        Object value = trial.decider().settle(variable);
        known(value != null, variable);
        return value;
    }

    @Override
    public <T> T settle(Variable variable, Function<Object, T> consequence) {
        Following<T> following = trial.decider().settle(variable, value ->
                new Following<>(value != null, consequence.apply(value)));
        known(following.known(), variable);
        return following.from();
    }

    /** What follows from the value of a field, and whether it has one. */
    private record Following<T>(boolean known, T from) {
    }
}

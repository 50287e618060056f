package org.complaintrules.proof.space;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.Field;
import org.complaintrules.drl.FieldType;
import org.complaintrules.drl.Operator;
import org.complaintrules.drl.reference.CaseFact;
import org.complaintrules.drl.reference.CaseFacts;
import org.complaintrules.drl.reference.Decider;
import org.complaintrules.drl.reference.Variable;

/** The case of a trial, with a note of each question that an evaluation asks of it and the answer it is given. */
final class AskedCase implements CaseFacts, Decider {
    private final Trial trial;
    private final Decider decider;
    /** For each answer, of which cases it is true. */
    private final List<Predicate<ConcreteCase>> answers = new ArrayList<>();

    AskedCase(Trial trial) {
        this.trial = trial;
        this.decider = trial.decider();
    }

    /** Whether all answers given are true of a case: then it is one of the cell. */
    Predicate<ConcreteCase> answers() {
        return each -> answers.stream().allMatch(answer -> answer.test(each));
    }

    @Override
    public List<? extends CaseFact> of(FactType type) {
        List<? extends CaseFact> facts = trial.of(type);
        answers.add(each -> each.count(type.name()) == facts.size());
        List<CaseFact> asked = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            asked.add(new AskedFact(type, i, facts.get(i)));
            // Of several facts the keys are settled with their number.
            type.keyField().ifPresent(key -> asked.get(asked.size() - 1).value(key.name()));
        }
        if (asked.size() == 2) {
            String key = type.keyField().orElseThrow().name();
            if (asked.get(0).value(key) instanceof Variable first && asked.get(1).value(key) instanceof Variable second) {
                // Of facts that only differ in their numbers, the one with the smaller comes first.
                answers.add(each -> each.number(first).compareTo(each.number(second)) < 0);
            }
        }
        return asked;
    }

    @Override
    public boolean isGiven(FactType type) {
        of(type);
        boolean given = trial.isGiven(type);
        answers.add(each -> each.isGiven(type.name()) == given);
        return given;
    }

    @Override
    public boolean isKnown(Variable variable) {
        boolean known = decider.isKnown(variable);
        answers.add(each -> (each.value(variable) != null) == known);
        return known;
    }

    @Override
    public boolean isOneOf(Variable variable, Set<Object> values, boolean expected) {
        boolean holds = decider.isOneOf(variable, values, expected);
        answers.add(each -> holds == (each.value(variable) != null
                && values.contains(each.value(variable)) == expected));
        return holds;
    }

    @Override
    public boolean contains(Variable variable, String value, boolean expected) {
        boolean holds = decider.contains(variable, value, expected);
        answers.add(each -> holds == (each.value(variable) instanceof List<?> list && list.contains(value) == expected));
        return holds;
    }

    @Override
    public boolean compares(Map<Variable, BigDecimal> factors, BigDecimal constant, Operator operator) {
        // Whether an amount that cancels out is known is settled for itself.
        for (Map.Entry<Variable, BigDecimal> factor : factors.entrySet()) {
            if (factor.getValue().signum() == 0 && !isKnown(factor.getKey())) {
                return false;
            }
        }
        boolean holds = decider.compares(factors, constant, operator);
        Map<Variable, BigDecimal> asked = Map.copyOf(factors);
        answers.add(each -> holds == compares(each, asked, constant, operator));
        return holds;
    }

    @Override
    public Object settle(Variable variable) {
        Object value = decider.settle(variable);
        answers.add(each -> Objects.equals(each.value(variable), value));
        return value;
    }

    @Override
    public <T> T settle(Variable variable, Function<Object, T> consequence) {
        T value = decider.settle(variable, consequence);
        answers.add(each -> Objects.equals(consequence.apply(each.value(variable)), value));
        return value;
    }

    private static boolean compares(ConcreteCase facts, Map<Variable, BigDecimal> factors, BigDecimal constant,
            Operator operator) {
        BigDecimal sum = constant;
        for (Map.Entry<Variable, BigDecimal> factor : factors.entrySet()) {
            BigDecimal number = facts.number(factor.getKey());
            if (number == null) {
                return false;
            }
            sum = sum.add(number.multiply(factor.getValue()));
        }
        return switch (operator) {
            case EQUAL -> sum.signum() == 0;
            case NOT_EQUAL -> sum.signum() != 0;
            case LESS -> sum.signum() < 0;
            case AT_MOST -> sum.signum() <= 0;
            case GREATER -> sum.signum() > 0;
            case AT_LEAST -> sum.signum() >= 0;
        };
    }

    /** A fact of the trial; what it says without being asked through the decider is noted too. */
    private final class AskedFact implements CaseFact {
        private final FactType type;
        private final int number;
        private final CaseFact fact;

        private AskedFact(FactType type, int number, CaseFact fact) {
            this.type = type;
            this.number = number;
            this.fact = fact;
        }

        @Override
        public Object value(String field) {
            Object value = fact.value(field);
            if (!(value instanceof Variable)) {
                answers.add(each -> Objects.equals(each.value(type.name(), number, field), value));
            }
            return value;
        }

        @Override
        public String key() {
            Field field = type.keyField().orElseThrow();
            if (field.type() != FieldType.Plain.LONG && value(field.name()) instanceof Variable variable) {
                settle(variable);
            }
            return fact.key();
        }
    }
}

package org.complaintrules.drl.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.complaintrules.drl.Operator;
import org.complaintrules.drl.Rule;
import org.complaintrules.outcome.OutcomeField;
import org.complaintrules.outcome.OutcomeType;
import org.complaintrules.outcome.Values;

/** An outcome that a rule concluded, with what it is about and each way in which the rule came to it. */
public final class Concluded {
    private final int position;
    private final Rule rule;
    private final int conclusion;
    private final OutcomeType type;
    private final FieldValues values;
    private final SortedMap<String, List<String>> about;
    private final List<Derivation> derivations = new ArrayList<>(1);

    Concluded(int position, Rule rule, int conclusion, OutcomeType type, FieldValues values,
            SortedMap<String, List<String>> about) {
        this.position = position;
        this.rule = rule;
        this.conclusion = conclusion;
        this.type = type;
        this.values = values;
        this.about = about;
    }

    /**
     * The rule that concluded it.
     *
     * @return the rule's position among the rules evaluated, from 0
     */
    public int position() {
        return position;
    }

    /**
     * The rule that concluded it.
     *
     * @return the rule
     */
    public Rule rule() {
        return rule;
    }

    /**
     * Which of the rule's conclusions it is.
     *
     * @return its position in {@link Rule#then()}, from 0
     */
    public int conclusion() {
        return conclusion;
    }

    /**
     * The type of outcome.
     *
     * @return the type
     */
    public OutcomeType type() {
        return type;
    }

    /**
     * A field of the outcome. What is not asked for is not settled.
     *
     * @param field the field's position in {@link OutcomeType#fields()}
     * @return the value; {@code null} where it is left open, a {@link Variable} where an amount is not settled
     */
    public Object value(int field) {
        return values.get(field);
    }

    /**
     * The outcome's fields.
     *
     * @return a value for each field of the type
     */
    public List<Object> values() {
        List<Object> all = new ArrayList<>(type.fields().size());
        for (int field = 0; field < type.fields().size(); field++) {
            all.add(values.get(field));
        }
        return Collections.unmodifiableList(all);
    }

    /**
     * The keys of the facts it is about, where a case may have several of a type.
     *
     * @return the keys by the JSON name of the fact type
     */
    public SortedMap<String, List<String>> about() {
        return about;
    }

    /**
     * Each way in which the rule came to it.
     *
     * @return at least one
     */
    public List<Derivation> derivations() {
        return Collections.unmodifiableList(derivations);
    }

    /**
     * Whether it rests on something not known, in each way in which the rule came to it.
     *
     * @return whether it is provisional
     */
    public boolean provisional() {
        return rule.provisional() || derivations.stream().allMatch(each ->
                each.rulings().stream().anyMatch(Concluded::provisional));
    }

    /**
     * The question that it answers.
     *
     * @return the values of the subject fields
     */
    public List<Object> subject() {
        List<Object> subject = new ArrayList<>(2);
        for (OutcomeField field : type.fields()) {
            if (field.role() == OutcomeField.Role.SUBJECT) {
                subject.add(values.get(field.position()));
            }
        }
        return subject;
    }

    /**
     * Whether another conclusion says the same: the same outcome about the same facts, and as provisionally.
     *
     * @param other another conclusion
     * @param decider settles whether amounts that are not settled are the same; {@code null} where there are none
     * @return whether it does; amounts count by their value
     */
    public boolean says(Concluded other, Decider decider) {
        if (!isAboutTheSameAs(other) || provisional() != other.provisional()) {
            return false;
        }
        return isSameOutcome(other, decider);
    }

    /** Whether both are the same outcome; of deadlines the limits are compared before the times. */
    boolean isSameOutcome(Concluded other, Decider decider) {
        if (isWorkedOutLike(other)) {
            return true;
        }
        for (int field = 0; field < type.fields().size(); field++) {
            if (!isSame(values.get(field), other.values.get(field), decider)) {
                return false;
            }
        }
        return true;
    }

    /** Whether both are the same outcome for that reason alone, whatever the times on which it depends. */
    boolean isWorkedOutLike(Concluded other) {
        return type == other.type && values.areWorkedOutLike(other.values);
    }

    private static boolean isSame(Object one, Object other, Decider decider) {
        boolean settled = !(one instanceof Variable) && !(other instanceof Variable);
        if (settled || one == null || other == null || one.equals(other)) {
            return Values.same(one, other);
        }
        Map<Variable, BigDecimal> factors = new LinkedHashMap<>();
        BigDecimal constant = add(one, BigDecimal.ONE, factors).add(add(other, BigDecimal.ONE.negate(), factors));
        return decider.compares(factors, constant, Operator.EQUAL);
    }

    /** What an amount adds to the constant of a sum; one that is not settled is added to its factors. */
    private static BigDecimal add(Object amount, BigDecimal factor, Map<Variable, BigDecimal> factors) {
        if (amount instanceof Variable variable) {
            factors.put(variable, factor);
            return BigDecimal.ZERO;
        }
        return ((BigDecimal) amount).multiply(factor);
    }

    Object value(String field) {
        return values.get(type.field(field).orElseThrow().position());
    }

    void add(Derivation derivation) {
        derivations.add(derivation);
    }

    boolean isAboutTheSameAs(Concluded other) {
        return type == other.type && about.equals(other.about);
    }

    @Override
    public String toString() {
        return type.jsonName() + values() + (about.isEmpty() ? "" : " about " + about) + " by \"" + rule.name().en() + '"';
    }
}

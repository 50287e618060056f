package org.complaintrules.drl.reference;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.complaintrules.drl.Operator;

/**
 * Settles what an evaluation asks of {@linkplain Variable variables}. Whatever it answers must be consistent: some case
 * must exist to which all answers given so far apply.
 */
public interface Decider {
    /**
     * Whether a field is known.
     *
     * @param variable the field
     * @return whether it is
     */
    boolean isKnown(Variable variable);

    /**
     * Whether a field is known and one of several values, or known and none of them.
     *
     * @param variable a field of text, a boolean, or an enumeration
     * @param values the values
     * @param expected whether it must be one of them
     * @return whether that holds; not where the field is unknown
     */
    boolean isOneOf(Variable variable, Set<Object> values, boolean expected);

    /**
     * Whether a list is known and has a value, or is known and has it not.
     *
     * @param variable a field that is a list
     * @param value the value
     * @param expected whether it must have it
     * @return whether that holds; not where the field is unknown
     */
    boolean contains(Variable variable, String value, boolean expected);

    /**
     * Whether fields are known and a sum of them compares to 0.
     *
     * @param factors what each field is multiplied by; 0 where it only has to be known
     * @param constant what is added
     * @param operator how the sum compares to 0
     * @return whether that holds; not where a field is unknown
     */
    boolean compares(Map<Variable, BigDecimal> factors, BigDecimal constant, Operator operator);

    /**
     * The value of a field, settled for good.
     *
     * @param variable a field of text, a boolean, an enumeration or a time
     * @return the value, or {@code null} where it is unknown
     */
    Object settle(Variable variable);

    /**
     * What follows from the value of a field. The field is settled no further than that.
     *
     * @param variable a field of text, a boolean, an enumeration or a time
     * @param consequence what follows from each of its values, and from {@code null} where it is unknown
     * @param <T> what follows; compared by {@code equals}
     * @return what follows
     */
    <T> T settle(Variable variable, Function<Object, T> consequence);
}

package org.complaintrules.proof.question;

import java.math.BigDecimal;
import java.util.Map;
import org.complaintrules.drl.Operator;
import org.complaintrules.drl.reference.Variable;

/**
 * Whether a sum of fields compares to 0 as a rule asks.
 *
 * @param factors what each field is multiplied by
 * @param constant what is added
 * @param operator how the sum is to compare to 0
 * @param holds whether it does
 */
record SumAnswer(Map<Variable, BigDecimal> factors, BigDecimal constant, Operator operator, boolean holds) {
}

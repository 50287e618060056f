package org.complaintrules.drl;

import java.math.BigDecimal;

/**
 * A part of a sum.
 *
 * @param operand a field or a value
 * @param factor what it is multiplied by: 1, -1, or a literal of the rule
 */
public record Term(Operand operand, BigDecimal factor) {
}

package org.complaintrules.proof.coverage;

import org.complaintrules.drl.Condition;

/**
 * What was seen of one condition of a rule.
 *
 * @param pattern the position of its pattern in the rule, from 0
 * @param atom the condition
 * @param sides what was seen
 */
public record AtomCoverage(int pattern, Condition.Atom atom, Sides sides) {
}

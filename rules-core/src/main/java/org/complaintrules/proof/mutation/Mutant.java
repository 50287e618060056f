package org.complaintrules.proof.mutation;

import org.complaintrules.compile.PolicyModel;
import org.complaintrules.text.Place;

/**
 * A policy that differs from the original in one place.
 *
 * @param rule the position of the changed or dropped rule in the rules of the original
 * @param change what is changed
 * @param before the condition, conclusion, pattern, annotation or heading of the rule as the original has it, in one
 *     line of DRL
 * @param after the same as the mutant has it; empty where it is dropped
 * @param place where it stands; an annotation's place is that of its rule
 * @param policy the changed policy, which shares with the original all that is the same
 */
public record Mutant(int rule, Change change, String before, String after, Place place, PolicyModel policy) {
}

package org.complaintrules.drl.reference;

import java.util.List;

/**
 * One way in which a rule came to a conclusion.
 *
 * @param facts the facts matched, in the order of the patterns that match one
 * @param rulings the rulings matched, in the order of the patterns
 */
public record Derivation(List<CaseFact> facts, List<Concluded> rulings) {
}

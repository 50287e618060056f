package org.complaintrules.outcome;

import java.util.List;

/**
 * Standing rulings that contradict each other: same type and subject, about the same facts. The policy, or what was
 * told of the case, must be put right; which of them holds is for people to decide.
 *
 * @param type the type of their outcomes
 * @param subject their common subject
 * @param rulings the rulings, two or more
 */
public record Conflict(OutcomeType type, String subject, List<Ruling> rulings) {
}

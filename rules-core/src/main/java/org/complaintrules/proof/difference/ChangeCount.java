package org.complaintrules.proof.difference;

/**
 * How often something changed in the same way.
 *
 * @param policy the policy's id
 * @param change what changes; points in time are left open, and which facts it is about
 * @param count how often
 */
public record ChangeCount(String policy, Change change, long count) {
}

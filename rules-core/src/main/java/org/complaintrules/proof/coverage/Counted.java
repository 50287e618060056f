package org.complaintrules.proof.coverage;

/**
 * Which fixtures coverage rests on.
 *
 * @param counted how many count
 * @param forReview how many count for nothing, since nobody has read them yet
 * @param failing how many others count for nothing, since they failed
 */
public record Counted(int counted, int forReview, int failing) {
}

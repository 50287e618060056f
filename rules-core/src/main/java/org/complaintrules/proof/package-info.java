/**
 * What is proved of rules, by one kernel: gaps, contradictions and dead rules, what fixtures do not protect, what a change
 * does, what is missing, and why not. {@link org.complaintrules.proof.Proofs} is the way in.
 */
package org.complaintrules.proof;

/** Decisions made by the reference evaluator, in the form in which the engine makes them. */
package org.complaintrules.proof.reference;

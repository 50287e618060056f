/** What is proved of rules; {@link org.complaintrules.proof.Proofs} is where to begin. */
package org.complaintrules.proof;

/** The engine and the reference evaluator held against each other, on cases that the rules themselves suggest. */
package org.complaintrules.proof.agreement;

/**
 * The decision space of rules: all cases that their conditions can tell apart, found by letting the reference evaluator
 * decide a case whose facts are settled only as far as it asks for them.
 */
package org.complaintrules.proof.space;

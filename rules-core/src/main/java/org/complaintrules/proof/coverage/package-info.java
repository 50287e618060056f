/** Coverage: what fixtures have seen of the rules of a policy and of their conditions, and why not the rest. */
package org.complaintrules.proof.coverage;

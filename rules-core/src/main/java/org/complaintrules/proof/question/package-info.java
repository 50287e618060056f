/**
 * Questions about the decision of one case: which unknown facts could still change it, and why a rule did not conclude.
 */
package org.complaintrules.proof.question;

/**
 * What is wrong with a policy, all at once: findings with stable codes, and the waivers that accept some for a time.
 */
package org.complaintrules.proof.check;

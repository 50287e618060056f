package org.complaintrules.proof.question;

import java.util.Set;
import org.complaintrules.drl.reference.Variable;

/**
 * What of the unknown, once known, changes what a rule says; with less of it the rule says what it says now.
 *
 * @param rule the rule's position
 * @param parts the fields that become known, and the facts that are supplied
 * @param example a case in which it is so
 */
record Supply(int rule, Set<Variable> parts, CaseDraft example) {
}

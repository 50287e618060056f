package org.complaintrules.proof.question;

import org.complaintrules.drl.Rule;

/**
 * A rule that could conclude what another asks for.
 *
 * @param rule the rule
 * @param standing how it fares
 */
public record Producer(Rule rule, Standing standing) {
}

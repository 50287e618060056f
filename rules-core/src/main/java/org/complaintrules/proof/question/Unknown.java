package org.complaintrules.proof.question;

import org.complaintrules.drl.FactType;
import org.complaintrules.drl.Field;

/**
 * Something not known of a case.
 *
 * @param pointer where it would stand in the case, such as {@code /surrenderRequest/premiumsPaid}
 * @param type the type of its fact
 * @param field the field, or {@code null} where the fact as a whole is not given
 */
public record Unknown(String pointer, FactType type, Field field) {
}

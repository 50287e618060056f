package org.complaintrules.proof.question;

import java.math.BigDecimal;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.Field;

/**
 * A field that would have to be otherwise.
 *
 * @param pointer where it stands in the case
 * @param type the type of its fact
 * @param field the field
 * @param from its value now, or {@code null} where it is unknown
 * @param to the value that it would have to have, or {@code null} where it would have to be unknown
 */
public record FieldChange(String pointer, FactType type, Field field, Object from, Object to) {
    /**
     * By how much the value would have to change.
     *
     * @return the new value less the present one: an amount or a count; of dates a number of days, of times a number of
     *     seconds; {@code null} where one of them is unknown or the values have no order
     */
    public BigDecimal by() {
        Scale scale = Scale.of(field.type());
        return scale == null || from == null || to == null ? null : scale.number(to).subtract(scale.number(from));
    }
}

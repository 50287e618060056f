package org.complaintrules.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.complaintrules.drl.FactType;

/**
 * One thing known of a case.
 *
 * @param type its type
 * @param values a value for each field of the type, in its order; {@code null} where unknown. The Java classes are
 *     {@code String} (an enumeration's value too), {@code Boolean}, {@code Long}, {@code BigDecimal},
 *     {@code Instant}, {@code LocalDate}, and an unmodifiable {@code List<String>} for a list
 * @param pointer where it stands in the case, such as {@code /approvalRequest/0}
 */
public record Fact(FactType type, List<Object> values, String pointer) {
    /**
     * Copies the values.
     *
     * @param type its type
     * @param values a value for each field
     * @param pointer where it stands in the case
     */
    public Fact {
        if (values.size() != type.fields().size()) {
            throw new IllegalArgumentException(type.name() + " has " + type.fields().size() + " fields");
        }
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    /**
     * The value of the key field, as text.
     *
     * @return the key, or {@code null} where the type has no key
     */
    public String key() {
        return type.keyField().map(field -> String.valueOf(values.get(type.indexOf(field.name())))).orElse(null);
    }
}

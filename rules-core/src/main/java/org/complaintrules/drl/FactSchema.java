package org.complaintrules.drl;

import java.util.List;
import java.util.Optional;

/**
 * All that a case of a policy can say: its fact types and their enumerations.
 *
 * @param packageName the Java package of the generated fact classes
 * @param enumerations the enumerations, in the order declared
 * @param types the fact types, in the order declared
 */
public record FactSchema(String packageName, List<FieldType.Enumeration> enumerations, List<FactType> types) {
    /**
     * Copies the lists.
     *
     * @param packageName the Java package
     * @param enumerations the enumerations
     * @param types the fact types
     */
    public FactSchema {
        enumerations = List.copyOf(enumerations);
        types = List.copyOf(types);
    }

    /**
     * A fact type by its name in rules.
     *
     * @param name the name, such as {@code SurrenderRequest}
     * @return the type, or nothing
     */
    public Optional<FactType> type(String name) {
        for (FactType type : types) {
            if (type.name().equals(name)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /**
     * A fact type by its name in JSON.
     *
     * @param key the fact key, such as {@code surrenderRequest}
     * @return the type, or nothing
     */
    public Optional<FactType> typeOfKey(String key) {
        for (FactType type : types) {
            if (type.key().equals(key)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /**
     * An enumeration by its name.
     *
     * @param name the name
     * @return the enumeration, or nothing
     */
    public Optional<FieldType.Enumeration> enumeration(String name) {
        return enumerations.stream().filter(each -> each.drlName().equals(name)).findFirst();
    }
}

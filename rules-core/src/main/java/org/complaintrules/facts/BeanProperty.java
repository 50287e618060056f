package org.complaintrules.facts;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.util.List;

/**
 * A property of a bean or record: a record component, a getter or a public field, as Jackson names it.
 *
 * @param name the name
 * @param accessor what reads it
 */
record BeanProperty(String name, AnnotatedMember accessor) {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final ClassValue<List<BeanProperty>> BY_CLASS = new ClassValue<>() {
        @Override
        protected List<BeanProperty> computeValue(Class<?> type) {
            return MAPPER.getSerializationConfig().introspect(MAPPER.constructType(type)).findProperties().stream()
                    .filter(BeanPropertyDefinition::couldSerialize)
                    .map(property -> new BeanProperty(property.getName(), property.getAccessor()))
                    .toList();
        }
    };

    /** Makes a public getter of a class that is not public callable. */
    BeanProperty {
        accessor.fixAccess(false);
    }

    /** The properties of a class, in the order in which Jackson would write them. */
    static List<BeanProperty> of(Class<?> type) {
        return BY_CLASS.get(type);
    }

    /** The value in one object. */
    Object of(Object bean) {
        return accessor.getValue(bean);
    }
}

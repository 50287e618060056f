package org.complaintrules.session;

import java.lang.reflect.Constructor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.complaintrules.compile.CompiledPolicy;
import org.complaintrules.drl.Field;
import org.complaintrules.drl.FactSchema;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.FieldType;
import org.complaintrules.facts.Fact;
import org.drools.base.factmodel.AccessibleFact;

/** Makes instances of a policy's generated fact classes. */
final class FactClasses {
    private final Map<String, Constructor<?>> constructors = new HashMap<>();
    private final Map<String, Map<String, Object>> constants = new HashMap<>();

    FactClasses(CompiledPolicy policy) {
        FactSchema schema = policy.model().schema();
        try {
            for (FieldType.Enumeration enumeration : schema.enumerations()) {
                Map<String, Object> byName = new HashMap<>();
                for (Object constant : classOf(policy, enumeration.drlName()).getEnumConstants()) {
                    byName.put(((Enum<?>) constant).name(), constant);
                }
                constants.put(enumeration.drlName(), byName);
            }
            for (FactType type : schema.types()) {
                constructors.put(type.name(), classOf(policy, type.name()).getConstructor());
            }
        } catch (ReflectiveOperationException notAsCompiled) {
            throw notAsCompiled(notAsCompiled);
        }
    }

    private static Class<?> classOf(CompiledPolicy policy, String name) throws ClassNotFoundException {
        return policy.loader().loadClass(policy.model().schema().packageName() + "." + name);
    }

    private static IllegalStateException notAsCompiled(ReflectiveOperationException cause) {
        return new IllegalStateException("the generated fact classes do not fit the policy's facts", cause);
    }

    Object make(Fact fact) {
        AccessibleFact instance;
        try {
            instance = (AccessibleFact) constructors.get(fact.type().name()).newInstance();
        } catch (ReflectiveOperationException cannotBeMade) {
            throw notAsCompiled(cannotBeMade);
        }
        List<Field> fields = fact.type().fields();
        for (int i = 0; i < fields.size(); i++) {
            Object value = fact.values().get(i);
            if (value != null) {
                instance.setValue(fields.get(i).name(), engineValue(fields.get(i).type(), value));
            }
        }
        return instance;
    }

    /** The value as the generated classes hold it: enumerations as constants, all numbers as exact decimals. */
    private Object engineValue(FieldType type, Object value) {
        if (type instanceof FieldType.Enumeration enumeration) {
            return constants.get(enumeration.drlName()).get((String) value);
        }
        if (type instanceof FieldType.ListOf list) {
            Map<String, Object> byName = constants.get(list.of().drlName());
            List<Object> values = new ArrayList<>();
            for (Object name : (List<?>) value) {
                values.add(byName.get((String) name));
            }
            return values;
        }
        return value instanceof Long number ? BigDecimal.valueOf(number) : value;
    }
}

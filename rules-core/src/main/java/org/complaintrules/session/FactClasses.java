package org.complaintrules.session;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.complaintrules.compile.CompiledPolicy;
import org.complaintrules.drl.Field;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.FieldType;
import org.complaintrules.facts.Fact;

/** Makes instances of a policy's generated fact classes. */
final class FactClasses {
    private final Map<String, Maker> makers = new HashMap<>();

    FactClasses(CompiledPolicy policy) {
        Map<String, Map<String, Object>> constants = new HashMap<>();
        String prefix = policy.model().schema().packageName() + ".";
        try {
            for (FieldType.Enumeration enumeration : policy.model().schema().enumerations()) {
                constants.put(enumeration.drlName(),
                        constants(policy.loader().loadClass(prefix + enumeration.drlName())));
            }
            for (FactType type : policy.model().schema().types()) {
                makers.put(type.name(), maker(policy.loader().loadClass(prefix + type.name()), type, constants));
            }
        } catch (ReflectiveOperationException notAsCompiled) {
            throw new IllegalStateException("the classes of " + policy.model().info().id()
                    + " do not fit its facts", notAsCompiled);
        }
    }

    Object make(Fact fact) {
        return makers.get(fact.type().name()).make(fact);
    }

    private static Map<String, Object> constants(Class<?> enumeration) {
        Map<String, Object> constants = new LinkedHashMap<>();
        for (Object constant : enumeration.getEnumConstants()) {
            constants.put(((Enum<?>) constant).name(), constant);
        }
        return constants;
    }

    private static Maker maker(Class<?> type, FactType schema, Map<String, Map<String, Object>> constants)
            throws ReflectiveOperationException {
        MethodHandles.Lookup lookup = MethodHandles.publicLookup();
        MethodHandle constructor = lookup.findConstructor(type, MethodType.methodType(void.class))
                .asType(MethodType.methodType(Object.class));
        MethodHandle[] setters = new MethodHandle[schema.fields().size()];
        List<Map<String, Object>> enumerations = new ArrayList<>();
        for (int i = 0; i < setters.length; i++) {
            Field field = schema.fields().get(i);
            String setter = "set" + Character.toUpperCase(field.name().charAt(0)) + field.name().substring(1);
            Class<?> declared = type.getMethod(setter.replaceFirst("set", "get")).getReturnType();
            setters[i] = lookup.findVirtual(type, setter, MethodType.methodType(void.class, declared))
                    .asType(MethodType.methodType(void.class, Object.class, Object.class));
            enumerations.add(field.type() instanceof FieldType.Enumeration one ? constants.get(one.drlName())
                    : field.type() instanceof FieldType.ListOf list ? constants.get(list.of().drlName()) : null);
        }
        return new Maker(constructor, setters, enumerations);
    }

    private record Maker(MethodHandle constructor, MethodHandle[] setters, List<Map<String, Object>> enumerations) {
        Object make(Fact fact) {
            try {
                Object instance = (Object) constructor.invokeExact();
                for (int i = 0; i < setters.length; i++) {
                    Object value = fact.values().get(i);
                    if (value != null) {
                        setters[i].invokeExact(instance, engineValue(value, enumerations.get(i)));
                    }
                }
                return instance;
            } catch (RuntimeException | Error failed) {
                throw failed;
            } catch (Throwable impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        private static Object engineValue(Object value, Map<String, Object> constants) {
            if (constants == null) {
                return value;
            }
            return value instanceof List<?> names ? names.stream().map(constants::get).toList() : constants.get(value);
        }
    }
}

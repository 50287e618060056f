package org.complaintrules.proof.reference;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import org.complaintrules.drl.FactSchema;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.Field;
import org.complaintrules.drl.FieldType;

/** Facts drawn at random, with values about those that {@link RandomRules} compares; any field may be unknown. */
public final class RandomFacts {
    private static final List<String> AMOUNTS = List.of("-1", "0", "0.5", "1", "1.5", "2", "2.0", "2.5", "3", "4");
    private static final List<String> TEXTS = List.of("A", "B", "C", "1", "2");

    private final Random random;
    private final int most;
    private final BiFunction<FactType, Field, List<?>> texts;

    /** Cases with so many facts of a type at most. */
    public RandomFacts(long seed, int most) {
        this(seed, most, (type, field) -> TEXTS);
    }

    /** Cases with these texts for each field. */
    public RandomFacts(long seed, int most, BiFunction<FactType, Field, List<?>> texts) {
        this.random = new Random(seed);
        this.most = most;
        this.texts = texts;
    }

    /** By the name of each type given its facts, each with its known fields. */
    public Map<String, List<Map<String, Object>>> draw(FactSchema schema) {
        Map<String, List<Map<String, Object>>> facts = new LinkedHashMap<>();
        for (FactType type : schema.types()) {
            if (random.nextInt(5) > 0) {
                facts.put(type.name(), type.many() ? several(type) : List.of(fact(type, null)));
            }
        }
        return facts;
    }

    private List<Map<String, Object>> several(FactType type) {
        List<Map<String, Object>> facts = new ArrayList<>();
        List<Object> keys = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            Object key = value(type, type.keyField().orElseThrow());
            if (!keys.contains(key)) {
                keys.add(key);
                facts.add(fact(type, key));
            }
        }
        return facts;
    }

    private Map<String, Object> fact(FactType type, Object key) {
        Map<String, Object> fact = new LinkedHashMap<>();
        for (Field field : type.fields()) {
            if (field.key()) {
                fact.put(field.name(), key);
            } else if (field.required() || random.nextInt(4) > 0) {
                fact.put(field.name(), value(type, field));
            }
        }
        return fact;
    }

    private Object value(FactType type, Field field) {
        if (field.type() instanceof FieldType.Enumeration enumeration) {
            return enumeration.values().get(random.nextInt(enumeration.values().size()));
        }
        if (field.type() instanceof FieldType.ListOf list) {
            return list.of().values().stream().filter(value -> random.nextBoolean()).toList();
        }
        return switch ((FieldType.Plain) field.type()) {
            case TEXT -> texts.apply(type, field).get(random.nextInt(texts.apply(type, field).size()));
            case BOOLEAN -> random.nextBoolean();
            case LONG -> (long) random.nextInt(5);
            case DECIMAL -> new BigDecimal(AMOUNTS.get(random.nextInt(AMOUNTS.size())));
            case INSTANT -> Instant.parse("2026-06-17T04:00:00Z").plusSeconds(random.nextInt(100_000) - 90_000);
            case DATE -> LocalDate.of(2026, 6, 15).plusDays(random.nextInt(5));
        };
    }
}

package org.complaintrules.proof.question;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.complaintrules.drl.FactSchema;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.Field;
import org.complaintrules.drl.FieldType;

/** Facts drawn at random, many of them unknown, and the same facts with some more known. */
final class DrawnFacts {
    static final Instant AS_OF = Instant.parse("2026-03-20T04:00:00Z");

    private static final List<String> AMOUNTS = List.of("-1", "0", "0.01", "1999.99", "2000", "2000.01", "6999.99",
            "7000", "7000.01", "10000", "10000.01", "30000");
    private static final int MOST_SUPPLIED = 4;

    private final FactSchema schema;
    private final Random random;

    DrawnFacts(FactSchema schema, long seed) {
        this.schema = schema;
        this.random = new Random(seed);
    }

    Map<String, List<Map<String, Object>>> draw() {
        Map<String, List<Map<String, Object>>> facts = new LinkedHashMap<>();
        for (FactType type : schema.types()) {
            if (random.nextInt(5) < 3) {
                List<Map<String, Object>> all = new ArrayList<>();
                for (int i = type.many() ? random.nextInt(3) : 1; i > 0; i--) {
                    all.add(fact(type, all.size()));
                }
                facts.put(type.key(), all);
            }
        }
        return facts;
    }

    private Map<String, Object> fact(FactType type, int number) {
        Map<String, Object> fact = new LinkedHashMap<>();
        for (Field field : type.fields()) {
            if (field.key()) {
                fact.put(field.name(), field.type() instanceof FieldType.Enumeration enumeration
                        ? enumeration.values().get(number) : "K" + number);
            } else if (field.required() || random.nextInt(5) < 3) {
                fact.put(field.name(), value(field.type()));
            }
        }
        return fact;
    }

    /** Makes some unknown fields known, and says which, by their pointers; sometimes supplies a fact as well. */
    Map<String, Object> supply(Map<String, List<Map<String, Object>>> facts) {
        List<Runnable> open = new ArrayList<>();
        Map<String, Object> supplied = new LinkedHashMap<>();
        for (FactType type : schema.types()) {
            if (!facts.containsKey(type.key()) && random.nextInt(6) == 0) {
                Map<String, Object> fact = fact(type, 0);
                facts.put(type.key(), List.of(fact));
                supplied.put(pointer(type, 0), fact);
                fact.forEach((field, value) -> supplied.put(pointer(type, 0) + "/" + field, value));
                continue;
            }
            List<Map<String, Object>> all = facts.getOrDefault(type.key(), List.of());
            for (int i = 0; i < all.size(); i++) {
                Map<String, Object> fact = all.get(i);
                String pointer = pointer(type, i);
                type.fields().stream().filter(field -> !fact.containsKey(field.name())).forEach(field -> open.add(() -> {
                    fact.put(field.name(), value(field.type()));
                    supplied.put(pointer + "/" + field.name(), fact.get(field.name()));
                }));
            }
        }
        for (int i = 1 + random.nextInt(MOST_SUPPLIED); i > 0 && !open.isEmpty(); i--) {
            open.remove(random.nextInt(open.size())).run();
        }
        return supplied;
    }

    /** Gives one field of a fact another value, or makes it unknown, and says which. */
    String changeOne(Map<String, List<Map<String, Object>>> facts) {
        List<Supplier<String>> open = new ArrayList<>();
        for (FactType type : schema.types()) {
            List<Map<String, Object>> all = facts.getOrDefault(type.key(), List.of());
            for (int i = 0; i < all.size(); i++) {
                Map<String, Object> fact = all.get(i);
                String pointer = pointer(type, i);
                type.fields().stream().filter(field -> !field.key()).forEach(field -> open.add(() -> {
                    if (field.required() || random.nextInt(5) > 0) {
                        fact.put(field.name(), value(field.type()));
                    } else {
                        fact.remove(field.name());
                    }
                    return pointer + "/" + field.name() + ": " + fact.get(field.name());
                }));
            }
        }
        return open.isEmpty() ? "nothing" : open.get(random.nextInt(open.size())).get();
    }

    private static String pointer(FactType type, int number) {
        return "/" + type.key() + (type.many() ? "/" + number : "");
    }

    /** As a case has them: of most types there is one fact. */
    Map<String, Object> given(Map<String, List<Map<String, Object>>> facts) {
        Map<String, Object> given = new LinkedHashMap<>();
        schema.types().forEach(type -> {
            if (facts.containsKey(type.key())) {
                given.put(type.key(), type.many() ? facts.get(type.key()) : facts.get(type.key()).get(0));
            }
        });
        return given;
    }

    static Map<String, List<Map<String, Object>>> copy(Map<String, List<Map<String, Object>>> facts) {
        Map<String, List<Map<String, Object>>> copy = new LinkedHashMap<>();
        facts.forEach((key, all) -> {
            List<Map<String, Object>> each = new ArrayList<>();
            all.forEach(fact -> each.add(new LinkedHashMap<>(fact)));
            copy.put(key, each);
        });
        return copy;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    private Object value(FieldType type) {
        if (type instanceof FieldType.Enumeration enumeration) {
            return enumeration.values().get(random.nextInt(enumeration.values().size()));
        }
        if (type instanceof FieldType.ListOf list) {
            return list.of().values().subList(0, random.nextInt(list.of().values().size() + 1));
        }
        return switch ((FieldType.Plain) type) {
            case TEXT -> "T" + random.nextInt(3);
            case BOOLEAN -> random.nextInt(3) > 0;
            case LONG -> (long) random.nextInt(8);
            case DECIMAL -> new BigDecimal(AMOUNTS.get(random.nextInt(AMOUNTS.size())));
            case INSTANT -> AS_OF.minus(Duration.ofMinutes(random.nextInt(45 * 24 * 60) - 2 * 24 * 60));
            case DATE -> LocalDate.of(2026, 3, 1).plusDays(random.nextInt(30));
        };
    }
}

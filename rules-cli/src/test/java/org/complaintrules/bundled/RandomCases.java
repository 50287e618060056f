package org.complaintrules.bundled;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.complaintrules.Policy;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.Field;
import org.complaintrules.drl.FieldType;
import org.complaintrules.facts.Case;

/** Cases of a policy drawn at random, unknown fields among them; the same seed draws the same cases. */
final class RandomCases {
    private static final Instant AS_OF = Instant.parse("2026-03-20T04:00:00Z");
    private static final List<String> AMOUNTS = List.of("-1", "0", "0.01", "1999.99", "2000", "2000.01", "6999.99", "7000",
            "7000.01", "10000", "10000.01", "30000");

    private final Policy policy;
    private final Random random;

    RandomCases(Policy policy, long seed) {
        this.policy = policy;
        this.random = new Random(seed);
    }

    List<Case> draw(int count) {
        List<Case> cases = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            cases.add(policy.cases().read(AS_OF, facts()));
        }
        return cases;
    }

    private Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (FactType type : policy.model().schema().types()) {
            if (random.nextInt(4) > 0) {
                facts.put(type.key(), type.many() ? several(type) : fact(type, 0));
            }
        }
        return facts;
    }

    private List<Map<String, Object>> several(FactType type) {
        int limit = type.keyField().orElseThrow().type() instanceof FieldType.Enumeration enumeration
                ? enumeration.values().size() : 3;
        List<Map<String, Object>> facts = new ArrayList<>();
        for (int i = random.nextInt(limit + 1); i > 0; i--) {
            facts.add(fact(type, i - 1));
        }
        return facts;
    }

    private Map<String, Object> fact(FactType type, int number) {
        Map<String, Object> fact = new LinkedHashMap<>();
        for (Field field : type.fields()) {
            if (field.key()) {
                fact.put(field.name(), field.type() instanceof FieldType.Enumeration enumeration
                        ? enumeration.values().get(number) : key(field.type(), number));
            } else if (field.required() || random.nextInt(4) > 0) {
                fact.put(field.name(), value(field.type()));
            }
        }
        return fact;
    }

    private static Object key(FieldType type, int number) {
        return type == FieldType.Plain.LONG ? (Object) (long) number : "K" + number;
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

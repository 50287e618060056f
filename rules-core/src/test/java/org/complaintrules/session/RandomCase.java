package org.complaintrules.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.Field;
import org.complaintrules.drl.FieldType;

/** Makes cases whose values lie about the thresholds of {@code rules.drl}; each field may be unknown. */
final class RandomCase {
    private final Random random;

    RandomCase(long seed) {
        random = new Random(seed);
    }

    String facts(Iterable<FactType> types) {
        List<String> facts = new ArrayList<>();
        for (FactType type : types) {
            if (random.nextInt(4) > 0) {
                facts.add("'" + type.key() + "': " + (type.many() ? list(type) : fact(type, 0)));
            }
        }
        return "{" + String.join(", ", facts) + "}";
    }

    private String list(FactType type) {
        List<String> facts = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            facts.add(fact(type, i));
        }
        return "[" + String.join(", ", facts) + "]";
    }

    private String fact(FactType type, int number) {
        List<String> fields = new ArrayList<>();
        for (Field field : type.fields()) {
            if (field.key()) {
                fields.add("'" + field.name() + "': 'N" + number + "'");
            } else if (field.required() || random.nextInt(3) > 0) {
                fields.add("'" + field.name() + "': " + value(field.type()));
            }
        }
        return "{" + String.join(", ", fields) + "}";
    }

    private String value(FieldType type) {
        if (type instanceof FieldType.Enumeration enumeration) {
            return "'" + enumeration.values().get(random.nextInt(enumeration.values().size())) + "'";
        }
        if (type instanceof FieldType.ListOf list) {
            return random.nextBoolean() ? "[]" : "[" + value(list.of()) + "]";
        }
        return switch ((FieldType.Plain) type) {
            case TEXT -> random.nextBoolean() ? "'withdrawn'" : "'甲'";
            case BOOLEAN -> String.valueOf(random.nextBoolean());
            case LONG -> String.valueOf(random.nextInt(8));
            case DECIMAL -> "'" + List.of("99.99", "100", "500.00", "500.01", "7000", "9000", "10000.00", "12000")
                    .get(random.nextInt(8)) + "'";
            case INSTANT -> "'2026-0" + (1 + random.nextInt(4)) + "-0" + (1 + random.nextInt(9)) + "T0" + random.nextInt(10)
                    + ":00:00Z'";
            case DATE -> "'2026-03-0" + (1 + random.nextInt(9)) + "'";
        };
    }
}

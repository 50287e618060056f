package org.complaintrules.report;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.complaintrules.outcome.Conflict;
import org.complaintrules.outcome.Decision;
import org.complaintrules.outcome.Outcome;
import org.complaintrules.outcome.Overridden;
import org.complaintrules.outcome.Ruling;
import org.complaintrules.text.Text;

/** Decisions and rulings written by hand. */
final class Rulings {
    static final Instant AS_OF = Instant.parse("2026-03-04T02:00:00Z");

    private Rulings() {
    }

    static Decision decision(List<Ruling> rulings) {
        return decision(rulings, List.of(), List.of());
    }

    static Decision decision(List<Ruling> rulings, List<Conflict> conflicts, List<Overridden> overridden) {
        return new Decision("car-dealer", "sha256:00", AS_OF, ZoneId.of("Asia/Shanghai"), rulings, conflicts,
                overridden);
    }

    static Ruling of(Outcome outcome) {
        return of(outcome, "a rule", null);
    }

    static Ruling of(Outcome outcome, String rule, Text caution) {
        return new Ruling(outcome, rule, "某规则", List.of("car-dealer-5.1-1"), "五.1", new TreeMap<>(), Map.of(),
                List.of(), false, List.of(), caution);
    }

    /** The same ruling about facts of which a case may have several. */
    static Ruling about(Ruling ruling, String type, String... keys) {
        return new Ruling(ruling.outcome(), ruling.rule(), ruling.ruleZh(), ruling.clauses(), ruling.article(),
                new TreeMap<>(Map.of(type, List.of(keys))), ruling.because(), ruling.from(), ruling.provisional(),
                ruling.assumed(), ruling.caution());
    }

    /** The same ruling resting on values, name and value in turn. */
    static Ruling because(Ruling ruling, Object... pointersAndValues) {
        Map<String, Object> because = new LinkedHashMap<>();
        for (int i = 0; i < pointersAndValues.length; i += 2) {
            because.put((String) pointersAndValues[i], pointersAndValues[i + 1]);
        }
        return new Ruling(ruling.outcome(), ruling.rule(), ruling.ruleZh(), ruling.clauses(), ruling.article(),
                ruling.about(), because, ruling.from(), ruling.provisional(), ruling.assumed(), ruling.caution());
    }
}

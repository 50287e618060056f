package org.complaintrules.outcome;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.complaintrules.time.Span;

/** The members of an outcome in JSON, and how its values and those of facts are written there. */
public final class OutcomeTree {
    private OutcomeTree() {
    }

    /**
     * The members of an outcome, its type first.
     *
     * @param outcome the outcome
     * @param zone the zone in which times are written
     * @return a tree of maps, lists, strings, numbers and booleans
     */
    public static Map<String, Object> of(Outcome outcome, ZoneId zone) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", outcome.type().jsonName());
        for (OutcomeField field : outcome.type().fields()) {
            members.put(field.name(), value(field.of(outcome), zone));
        }
        return members;
    }

    /**
     * A value as JSON has it: times with the zone's offset, spans as amount and unit, everything else as it is.
     *
     * @param value a value of an outcome or a fact, or {@code null}
     * @param zone the zone in which times are written
     * @return a string, number, boolean, list or map, or {@code null}
     */
    public static Object value(Object value, ZoneId zone) {
        if (value instanceof Instant time) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.atZone(zone).toOffsetDateTime());
        }
        if (value instanceof Span span) {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("amount", span.amount());
            members.put("unit", span.unit().name());
            return members;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> value(item, zone)).toList();
        }
        boolean asItIs = value == null || value instanceof Number || value instanceof Boolean;
        return asItIs ? value : value.toString();
    }
}

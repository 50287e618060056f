package org.complaintrules.proof.space;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.complaintrules.facts.Case;
import org.complaintrules.facts.CaseReader;
import org.complaintrules.outcome.OutcomeTree;

/**
 * A real case that stands for a cell of the space, with no more facts than it needs.
 *
 * @param asOf the time at which it is looked at
 * @param facts by the fact's JSON name a map of its known fields, or a list of such maps
 */
public record Witness(Instant asOf, Map<String, Object> facts) {
    /**
     * Copies the map.
     *
     * @param asOf the time
     * @param facts the facts
     */
    public Witness {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /**
     * The witness as a case of a policy.
     *
     * @param reader reads the policy's cases
     * @return the case
     * @throws org.complaintrules.facts.CaseRefusal where the policy does not know a fact, as an older version may not
     */
    public Case in(CaseReader reader) {
        return reader.read(asOf, facts);
    }

    /**
     * The facts as JSON has them.
     *
     * @param zone the zone in which times are written
     * @return a tree that {@link org.complaintrules.json.JsonWriter} writes
     */
    public Map<String, Object> tree(ZoneId zone) {
        return tree(facts, zone);
    }

    private static Map<String, Object> tree(Map<?, ?> members, ZoneId zone) {
        Map<String, Object> tree = new LinkedHashMap<>();
        members.forEach((name, value) -> tree.put((String) name, value instanceof Map<?, ?> map ? tree(map, zone)
                : value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map<?, ?>
                        ? list.stream().map(item -> tree((Map<?, ?>) item, zone)).toList()
                        : OutcomeTree.value(value, zone)));
        return tree;
    }
}

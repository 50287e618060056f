package org.complaintrules.proof.space;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cases with every combination of some values for each field, {@code null} standing for unknown. */
final class CaseGrid {
    private List<Map<String, List<Map<String, Object>>>> cases = List.of(Map.of());

    /** Values for one field. */
    record Values(String field, List<Object> values) {
    }

    static Values field(String name, Object... values) {
        return new Values(name, Arrays.asList(values));
    }

    /** Each case with no fact of a type, and with each that has these values. */
    CaseGrid with(String type, Values... fields) {
        List<List<Map<String, Object>>> options = new ArrayList<>();
        options.add(null);
        facts(List.of(fields)).forEach(fact -> options.add(List.of(fact)));
        return withEither(type, options);
    }

    /** Each case with no list of a type, an empty one, one of one fact and one of two that have different keys. */
    CaseGrid withSeveral(String type, Values keys, Values... fields) {
        List<List<Map<String, Object>>> options = new ArrayList<>();
        options.add(null);
        options.add(List.of());
        for (int i = 0; i < keys.values().size(); i++) {
            for (Map<String, Object> first : keyed(keys, i, fields)) {
                options.add(List.of(first));
                for (int j = i + 1; j < keys.values().size(); j++) {
                    keyed(keys, j, fields).forEach(second -> options.add(List.of(first, second)));
                }
            }
        }
        return withEither(type, options);
    }

    private static List<Map<String, Object>> keyed(Values keys, int key, Values... fields) {
        List<Values> all = new ArrayList<>(List.of(new Values(keys.field(), List.of(keys.values().get(key)))));
        all.addAll(List.of(fields));
        return facts(all);
    }

    private static List<Map<String, Object>> facts(List<Values> fields) {
        List<Map<String, Object>> facts = List.of(Map.of());
        for (Values field : fields) {
            List<Map<String, Object>> more = new ArrayList<>();
            for (Map<String, Object> fact : facts) {
                for (Object value : field.values()) {
                    Map<String, Object> copy = new LinkedHashMap<>(fact);
                    if (value != null) {
                        copy.put(field.field(), value);
                    }
                    more.add(copy);
                }
            }
            facts = more;
        }
        return facts;
    }

    private CaseGrid withEither(String type, List<List<Map<String, Object>>> options) {
        List<Map<String, List<Map<String, Object>>>> more = new ArrayList<>();
        for (Map<String, List<Map<String, Object>>> each : cases) {
            for (List<Map<String, Object>> option : options) {
                Map<String, List<Map<String, Object>>> copy = new LinkedHashMap<>(each);
                if (option != null) {
                    copy.put(type, option);
                }
                more.add(copy);
            }
        }
        cases = more;
        return this;
    }

    List<ConcreteCase> cases() {
        return cases.stream().map(ConcreteCase::new).toList();
    }
}

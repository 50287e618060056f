package org.complaintrules.compile;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintrules.text.Text;
import org.complaintrules.time.WorkingHours;

/**
 * What a policy says of itself in {@code policy.json}.
 *
 * @param id its id, the name of its folder
 * @param title its title
 * @param document the title of the source document
 * @param part the part of the document that it covers, or {@code null} for all of it
 * @param from the first day on which it is in force, or {@code null} where unknown
 * @param to the last day on which it is in force, or {@code null} where there is none or none is known
 * @param zone the zone in which its dates are meant
 * @param hours the hours that are worked, or {@code null} where the policy states none
 * @param roles the names of parties, authorities, holders and addressees, by code
 * @param values the names of all other codes
 * @param levels the codes of authorities from the lowest level to the highest; empty where no order is stated
 * @param totals what it promises to decide always and once
 * @param waivers which findings of a check are accepted, by whom and until when
 */
public record PolicyInfo(String id, Text title, Text document, String part, LocalDate from, LocalDate to, ZoneId zone,
        WorkingHours hours, Map<String, Text> roles, Map<String, Text> values, List<String> levels,
        List<Total> totals, List<Waiver> waivers) {
    private static final Map<String, Text> USUAL_UNITS = Map.of(
            "CNY", new Text("元", "CNY"),
            "persons", new Text("人", "persons"),
            "times", new Text("次", "times"),
            "days", new Text("天", "days"),
            "cases", new Text("件", "cases"));

    /**
     * Copies the collections.
     *
     * @param id its id
     * @param title its title
     * @param document the title of the source document
     * @param part the part of the document, or {@code null}
     * @param from the first day in force, or {@code null}
     * @param to the last day in force, or {@code null}
     * @param zone the zone
     * @param hours the hours that are worked, or {@code null}
     * @param roles the names of roles
     * @param values the names of all other codes
     * @param levels the codes of authorities by level
     * @param totals what it promises to decide always and once
     * @param waivers which findings are accepted
     */
    public PolicyInfo {
        roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        levels = List.copyOf(levels);
        totals = List.copyOf(totals);
        waivers = List.copyOf(waivers);
    }

    /**
     * The name of a code in both languages.
     *
     * @param code the code of a role or a value
     * @return its name, or the code itself where it has none
     */
    public Text label(String code) {
        Text role = roles.get(code);
        if (role != null) {
            return role;
        }
        Text value = values.get(code);
        return value != null ? value : Text.same(code);
    }

    /**
     * The name of a unit in both languages.
     *
     * @param unit the unit of a number, such as {@code CNY}
     * @return its name: that among the values, else that of a usual unit; empty where it has none
     */
    public Optional<Text> unit(String unit) {
        return Optional.ofNullable(values.getOrDefault(unit, USUAL_UNITS.get(unit)));
    }
}

package org.complaintrules.compile;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.complaintrules.drl.FactSchema;
import org.complaintrules.json.Json;
import org.complaintrules.text.Nearest;
import org.complaintrules.text.Place;
import org.complaintrules.text.Problem;
import org.complaintrules.text.Text;
import org.complaintrules.time.WorkingHours;

/** Reads {@code policy.json} and {@code clauses.json}. */
final class InfoReader {
    private final List<Problem> problems;

    InfoReader(List<Problem> problems) {
        this.problems = problems;
    }

    PolicyInfo info(Json json, FactSchema schema) {
        Members policy = Members.of(json, problems, "id", "title", "document", "effective", "zone", "workingHours",
                "roles", "values", "levels", "total", "waivers");
        Members document = Members.of(policy.get("document") == null ? json : policy.get("document"), problems,
                policy.get("document") == null ? namesOf(json) : new String[] {"zh", "en", "part"});
        Text documentTitle = policy.get("document") == null ? policy.bilingual("document")
                : new Text(document.text("zh"), document.text("en"));
        Json effective = policy.get("effective");
        Members inForce = effective == null ? null : Members.of(effective, problems, "from", "to");
        if (inForce != null && inForce.date("from") != null && inForce.date("to") != null
                && inForce.date("from").isAfter(inForce.date("to"))) {
            problems.add(new Problem("effective", effective.place(),
                    Text.of("施行日期晚于失效日期", "the policy ends before it begins"), null));
        }
        Map<String, Text> roles = policy.labels("roles");
        Map<String, Text> values = policy.labels("values");
        TotalReader totals = new TotalReader(schema, codes(roles, values), problems);
        WaiverReader waivers = new WaiverReader(problems);
        return new PolicyInfo(policy.text("id"), policy.bilingual("title"), documentTitle,
                policy.get("document") == null ? null : document.optionalText("part"),
                inForce == null ? null : inForce.date("from"), inForce == null ? null : inForce.date("to"),
                zone(policy), hours(policy), roles, values, levels(policy, roles),
                policy.optionalList("total").stream().map(totals::read).toList(),
                policy.optionalList("waivers").stream().map(waivers::read).toList());
    }

    private static List<String> codes(Map<String, Text> roles, Map<String, Text> values) {
        return Stream.concat(roles.keySet().stream(), values.keySet().stream()).distinct().toList();
    }

    private List<String> levels(Members policy, Map<String, Text> roles) {
        List<String> levels = new ArrayList<>();
        for (Json item : policy.optionalList("levels")) {
            String role = item instanceof Json.Str text ? text.value() : "";
            if (!roles.containsKey(role)) {
                problems.add(new Problem("level", item.place(), Text.of("没有角色“%s”", "there is no role '%s'", role),
                        roles.isEmpty() ? null : Text.of("最接近的：%s", "the nearest: %s",
                                Nearest.to(role, List.copyOf(roles.keySet())))));
            } else if (levels.contains(role)) {
                problems.add(new Problem("level", item.place(), Text.of("“%s”列了两次", "'%s' is listed twice", role),
                        new Text("每个角色只占一级", "a role has one level")));
            }
            levels.add(role);
        }
        return levels;
    }

    List<Clause> clauses(Json json) {
        List<Clause> clauses = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Json item : Members.of(json, problems, "clauses").list("clauses")) {
            Members clause = Members.of(item, problems, "id", "article", "kind", "zh", "en", "caution", "pending",
                    "undecidable", "declaredIn");
            String id = clause.text("id");
            if (!id.matches("[a-z][a-zA-Z0-9.-]*") || !ids.add(id)) {
                problems.add(new Problem("clause-id", item.place(),
                        Text.of("条款编号“%s”不合格或重复", "the clause id '%s' is malformed or not unique", id), null));
            }
            clauses.add(new Clause(id, clause.text("article"), clause.text("kind"),
                    new Text(clause.text("zh"), clause.text("en")), clause.optionalBilingual("caution"),
                    clause.flag("pending"), clause.optionalBilingual("undecidable"),
                    clause.optionalText("declaredIn")));
        }
        return clauses;
    }

    private ZoneId zone(Members policy) {
        String zone = policy.text("zone");
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            problems.add(new Problem("zone", policy.place(), Text.of("未知时区“%s”", "unknown time zone '%s'", zone),
                    Text.same("Asia/Shanghai")));
            return ZoneId.of("Asia/Shanghai");
        }
    }

    private WorkingHours hours(Members policy) {
        if (policy.get("workingHours") == null) {
            return null;
        }
        List<WorkingHours.Shift> shifts = new ArrayList<>();
        for (Json item : policy.list("workingHours")) {
            Members shift = Members.of(item, problems, "from", "to");
            LocalTime from = time(shift, "from");
            LocalTime to = time(shift, "to");
            if (from != null && to != null && from.isBefore(to)
                    && (shifts.isEmpty() || !from.isBefore(shifts.get(shifts.size() - 1).to()))) {
                shifts.add(new WorkingHours.Shift(from, to));
            } else {
                problems.add(new Problem("working-hours", item.place(),
                        Text.of("工作时段须先后有序、互不重叠", "the hours must be in order and must not overlap"),
                        Text.same("{\"from\": \"09:00\", \"to\": \"12:00\"}")));
            }
        }
        return shifts.isEmpty() ? null : new WorkingHours(shifts);
    }

    private static LocalTime time(Members shift, String name) {
        try {
            return LocalTime.parse(shift.text(name));
        } catch (DateTimeException malformed) {
            return null;
        }
    }

    private static String[] namesOf(Json json) {
        return json instanceof Json.Obj object ? object.members().keySet().toArray(String[]::new) : new String[0];
    }

    /** A place for problems of a file that is missing altogether. */
    static Problem missing(String file) {
        return new Problem("missing-file", Place.of(file), Text.of("缺少此文件", "the file is missing"), null);
    }
}

package org.complaintrules.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.complaintrules.drl.reference.Variable;
import org.complaintrules.proof.region.Box;
import org.complaintrules.proof.region.Choice;
import org.complaintrules.proof.region.Dimension;
import org.complaintrules.proof.region.Interval;
import org.complaintrules.proof.region.Numbers;
import org.complaintrules.proof.region.Region;
import org.complaintrules.proof.region.ValueSet;

/** A region as a JSON tree: a list of boxes, each a list of limits that hold together. */
final class RegionJson {
    private RegionJson() {
    }

    static List<Object> of(Region region, RegionWords zh, RegionWords en) {
        List<Object> boxes = new ArrayList<>();
        for (Box box : region.boxes()) {
            List<Object> limits = new ArrayList<>();
            box.limits().forEach((dimension, set) -> {
                Map<String, Object> tree = limit(dimension, set);
                tree.put("text", Tree.of("zh", zh.limit(dimension, set), "en", en.limit(dimension, set)));
                limits.add(tree);
            });
            boxes.add(limits);
        }
        return boxes;
    }

    private static Map<String, Object> limit(Dimension dimension, ValueSet set) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (dimension instanceof Dimension.Sum sum) {
            tree.put("sum", sum.sum().factors().entrySet().stream().map(term ->
                    Tree.of("field", pointer(term.getKey()), "times", term.getValue())).toList());
            tree.put("between", ((Numbers) set).intervals().stream().map(interval -> interval(sum, interval)).toList());
        } else if (dimension instanceof Dimension.Presence presence) {
            tree.put("facts", key(presence.type()));
            tree.put("number", presence.fact() + 1);
            tree.put("present", ((Choice) set).values().contains(true));
        } else if (dimension instanceof Dimension.Given given) {
            tree.put("facts", key(given.type()));
            tree.put("given", ((Choice) set).values().contains(true));
        } else {
            tree.put("field", pointer(dimension.fields().iterator().next()));
            if (dimension instanceof Dimension.Member member) {
                tree.put("value", member.value());
            }
            String name = dimension instanceof Dimension.Code ? "values"
                    : dimension instanceof Dimension.Member ? "has" : "known";
            tree.put(name, List.copyOf(((Choice) set).values()));
        }
        if (!dimension.fields().isEmpty()) {
            tree.put("unknown", set.unknown());
        }
        return tree;
    }

    /** Bounds: {@code from} and {@code to} are in, {@code over} and {@code under} are not. */
    private static Object interval(Dimension.Sum sum, Interval interval) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (interval.least() != null) {
            tree.put(interval.hasLeast() ? "from" : "over", number(sum, interval.least()));
        }
        if (interval.greatest() != null) {
            tree.put(interval.hasGreatest() ? "to" : "under", number(sum, interval.greatest()));
        }
        return tree;
    }

    private static Object number(Dimension.Sum sum, BigDecimal number) {
        return sum.date() ? LocalDate.ofEpochDay(number.longValueExact()).toString() : number;
    }

    private static String key(String type) {
        return Character.toLowerCase(type.charAt(0)) + type.substring(1);
    }

    private static String pointer(Variable field) {
        return "/" + key(field.type()) + (field.fact() > 0 ? "/" + field.fact() : "") + "/" + field.field();
    }
}

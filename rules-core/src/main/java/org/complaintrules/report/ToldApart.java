package org.complaintrules.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.complaintrules.compile.PolicyInfo;
import org.complaintrules.text.Text;

/** The names of a version's codes: where the other version calls another code the same, the code stands behind. */
final class ToldApart {
    private ToldApart() {
    }

    static PolicyInfo from(PolicyInfo own, PolicyInfo other) {
        return new PolicyInfo(own.id(), own.title(), own.document(), own.part(), own.from(), own.to(), own.zone(),
                own.hours(), labels(own.roles(), other.roles()), labels(own.values(), other.values()), own.levels(),
                own.totals(), own.waivers());
    }

    private static Map<String, Text> labels(Map<String, Text> own, Map<String, Text> other) {
        Map<String, Text> labels = new LinkedHashMap<>();
        own.forEach((code, label) -> labels.put(code, other.containsKey(code) || !other.containsValue(label) ? label
                : new Text(label.zh() + "（" + code + "）", label.en() + " (" + code + ")")));
        return labels;
    }
}

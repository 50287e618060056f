package org.complaintrules.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.complaintrules.compile.Waiver;
import org.complaintrules.json.JsonWriter;
import org.complaintrules.proof.check.Finding;
import org.complaintrules.proof.check.Related;
import org.complaintrules.text.Language;
import org.complaintrules.text.Place;
import org.complaintrules.text.Text;

/**
 * A finding as a result of SARIF.
 *
 * @param language the reader's language
 */
record SarifResult(Language language) {
    /** The result; {@code waiver} is {@code null} where the finding stands. */
    Object of(Finding finding, String fingerprint, Waiver waiver) {
        Map<String, Object> result = Tree.of("ruleId", finding.code().code(), "ruleIndex", finding.code().ordinal(),
                "level", "error", "message", Sarif.message(said(finding)),
                "locations", finding.place().file() == null ? List.of() : List.of(location(finding.place())));
        List<Object> related = related(finding.related());
        if (!related.isEmpty()) {
            result.put("relatedLocations", related);
        }
        result.put("partialFingerprints", Tree.of("complaintRules/v1", fingerprint));
        if (waiver != null) {
            result.put("suppressions", List.of(Tree.of("kind", "external", "status", "accepted", "justification",
                    waiver.reason().in(language) + in(new Text("（负责人：", " (owner: ")) + waiver.owner()
                            + in(new Text("；至 ", "; until ")) + waiver.expires() + in(new Text("）", ")")))));
        }
        result.put("properties", properties(finding));
        return result;
    }

    private String said(Finding finding) {
        StringBuilder said = new StringBuilder(in(finding.what()));
        if (finding.witness() != null) {
            said.append('\n').append(in(new Text("案件：", "Case: "))).append(JsonWriter.compact(finding.witness()));
        }
        finding.related().stream().filter(each -> each.place().file() == null)
                .forEach(each -> said.append("\n- ").append(in(each.text())));
        if (finding.mend() != null) {
            said.append("\n→ ").append(in(finding.mend()));
        }
        return said.toString();
    }

    private List<Object> related(List<Related> others) {
        List<Object> related = new ArrayList<>();
        for (Related each : others) {
            if (each.place().file() != null) {
                Map<String, Object> location = location(each.place());
                location.put("id", related.size() + 1);
                location.put("message", Sarif.message(in(each.text())));
                related.add(location);
            }
        }
        return related;
    }

    private static Map<String, Object> location(Place place) {
        Map<String, Object> physical = Tree.of("artifactLocation", Tree.of("uri", FileUri.of(place.file())));
        if (place.line() > 0) {
            Map<String, Object> region = Tree.of("startLine", place.line());
            if (place.column() > 0) {
                region.put("startColumn", place.column());
            }
            physical.put("region", region);
        }
        return Tree.of("physicalLocation", physical);
    }

    private static Object properties(Finding finding) {
        Map<String, Object> properties = Tree.of("policy", finding.policy());
        if (finding.subject() != null) {
            properties.put("subject", finding.subject());
        }
        if (finding.problem() != null) {
            properties.put("problem", finding.problem());
        }
        if (finding.witness() != null) {
            properties.put("case", finding.witness());
        }
        return properties;
    }

    private String in(Text text) {
        return text.in(language);
    }
}

package org.complaintrules.proof.check;

import java.util.ArrayList;
import java.util.List;
import org.complaintrules.compile.Clause;
import org.complaintrules.compile.PolicyFiles;
import org.complaintrules.json.Json;
import org.complaintrules.json.JsonText;
import org.complaintrules.text.Text;

/** Every declaration that is said to meet a clause is there. */
final class DeclarationCheck implements Check {
    @Override
    public List<Finding> findings(Inspected policy) {
        List<Finding> findings = new ArrayList<>();
        for (Clause clause : policy.model().clauses()) {
            if (clause.declaredIn() != null && !isThere(policy.files(), clause.declaredIn())) {
                findings.add(policy.finding(FindingCode.MISSING_DECLARATION, policy.places().clause(clause.id()),
                        clause.id(), Text.of("条款“%s”称由“%s”落实，但没有此声明",
                                "the clause '%s' is said to be met by '%s', which is not there", clause.id(),
                                clause.declaredIn()),
                        new Text("写作：文件名，或 JSON 文件名加 # 和指针，如 policy.json#/roles/CLERK",
                                "name a file, or a JSON file and a pointer in it, such as policy.json#/roles/CLERK")));
            }
        }
        return findings;
    }

    private static boolean isThere(PolicyFiles files, String target) {
        String[] parts = target.split("#", 2);
        String text = files.texts().get(parts[0]);
        if (text == null || parts.length == 1) {
            return text != null;
        }
        if (!parts[0].endsWith(".json") || !parts[1].startsWith("/")) {
            return false;
        }
        Json at = JsonText.read(parts[0], text);
        for (String name : parts[1].substring(1).split("/")) {
            at = at instanceof Json.Obj object ? object.members().get(name) : null;
        }
        return at != null;
    }
}

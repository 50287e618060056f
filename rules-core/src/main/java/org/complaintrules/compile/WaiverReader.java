package org.complaintrules.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.complaintrules.json.Json;
import org.complaintrules.text.Problem;
import org.complaintrules.text.Text;

/**
 * Reads the waivers of {@code policy.json}. Whether a waiver's code is one that a check knows is for the check to say.
 *
 * @param problems where everything that is wrong is added
 */
record WaiverReader(List<Problem> problems) {
    Waiver read(Json item) {
        Members waiver = Members.of(item, problems, "code", "subject", "subjects", "owner", "reason", "expires");
        String code = waiver.text("code");
        List<String> subjects = subjects(waiver);
        String owner = waiver.text("owner");
        Text reason = waiver.bilingual("reason");
        LocalDate expires = waiver.text("expires").isEmpty() ? null : waiver.date("expires");
        return new Waiver(code, subjects, owner, reason, expires, waiver.lineAndColumn());
    }

    private List<String> subjects(Members waiver) {
        List<String> subjects = new ArrayList<>();
        if (waiver.get("subjects") != null) {
            for (Json subject : waiver.list("subjects")) {
                if (subject instanceof Json.Str text && !text.value().isBlank() && !subjects.contains(text.value())) {
                    subjects.add(text.value());
                } else {
                    problems.add(new Problem("waiver-subject", subject.place(),
                            Text.of("此处应为非空文本，且不与其他项重复", "this is not a text, is empty, or is listed twice"), null));
                }
            }
        }
        String one = waiver.optionalText("subject");
        if (waiver.get("subjects") != null && (one != null || subjects.isEmpty())) {
            problems.add(new Problem("waiver-subject", waiver.placeOf("subjects"),
                    Text.of("subjects 为空，或与 subject 并列", "subjects is empty, or stands beside subject"),
                    Text.of("写 subject 或 subjects 之一；两者都不写即指该代码的全部发现",
                            "write subject or subjects; neither means all findings of the code")));
        }
        if (one != null) {
            subjects.add(one);
        }
        return subjects;
    }
}

package org.complaintrules.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.complaintrules.compile.EngineVersion;
import org.complaintrules.proof.check.CheckResult;
import org.complaintrules.proof.check.Explanation;
import org.complaintrules.proof.check.Finding;
import org.complaintrules.proof.check.FindingCode;
import org.complaintrules.text.Language;

/** What is wrong with policies, as SARIF 2.1.0, which code hosts and editors read. */
public final class Sarif {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Language language;
    private final Map<String, Integer> seen = new HashMap<>();

    private Sarif(Language language) {
        this.language = language;
    }

    /**
     * The results as a tree that {@link org.complaintrules.json.JsonWriter} writes: one run, the findings by file and
     * line, then those that are waived, each with its suppression.
     *
     * @param results the results, one a policy
     * @param language the reader's language
     * @return the tree
     */
    public static Object of(List<CheckResult> results, Language language) {
        return new Sarif(language).log(results);
    }

    private Object log(List<CheckResult> results) {
        List<Object> all = new ArrayList<>();
        SarifResult one = new SarifResult(language);
        results.stream().flatMap(result -> result.findings().stream()).sorted(Finding.BY_PLACE)
                .forEach(finding -> all.add(one.of(finding, fingerprint(finding), null)));
        results.stream().flatMap(result -> result.waived().stream())
                .sorted((left, right) -> Finding.BY_PLACE.compare(left.finding(), right.finding()))
                .forEach(each -> all.add(one.of(each.finding(), fingerprint(each.finding()), each.waiver())));
        return Tree.of("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(Tree.of(
                "tool", Tree.of("driver", Tree.of("name", "complaint-rules", "version", EngineVersion.product(),
                        "rules", Stream.of(FindingCode.values()).map(this::rule).toList())),
                "language", language == Language.ZH ? "zh-CN" : "en",
                "columnKind", "utf16CodeUnits",
                "results", all)));
    }

    private Object rule(FindingCode code) {
        Explanation explanation = code.explanation();
        Page help = new Page(Style.PLAIN);
        ExplanationText.write(explanation, language, help);
        return Tree.of("id", code.code(), "name", name(code),
                "shortDescription", message(explanation.title().in(language)),
                "fullDescription", message(explanation.meaning().in(language)),
                "help", Tree.of("text", help.toString(),
                        "markdown", ExplanationMarkdown.of(explanation, language)),
                "defaultConfiguration", Tree.of("level", "error"));
    }

    /** The code as SARIF wants a name to look: {@code DeadRule}. */
    private static String name(FindingCode code) {
        StringBuilder name = new StringBuilder();
        for (String word : code.code().split("-")) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }

    static Object message(String text) {
        return Tree.of("text", text);
    }

    /** Names a finding whatever its line, so that it is known again after the file was edited above it. */
    private String fingerprint(Finding finding) {
        String about = finding.subject() != null ? finding.subject() : finding.problem() + " " + finding.what().en();
        String name = String.join("|", finding.code().code(), finding.policy(), about);
        int count = seen.merge(name, 1, Integer::sum);
        return count == 1 ? name : name + "|" + count;
    }
}

package org.complaintrules.report;

import java.util.List;
import org.complaintrules.json.JsonWriter;
import org.complaintrules.proof.check.CheckResult;
import org.complaintrules.proof.check.Finding;
import org.complaintrules.text.Language;
import org.complaintrules.text.Place;

/** What is wrong with policies, as the workflow commands by which GitHub Actions marks lines of a pull request. */
public final class GithubAnnotations {
    private GithubAnnotations() {
    }

    /**
     * The findings as workflow commands, a line for each, by file and line; what is waived is left out.
     *
     * @param results the results, one a policy
     * @param language the reader's language
     * @return the lines, without a line end after the last; empty where there are no findings
     */
    public static String of(List<CheckResult> results, Language language) {
        return String.join("\n", results.stream().flatMap(result -> result.findings().stream()).sorted(Finding.BY_PLACE)
                .map(finding -> command(finding, language)).toList());
    }

    private static String command(Finding finding, Language language) {
        Place place = finding.place();
        StringBuilder out = new StringBuilder("::error ");
        if (place.file() != null) {
            out.append("file=").append(property(place.file())).append(',');
        }
        if (place.line() > 0) {
            out.append("line=").append(place.line()).append(',');
        }
        if (place.column() > 0) {
            out.append("col=").append(place.column()).append(',');
        }
        return out.append("title=").append(property(finding.code().code())).append("::")
                .append(data(message(finding, language))).toString();
    }

    private static String message(Finding finding, Language language) {
        StringBuilder message = new StringBuilder(finding.what().in(language));
        if (finding.witness() != null) {
            message.append('\n').append(JsonWriter.compact(finding.witness()));
        }
        finding.related().forEach(related -> message.append("\n- ").append(related.place())
                .append(related.place().file() == null ? "" : ": ").append(related.text().in(language)));
        if (finding.mend() != null) {
            message.append("\n→ ").append(finding.mend().in(language));
        }
        return message.toString();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}

package org.complaintrules.report;

import java.util.List;
import java.util.Map;
import org.complaintrules.compile.Waiver;
import org.complaintrules.proof.check.CheckResult;
import org.complaintrules.proof.check.DecidedOnce;
import org.complaintrules.proof.check.Finding;
import org.complaintrules.proof.check.Related;
import org.complaintrules.text.Place;
import org.complaintrules.text.Text;

/** What is wrong with policies, as JSON. */
public final class CheckJson {
    /** The number of the format; a change that a reader could stumble over raises it. */
    public static final int FORMAT = 1;

    private CheckJson() {
    }

    /**
     * The results as a tree that {@link org.complaintrules.json.JsonWriter} writes: the totals, then policy by policy
     * the findings and what is waived, by file and line.
     *
     * @param results the results, one a policy
     * @return the tree
     */
    public static Object of(List<CheckResult> results) {
        CheckTotals totals = new CheckTotals(results);
        return Tree.of("format", FORMAT, "findings", totals.findings(), "waived", totals.waived(),
                "firstExpiry", totals.firstExpiry().map(Object::toString).orElse(null),
                "policies", results.stream().map(CheckJson::policy).toList());
    }

    private static Object policy(CheckResult result) {
        return Tree.of("policy", result.policy(),
                "findings", result.findings().stream().map(CheckJson::finding).toList(),
                "waived", result.waived().stream().map(CheckJson::waived).toList(),
                "decidedOnce", result.decidedOnce().stream().map(CheckJson::decidedOnce).toList());
    }

    private static Object decidedOnce(DecidedOnce each) {
        return Tree.of("type", each.total().type().jsonName(), "subject", each.total().subject(),
                "given", each.total().given().stream().map(Object::toString).toList(),
                "search", SearchWords.word(each.exploration()), "cells", each.exploration().cells());
    }

    private static Map<String, Object> finding(Finding finding) {
        return Tree.of("code", finding.code().code(), "problem", finding.problem(), "subject", finding.subject(),
                "place", place(finding.place()), "what", text(finding.what()),
                "mend", finding.mend() == null ? null : text(finding.mend()), "case", finding.witness(),
                "related", finding.related().stream().map(CheckJson::related).toList());
    }

    private static Object waived(CheckResult.Waived waived) {
        Waiver waiver = waived.waiver();
        Map<String, Object> tree = finding(waived.finding());
        tree.put("waiver", Tree.of("owner", waiver.owner(), "reason", text(waiver.reason()),
                "expires", waiver.expires().toString(), "place", place(waiver.place())));
        return tree;
    }

    private static Object related(Related related) {
        return Tree.of("place", place(related.place()), "text", text(related.text()));
    }

    private static Object place(Place place) {
        return Tree.of("file", place.file(), "line", place.line() == 0 ? null : place.line(),
                "column", place.column() == 0 ? null : place.column(), "pointer", place.pointer());
    }

    private static Object text(Text text) {
        return Tree.of("zh", text.zh(), "en", text.en());
    }
}

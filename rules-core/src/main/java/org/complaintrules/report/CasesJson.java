package org.complaintrules.report;

import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Map;
import org.complaintrules.proof.difference.CaseChange;
import org.complaintrules.proof.difference.CasesDifference;
import org.complaintrules.proof.difference.ChangeCount;
import org.complaintrules.proof.difference.Levels;
import org.complaintrules.proof.difference.RulesDifference;
import org.complaintrules.text.Place;

/** What two versions decide differently of past cases, as a JSON tree. */
final class CasesJson {
    private CasesJson() {
    }

    static Map<String, Object> of(CasesDifference cases, RulesDifference rules) {
        return Tree.of("read", cases.read(), "skipped", cases.skipped(), "unreadable", cases.unreadable(),
                "changed", cases.changed(), "notAllowed", cases.notAllowed(),
                "refusedBefore", cases.refusedBefore(), "refusedAfter", cases.refusedAfter(),
                "clauses", cases.clauses().stream().map(each ->
                        Tree.of("clause", each.clause(), "gone", each.gone(), "come", each.come())).toList(),
                "changes", cases.changes().stream().map(each -> change(each, rules)).toList(),
                "fines", cases.fines().stream().map(sum -> Tree.of("currency", sum.currency(), "casesUp", sum.casesUp(),
                        "casesDown", sum.casesDown(), "leastUp", sum.leastUp(), "leastDown", sum.leastDown(),
                        "greatestUp", sum.greatestUp(), "greatestDown", sum.greatestDown(),
                        "withoutCeiling", sum.withoutCeiling())).toList(),
                "deadlines", cases.deadlines().stream().map(sum -> Tree.of("action", sum.action(), "later", sum.later(),
                        "daysLater", sum.daysLater(), "earlier", sum.earlier(), "daysEarlier", sum.daysEarlier(),
                        "leastDaysLater", sum.shifts().least(), "mostDaysLater", sum.shifts().most())).toList(),
                "approvals", cases.approvals().stream().map(sum -> Tree.of("matter", sum.matter(), "up", sum.up(),
                        "levelsUp", sum.levelsUp(), "down", sum.down(), "levelsDown", sum.levelsDown())).toList(),
                "shown", cases.shown().stream().map(CasesJson::shown).toList());
    }

    /** The changes are outlines without points in time, so that no zone is needed. */
    private static Map<String, Object> change(ChangeCount count, RulesDifference rules) {
        Levels levels = rules.policies().stream().filter(policy -> policy.id().equals(count.policy()))
                .map(policy -> Levels.of(policy.before(), policy.after())).findFirst().orElseThrow();
        Map<String, Object> tree = Tree.of("policy", count.policy(), "count", count.count());
        tree.putAll(ComparisonJson.change(count.change(), Collections.emptySortedMap(), levels, ZoneOffset.UTC));
        return tree;
    }

    private static Map<String, Object> shown(CaseChange change) {
        Place place = change.place();
        return Tree.of("file", place.file(), "line", place.line(), "policy", change.policy(),
                "before", ComparisonJson.decision(change.before()), "after", ComparisonJson.decision(change.after()),
                "refused", change.refused().stream().map(problem -> Tree.of("code", problem.code(),
                        "zh", problem.what().zh(), "en", problem.what().en())).toList());
    }
}

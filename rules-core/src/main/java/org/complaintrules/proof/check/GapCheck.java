package org.complaintrules.proof.check;

import java.util.ArrayList;
import java.util.List;
import org.complaintrules.compile.Total;
import org.complaintrules.proof.flaw.Search;
import org.complaintrules.text.Text;

/** What a policy promises to decide always is decided in every case. */
final class GapCheck implements Check {
    @Override
    public List<Finding> findings(Inspected policy) {
        Searched searched = new Searched(policy);
        List<Finding> findings = new ArrayList<>();
        for (Total total : policy.model().info().totals()) {
            Search undecided = searched.searches().undecided(total);
            if (undecided.found()) {
                findings.add(policy.finding(FindingCode.GAP, total.place(), total.subject(),
                        Text.of("有案件没有%s：%s", "a case has no %s: %s", total.type().label(),
                                policy.model().info().label(total.subject())),
                        new Text("为该情形补写规则，或在 given 中写明须已知的字段",
                                "write a rule for such cases, or name under given what must be known"))
                        .shownBy(searched.tree(undecided)));
            } else if (undecided.isOpen()) {
                findings.add(searched.unproved(total.place(), total.subject(), Text.of("每个案件都有%s：%s",
                        "every case has one %s: %s", total.type().label(),
                        policy.model().info().label(total.subject())), undecided.exploration().cells()));
            }
        }
        return findings;
    }
}

package org.complaintrules.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.complaintrules.compile.Waiver;
import org.complaintrules.proof.check.CheckResult;
import org.complaintrules.proof.check.Finding;
import org.complaintrules.proof.check.FindingCode;
import org.complaintrules.proof.check.Related;
import org.complaintrules.text.Place;
import org.complaintrules.text.Text;

/** Findings of two policies, for the writers' tests. */
final class Checked {
    static final Finding CONFLICT = Finding.of(FindingCode.CONFLICT, Place.at("rules/a b/二.drl", 8, 6), "shop",
            "REFUND", new Text("裁定矛盾：100%", "two approvals, 100% of the time"), new Text("改阈值", "move a threshold"))
            .shownBy(Map.of("refund", Map.of("amount", 100)))
            .with(List.of(new Related(Place.at("rules/a b/three.drl", 3, 1), new Text("另一条规则", "the other rule")),
                    new Related(Place.NONE, new Text("说明", "a remark"))));
    static final Finding REFUSED = new Finding(FindingCode.REFUSED, "missing-file", Place.of("rules/a b/facts.drl"),
            "shop", null, new Text("缺少此文件", "the file is missing"), null, null, List.of());
    static final Finding LATER = Finding.of(FindingCode.UNUSED_LABEL, Place.at("rules/a b/二.drl", 9, 1), "shop",
            "CLERK", new Text("一", "one"), null);
    static final Finding PENDING = Finding.of(FindingCode.PENDING_CLAUSE, Place.at("b/clauses.json", 2, 3), "bank",
            "bank-1", new Text("待写", "still to be written"), new Text("写", "write it"));
    static final Waiver WAIVER = new Waiver("pending-clause", List.of(), "head of rules",
            new Text("等待答复", "an answer is awaited"), LocalDate.of(2027, 3, 31), Place.at("b/policy.json", 7, 5));
    static final CheckResult SHOP = new CheckResult("shop", List.of(LATER, CONFLICT, REFUSED), List.of());
    static final CheckResult BANK = new CheckResult("bank", List.of(),
            List.of(new CheckResult.Waived(PENDING, WAIVER)));
    static final List<CheckResult> BOTH = List.of(BANK, SHOP);
    static final List<CheckResult> NONE = List.of(new CheckResult("shop", List.of(), List.of()));

    private Checked() {
    }
}

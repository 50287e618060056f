package org.complaintrules.report;

import org.complaintrules.compile.Clause;
import org.complaintrules.text.Text;

/** How a clause is met. */
enum ClauseStatus {
    /** A rule implements it. */
    RULED("有规则", "with rules"),
    /** A declaration meets it. */
    DECLARED("由声明落实", "declared"),
    /** No rule can decide it. */
    UNDECIDABLE("无法判断", "not decidable"),
    /** Its rule is still to be written. */
    PENDING("待写规则", "pending");

    private final Text label;

    ClauseStatus(String zh, String en) {
        this.label = new Text(zh, en);
    }

    Text label() {
        return label;
    }

    static ClauseStatus of(Clause clause, boolean ruled) {
        return ruled ? RULED : clause.declaredIn() != null ? DECLARED
                : clause.undecidable() != null ? UNDECIDABLE : PENDING;
    }
}

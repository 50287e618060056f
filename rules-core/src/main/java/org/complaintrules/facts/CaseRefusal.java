package org.complaintrules.facts;

import java.util.List;
import org.complaintrules.text.Problem;
import org.complaintrules.text.Refusal;

/** What is given for a case does not fit the policy's fact types. Every problem has a code that stays the same. */
public final class CaseRefusal extends Refusal {
    private static final long serialVersionUID = 1L;

    CaseRefusal(List<Problem> problems) {
        super(problems);
    }
}

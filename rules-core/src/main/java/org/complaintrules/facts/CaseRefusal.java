package org.complaintrules.facts;

import java.util.List;
import org.complaintrules.text.Problem;
import org.complaintrules.text.Refusal;

/**
 * What is given for a case does not fit the policy's fact types. The codes are, of the case {@code missing-policy},
 * {@code other-policy}, {@code unknown-member}, {@code missing-facts}, {@code missing-as-of} and {@code not-in-force};
 * of facts {@code unknown-fact}, {@code unknown-field}, {@code missing-required}, {@code duplicate-fact} and
 * {@code too-many-facts}; of values {@code wrong-type}, {@code unknown-value}, {@code duplicate-value},
 * {@code malformed-time} and {@code number-out-of-range}.
 */
public final class CaseRefusal extends Refusal {
    private static final long serialVersionUID = 1L;

    CaseRefusal(List<Problem> problems) {
        super(problems);
    }
}

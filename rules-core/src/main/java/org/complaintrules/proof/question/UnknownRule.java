package org.complaintrules.proof.question;

import java.util.List;
import org.complaintrules.text.Place;
import org.complaintrules.text.Problem;
import org.complaintrules.text.Refusal;
import org.complaintrules.text.Text;

/**
 * A name fits no rule and no clause of a policy, or more than one rule. The codes are {@code unknown-rule},
 * {@code several-rules} and {@code no-rule}, for a clause that no rule implements.
 */
public final class UnknownRule extends Refusal {
    private static final long serialVersionUID = 1L;

    UnknownRule(String code, Text what, Text mend) {
        super(List.of(new Problem(code, Place.NONE, what, mend)));
    }
}

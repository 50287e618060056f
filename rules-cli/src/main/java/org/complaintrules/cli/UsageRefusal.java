package org.complaintrules.cli;

import java.util.List;
import org.complaintrules.text.Place;
import org.complaintrules.text.Problem;
import org.complaintrules.text.Refusal;
import org.complaintrules.text.Text;

/** A command was called in a way that it does not know. */
final class UsageRefusal extends Refusal {
    private static final long serialVersionUID = 1L;

    /**
     * Refuses a call.
     *
     * @param what what is wrong
     * @param mend what would be right, or {@code null}
     */
    UsageRefusal(Text what, Text mend) {
        super(List.of(new Problem("usage", Place.NONE, what, mend)));
    }
}

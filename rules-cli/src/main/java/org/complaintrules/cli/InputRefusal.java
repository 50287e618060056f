package org.complaintrules.cli;

import java.util.List;
import org.complaintrules.text.Place;
import org.complaintrules.text.Problem;
import org.complaintrules.text.Refusal;
import org.complaintrules.text.Text;

/** A file or folder that was named cannot be read or written. */
final class InputRefusal extends Refusal {
    private static final long serialVersionUID = 1L;

    /**
     * Refuses a file.
     *
     * @param place the file as the user named it
     * @param what what is wrong with it
     * @param mend what would be right, or {@code null}
     */
    InputRefusal(Place place, Text what, Text mend) {
        super(List.of(new Problem("unreadable", place, what, mend)));
    }

    /**
     * Refuses a part of a file.
     *
     * @param problems what is wrong with it
     */
    InputRefusal(List<Problem> problems) {
        super(problems);
    }
}

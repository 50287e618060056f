package org.complaintrules.time;

import java.util.List;
import org.complaintrules.text.Problem;
import org.complaintrules.text.Refusal;

/**
 * A calendar file that cannot be used. Its problems have the codes {@code malformed-calendar} and
 * {@code duplicate-year}.
 */
public final class CalendarRefusal extends Refusal {
    private static final long serialVersionUID = 1L;

    /**
     * A refusal for these reasons.
     *
     * @param problems what is wrong; at least one
     */
    public CalendarRefusal(List<Problem> problems) {
        super(problems);
    }
}

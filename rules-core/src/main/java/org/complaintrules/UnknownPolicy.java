package org.complaintrules;

import java.util.Collection;
import java.util.List;
import org.complaintrules.text.Nearest;
import org.complaintrules.text.Place;
import org.complaintrules.text.Problem;
import org.complaintrules.text.Refusal;
import org.complaintrules.text.Text;

/** No policy has the id that was asked for. */
public final class UnknownPolicy extends Refusal {
    private static final long serialVersionUID = 1L;

    /**
     * Refuses an id.
     *
     * @param id what was asked for
     * @param known the ids there are
     * @param place where the id stands
     */
    public UnknownPolicy(String id, Collection<String> known, Place place) {
        super(List.of(new Problem("unknown-policy", place, Text.of("没有编号为“%s”的制度", "there is no policy '%s'", id),
                known.isEmpty() ? Text.of("没有任何制度可用", "there are no policies at all")
                        : Text.of("可用：%s", "known: %s", Nearest.first(id, known)))));
    }
}

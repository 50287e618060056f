package org.complaintrules.proof.check;

import java.util.Objects;
import org.complaintrules.text.Place;
import org.complaintrules.text.Text;

/**
 * Something that a finding has to do with, such as the other of two rules that contradict each other.
 *
 * @param place where it is, or {@link Place#NONE}
 * @param text what it is
 */
public record Related(Place place, Text text) {
    /**
     * Refuses a missing place or text.
     *
     * @param place where it is
     * @param text what it is
     */
    public Related {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(text, "text");
    }
}

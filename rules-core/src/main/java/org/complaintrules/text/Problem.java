package org.complaintrules.text;

import java.util.Objects;

/**
 * Something that a person must put right: where it is, what is wrong, and what would be right.
 *
 * @param code a stable name of the kind of problem, such as {@code unknown-field}
 * @param place where it is
 * @param what what is wrong
 * @param mend what would be right, or {@code null} where nothing can be said
 */
public record Problem(String code, Place place, Text what, Text mend) {
    /**
     * Refuses a problem without a code, a place or a description.
     *
     * @param code a stable name of the kind of problem
     * @param place where it is
     * @param what what is wrong
     * @param mend what would be right, or {@code null}
     */
    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(what, "what");
    }

    /**
     * The problem as one line for a terminal or a log.
     *
     * @param language the reader's language
     * @return place, description and mend
     */
    public String in(Language language) {
        String where = place.toString();
        String text = (where.isEmpty() ? "" : where + ": ") + what.in(language);
        return mend == null ? text : text + (language == Language.ZH ? "；" : "; ") + mend.in(language);
    }
}

package org.complaintrules.drl;

import org.complaintrules.text.Place;

/**
 * The smallest piece of a rule file that means something.
 *
 * @param kind what it is
 * @param text its text; of a text in quotes, what stands between them
 * @param place where it begins
 */
record Token(Kind kind, String text, Place place) {
    enum Kind { WORD, VARIABLE, TEXT, NUMBER, SYMBOL, END }

    boolean is(String expected) {
        return (kind == Kind.WORD || kind == Kind.SYMBOL) && text.equals(expected);
    }

    /** The token as a message shows it. */
    String shown() {
        return switch (kind) {
            case TEXT -> '"' + text + '"';
            case END -> "";
            default -> text;
        };
    }
}

package org.complaintrules.json;

/** Foreign text as a message can show it: on one line, not longer than a line, and unable to steer a terminal. */
public final class Excerpt {
    private static final int MAX_CHARACTERS = 60;

    private Excerpt() {
    }

    /**
     * The beginning of a text, its control characters written as JSON escapes.
     *
     * @param text any text
     * @return at most 60 of its characters, then an ellipsis where it goes on
     */
    public static String of(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().limit(MAX_CHARACTERS).forEach(c -> {
            if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                out.append(String.format("\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        boolean goesOn = text.codePointCount(0, text.length()) > MAX_CHARACTERS;
        return goesOn ? out.append('…').toString() : out.toString();
    }
}

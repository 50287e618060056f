package org.complaintrules.report;

/**
 * How text is laid out for its reader.
 *
 * @param colour whether the reader's terminal shows colours
 * @param width the columns at which lines are wrapped, or 0 where they are never wrapped
 */
public record Style(boolean colour, int width) {
    /** Neither colour nor wrapping: for files and pipes. */
    public static final Style PLAIN = new Style(false, 0);

    /**
     * Refuses a negative width.
     *
     * @param colour whether colours are shown
     * @param width the columns at which lines are wrapped, or 0
     */
    public Style {
        if (width < 0) {
            throw new IllegalArgumentException("a width is 0 or more, but was " + width);
        }
    }

    /**
     * A text that stands out.
     *
     * @param text the text, a single line
     * @return the text in bold, or as it is where no colours are shown
     */
    public String bold(String text) {
        return coded("1", text);
    }

    /**
     * A text that says that something is wrong.
     *
     * @param text the text, a single line
     * @return the text in red, or as it is where no colours are shown
     */
    public String red(String text) {
        return coded("31", text);
    }

    /**
     * A text that says that all is well.
     *
     * @param text the text, a single line
     * @return the text in green, or as it is where no colours are shown
     */
    public String green(String text) {
        return coded("32", text);
    }

    /**
     * A text that asks for attention.
     *
     * @param text the text, a single line
     * @return the text in yellow, or as it is where no colours are shown
     */
    public String yellow(String text) {
        return coded("33", text);
    }

    /**
     * A text that may be passed over.
     *
     * @param text the text, a single line
     * @return the text dimmed, or as it is where no colours are shown
     */
    public String dim(String text) {
        return coded("2", text);
    }

    private String coded(String code, String text) {
        return colour && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}

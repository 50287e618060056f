package org.complaintrules.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Measures and wraps text in the columns of a terminal: a Chinese character takes two, a colour code none. Chinese is
 * broken between characters, but never before a closing or after an opening mark.
 */
final class Columns {
    private static final String CLOSING = ")]}>.,;:!?%、。》」』】〕”’…\uFF0C\uFF1B\uFF1A\uFF1F\uFF01\uFF09";
    private static final String OPENING = "([{<《「『【〔“‘\uFF08";
    private static final char ESCAPE = '\u001b';
    private static final char JOINER = '\u2060';
    private static final String RESET = ESCAPE + "[0m";
    private static final int[][] WIDE = {{0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0xA4CF}, {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF}, {0xFE30, 0xFE4F}, {0xFF01, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1FAFF}, {0x20000, 0x3FFFD}};

    private Columns() {
    }

    /** The columns that a line takes. */
    static int of(String line) {
        int columns = 0;
        for (int i = 0; i < line.length();) {
            int codeEnd = codeEnd(line, i);
            if (codeEnd > i) {
                i = codeEnd;
            } else {
                int character = line.codePointAt(i);
                columns += of(character);
                i += Character.charCount(character);
            }
        }
        return columns;
    }

    /** A text that may hold anything, as one line that a terminal can do nothing but show. */
    static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length();) {
            int character = text.codePointAt(i);
            out.appendCodePoint(character == '\n' || character == '\t' ? ' '
                    : isControl(character) ? '\uFFFD' : character);
            i += Character.charCount(character);
        }
        return out.toString();
    }

    /** A text that is wrapped only as a whole, or at a semicolon within it. */
    static String unbroken(String text) {
        StringBuilder out = new StringBuilder(2 * text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean end = i + 1 == text.length() || character == ';' || character == '\uFF1B'
                    || Character.isHighSurrogate(character);
            out.append(character).append(end ? "" : JOINER);
        }
        return out.toString();
    }

    /** A text with blanks after it, up to a number of columns. */
    static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    /**
     * The lines of a text that is wrapped.
     *
     * @param first the columns of the first line; a longer word stands out rather than being cut
     * @param others the columns of every other line
     */
    static List<String> wrap(String text, int first, int others) {
        if (of(text) <= first) {
            return List.of(shown(text));
        }
        int width = first;
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        String active = "";
        for (String piece : pieces(text)) {
            String word = piece.stripTrailing();
            if (used > 0 && used + of(word) > width) {
                lines.add(shown(line.toString()) + (active.isEmpty() ? "" : RESET));
                line.setLength(0);
                line.append(active);
                used = 0;
                width = others;
            }
            line.append(piece);
            used += of(piece);
            active = activeAfter(piece, active);
        }
        lines.add(shown(line.toString()));
        return lines;
    }

    private static String shown(String line) {
        return line.replace(String.valueOf(JOINER), "").stripTrailing();
    }

    /** The parts between which a line may end, each with the blanks after it. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        StringBuilder opened = new StringBuilder();
        int previous = -1;
        for (int i = 0; i < text.length();) {
            int codeEnd = codeEnd(text, i);
            if (codeEnd > i) {
                String code = text.substring(i, codeEnd);
                (code.equals(RESET) ? piece : opened).append(code);
                i = codeEnd;
                continue;
            }
            int character = text.codePointAt(i);
            if (previous >= 0 && mayEndBetween(previous, character)
                    && !(previous == ' ' && Character.isLetterOrDigit(character) && endsInFigure(piece))) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(opened).appendCodePoint(character);
            opened.setLength(0);
            previous = character;
            i += Character.charCount(character);
        }
        pieces.add(piece.append(opened).toString());
        return pieces;
    }

    private static boolean mayEndBetween(int before, int after) {
        if (before == JOINER || after == JOINER) {
            return false;
        }
        if (before == ' ' || after == ' ') {
            return before == ' ' && after != ' ';
        }
        return (isWide(before) || isWide(after)) && CLOSING.indexOf(after) < 0 && OPENING.indexOf(before) < 0
                && !(Character.isDigit(before) && isWide(after));
    }

    /** Whether a figure stands before the blank at the end: it is not parted from its unit, nor a day from its hour. */
    private static boolean endsInFigure(StringBuilder piece) {
        int start = piece.lastIndexOf(" ", piece.length() - 2) + 1;
        return piece.length() > start + 1 && Character.isDigit(piece.charAt(start))
                && Character.isDigit(piece.charAt(piece.length() - 2));
    }

    private static String activeAfter(String piece, String before) {
        int last = piece.lastIndexOf(ESCAPE);
        if (last < 0) {
            return before;
        }
        String code = piece.substring(last, codeEnd(piece, last));
        return code.equals(RESET) ? "" : code;
    }

    /** The end of the colour code that begins at an index, or the index itself where none does. */
    private static int codeEnd(String text, int index) {
        if (text.charAt(index) != ESCAPE) {
            return index;
        }
        int end = text.indexOf('m', index);
        return end < 0 ? index : end + 1;
    }

    private static int of(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(character) ? 2 : 1;
    }

    private static boolean isWide(int character) {
        for (int[] range : WIDE) {
            if (character >= range[0] && character <= range[1]) {
                return true;
            }
        }
        return false;
    }

    /** Whether a character steers a terminal, the order of writing included, or is half of one. */
    private static boolean isControl(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || type == Character.SURROGATE || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR || character >= 0x202A && character <= 0x202E
                || character >= 0x2066 && character <= 0x2069;
    }
}

package org.complaintrules.json;

import java.util.Arrays;
import org.complaintrules.text.Place;

/** A text with the beginnings of its lines, to tell line and column of a character. */
final class Source {
    private final String file;
    private final String text;
    private final int[] lineStarts;

    Source(String file, String text) {
        this.file = file;
        this.text = text;
        int[] starts = new int[16];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                starts = lines == starts.length ? Arrays.copyOf(starts, lines * 2) : starts;
                starts[lines++] = i + 1;
            }
        }
        lineStarts = Arrays.copyOf(starts, lines);
    }

    String text() {
        return text;
    }

    Place place(int offset, String pointer) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Place(file, line + 1, offset - lineStarts[line] + 1, pointer);
    }
}

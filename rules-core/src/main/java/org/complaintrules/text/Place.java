package org.complaintrules.text;

/**
 * Where something stands: in a file, at a line, at a JSON pointer.
 *
 * @param file the file's name as the user gave it, or {@code null} where there is no file
 * @param line the line, from 1, or 0 where unknown
 * @param column the column, from 1, or 0 where unknown
 * @param pointer the JSON pointer (RFC 6901), or {@code null} where there is none
 */
public record Place(String file, int line, int column, String pointer) implements Comparable<Place> {
    /** Nowhere in particular. */
    public static final Place NONE = new Place(null, 0, 0, null);

    /**
     * A place in a text file.
     *
     * @param file the file's name
     * @param line the line, from 1
     * @param column the column, from 1
     * @return the place
     */
    public static Place at(String file, int line, int column) {
        return new Place(file, line, column, null);
    }

    /**
     * A whole file.
     *
     * @param file the file's name
     * @return the place
     */
    public static Place of(String file) {
        return new Place(file, 0, 0, null);
    }

    /**
     * The same place in another file, for text that was read before its name was known.
     *
     * @param name the file's name
     * @return the place
     */
    public Place in(String name) {
        return new Place(name, line, column, pointer);
    }

    @Override
    public int compareTo(Place other) {
        int byFile = (file == null ? "" : file).compareTo(other.file == null ? "" : other.file);
        if (byFile != 0) {
            return byFile;
        }
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** {@code file:line:column}, as editors and terminals understand it, then the pointer. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        if (file != null) {
            out.append(file);
        }
        if (line > 0) {
            out.append(out.isEmpty() ? "line " : ":").append(line);
            if (column > 0) {
                out.append(':').append(column);
            }
        }
        if (pointer != null && !pointer.isEmpty()) {
            out.append(out.isEmpty() ? "" : " ").append(pointer);
        }
        return out.toString();
    }
}

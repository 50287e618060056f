package org.complaintrules.json;

import org.complaintrules.text.Place;

/**
 * Where a value stands in a JSON text. The pointer is made only when asked for: many values below one long name would
 * otherwise each hold that name.
 */
public final class Spot {
    private final Source source;
    private final Spot parent;
    private final String name;
    private final int index;
    private final int from;
    private int to;

    private Spot(Source source, Spot parent, String name, int index, int from) {
        this.source = source;
        this.parent = parent;
        this.name = name;
        this.index = index;
        this.from = from;
        this.to = from;
    }

    static Spot root(Source source, int from) {
        return new Spot(source, null, null, 0, from);
    }

    Spot member(String memberName, int memberFrom) {
        return new Spot(source, this, memberName, 0, memberFrom);
    }

    Spot item(int itemIndex, int itemFrom) {
        return new Spot(source, this, null, itemIndex, itemFrom);
    }

    /** Sets the end, which is known only once the value has been read. */
    Spot until(int end) {
        to = end;
        return this;
    }

    /**
     * Where the value begins.
     *
     * @return the index of its first character in the text, in UTF-16 units from 0
     */
    public int from() {
        return from;
    }

    /**
     * Where the value ends.
     *
     * @return the index after its last character in the text, in UTF-16 units
     */
    public int to() {
        return to;
    }

    /**
     * Where the value begins, for messages.
     *
     * @return file, line, column and pointer; the pointer of the outermost value is empty
     */
    public Place place() {
        return source.place(from, pointer());
    }

    private String pointer() {
        StringBuilder out = new StringBuilder();
        write(out);
        return out.toString();
    }

    private void write(StringBuilder out) {
        if (parent != null) {
            parent.write(out);
            out.append('/').append(name == null ? Integer.toString(index) : escaped(name));
        }
    }

    /** A name as RFC 6901 has it in a pointer. */
    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    @Override
    public String toString() {
        return place().toString();
    }
}

package org.complaintrules.report;

import java.util.ArrayList;
import java.util.List;

/** Lines of text in the making, each indented and wrapped. */
final class Page {
    /** A line keeps at least so many columns for its text, however deep it is indented. */
    private static final int NARROWEST = 20;

    final Style style;
    private final List<String> lines = new ArrayList<>();

    Page(Style style) {
        this.style = style;
    }

    /** A paragraph; what goes beyond its first line is indented by two more. */
    Page line(int indent, String text) {
        return item(indent, "", 2, text);
    }

    /** A paragraph behind a mark, such as a number; all its lines begin below each other. */
    Page item(int indent, String mark, String text) {
        return item(indent, mark, Columns.of(mark), text);
    }

    /** A line as it is, however long. */
    Page exactly(String line) {
        lines.add(line);
        return this;
    }

    private Page item(int indent, String mark, int hanging, String text) {
        String before = " ".repeat(indent) + mark;
        for (String line : Columns.wrap(text, room(indent + Columns.of(mark)), room(indent + hanging))) {
            lines.add(before + line);
            before = " ".repeat(indent + hanging);
        }
        return this;
    }

    private int room(int indent) {
        return style.width() == 0 ? Integer.MAX_VALUE : Math.max(NARROWEST, style.width() - indent);
    }

    /** An empty line, unless there is one already. */
    Page gap() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
            lines.add("");
        }
        return this;
    }

    @Override
    public String toString() {
        int end = lines.size();
        while (end > 0 && lines.get(end - 1).isEmpty()) {
            end--;
        }
        return String.join("\n", lines.subList(0, end));
    }
}

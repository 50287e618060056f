package org.complaintrules.report;

import java.util.ArrayList;
import java.util.List;

/** Markdown in the making. Every text is escaped, so that none is taken for markup. */
final class Markdown {
    private static final String SPECIAL = "\\`*_{}[]<>#|~&!";

    private final List<String> lines = new ArrayList<>();

    /** A text in which nothing is markup. */
    static String escaped(String text) {
        String line = Columns.printable(text);
        int mark = listMark(line);
        StringBuilder out = new StringBuilder(line.length() + 8);
        for (int i = 0; i < line.length(); i++) {
            if (i == mark || SPECIAL.indexOf(line.charAt(i)) >= 0) {
                out.append('\\');
            }
            out.append(line.charAt(i));
        }
        return out.toString();
    }

    /** The index of what would make the line a point of a list or an underline of a heading, or -1. */
    private static int listMark(String line) {
        int index = 0;
        while (index < line.length() && line.charAt(index) >= '0' && line.charAt(index) <= '9') {
            index++;
        }
        String marks = index == 0 ? "-+=" : ".)";
        return index < line.length() && marks.indexOf(line.charAt(index)) >= 0 ? index : -1;
    }

    void heading(int level, String text) {
        block("#".repeat(level) + " " + escaped(text));
    }

    /** A paragraph that is markup already. */
    void block(String markup) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.add(markup);
    }

    /** A point of a list, markup already; the first of a list is set apart by {@link #gap()}. */
    void point(int level, String markup) {
        lines.add("  ".repeat(level) + "- " + markup);
    }

    /** A line of a block of code. */
    void exactly(String line) {
        lines.add(line);
    }

    void gap() {
        lines.add("");
    }

    void table(List<String> head, List<List<String>> rows) {
        block(row(head));
        lines.add("|" + " --- |".repeat(head.size()));
        rows.forEach(cells -> lines.add(row(cells)));
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells.stream().map(Markdown::escaped).toList()) + " |";
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}

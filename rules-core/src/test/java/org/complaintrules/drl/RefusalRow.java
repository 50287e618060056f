package org.complaintrules.drl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One entry of a table of refusals.
 *
 * @param name what is refused
 * @param kind where the text belongs: {@code when}, {@code then}, {@code rule}, {@code facts} or {@code file}
 * @param refused the text that is refused
 * @param code the code of the problem
 * @param line its line within the text, from 1
 * @param column its column within the text, from 1
 * @param word what the English message says, among other things
 * @param accepted the near neighbour that is accepted
 */
record RefusalRow(String name, String kind, String refused, String code, int line, int column, String word,
        String accepted) {
    @Override
    public String toString() {
        return name + " is refused (" + code + ")";
    }

    static List<RefusalRow> read(String resource) {
        List<RefusalRow> rows = new ArrayList<>();
        for (String block : text(resource).split("\n## ")) {
            if (!block.startsWith("#")) {
                rows.add(row(block));
            }
        }
        return rows;
    }

    private static RefusalRow row(String block) {
        String[] lines = block.split("\n");
        Map<String, String> texts = new TreeMap<>();
        String kind = null;
        String last = null;
        for (int i = 1; i < lines.length; i++) {
            if (lines[i].startsWith("| ")) {
                texts.merge(last, lines[i].substring(2), (above, below) -> above + "\n" + below);
            } else if (!lines[i].isBlank()) {
                int blank = lines[i].indexOf(' ');
                last = lines[i].substring(0, blank);
                kind = kind == null ? last : kind;
                texts.put(last, lines[i].substring(blank + 1));
            }
        }
        String[] code = texts.get("code").split(" ", 3);
        String[] place = code[1].split(":");
        return new RefusalRow(lines[0], kind, texts.get(kind), code[0], Integer.parseInt(place[0]),
                Integer.parseInt(place[1]), code[2], texts.get("good"));
    }

    static String text(String resource) {
        try (InputStream in = RefusalRow.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package org.complaintrules.proof.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.complaintrules.text.Text;

/**
 * Reads the explanations of finding codes: lines {@code title zh: …} and the like, then examples, each headed by
 * {@code bad} or {@code good} and a file's name, their lines set in by four blanks.
 */
final class ExplanationReader {
    private static final String INDENT = "    ";

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, StringBuilder> examples = new LinkedHashMap<>();

    private ExplanationReader() {
    }

    static Explanation read(String code) {
        try (InputStream in = ExplanationReader.class.getResourceAsStream(code + ".txt")) {
            return new ExplanationReader().read(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Explanation read(String[] lines) {
        StringBuilder example = new StringBuilder();
        for (String line : lines) {
            if (line.isEmpty() || line.startsWith(INDENT)) {
                example.append(line.isEmpty() ? "" : line.substring(INDENT.length())).append('\n');
            } else if (line.contains(": ")) {
                texts.put(line.substring(0, line.indexOf(": ")), line.substring(line.indexOf(": ") + 2));
            } else {
                example = new StringBuilder();
                examples.put(line, example);
            }
        }
        return new Explanation(text("title"), text("meaning"), examples("bad "), examples("good "));
    }

    private Text text(String name) {
        return new Text(texts.get(name + " zh"), texts.get(name + " en"));
    }

    private List<Explanation.Example> examples(String kind) {
        List<Explanation.Example> found = new ArrayList<>();
        examples.forEach((heading, text) -> {
            if (heading.startsWith(kind)) {
                found.add(new Explanation.Example(heading.substring(kind.length()), text.toString().strip()));
            }
        });
        return found;
    }
}

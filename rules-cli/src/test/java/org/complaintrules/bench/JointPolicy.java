package org.complaintrules.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Several policies written as one that is larger than each of them. Types, codes and rules get a letter of their policy,
 * so that none meets another's.
 */
final class JointPolicy {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern DECLARED = Pattern.compile("^declare (?:enum )?(\\w+)", Pattern.MULTILINE);
    private static final Pattern QUOTED_OR_NAME = Pattern.compile("\"[^\"]*\"|\\w+");

    private final ObjectNode info = JSON.createObjectNode();
    private final ObjectNode clauses = JSON.createObjectNode();
    private final StringBuilder facts = new StringBuilder("package org.complaintrules.policy.joint\n\n"
            + "import java.math.BigDecimal\nimport java.time.Instant\nimport java.time.LocalDate\n");
    private final Map<String, String> rules = new TreeMap<>();

    private JointPolicy() {
        info.put("id", "joint").put("zone", "Asia/Shanghai");
        for (String member : List.of("title", "document")) {
            info.putObject(member).put("zh", "合并").put("en", "joint");
        }
        info.putObject("effective").putNull("from").putNull("to");
        info.putObject("roles");
        info.putObject("values");
        clauses.putArray("clauses");
    }

    /** Writes the policy into a folder of its own, and returns that. */
    static Path write(Path folder, List<Path> policies) throws IOException {
        JointPolicy joint = new JointPolicy();
        char letter = 'A';
        for (Path policy : policies) {
            joint.add(policy, letter++);
        }
        Path to = Files.createDirectories(folder.resolve("joint"));
        JSON.writeValue(to.resolve("policy.json").toFile(), joint.info);
        JSON.writeValue(to.resolve("clauses.json").toFile(), joint.clauses);
        Files.writeString(to.resolve("facts.drl"), joint.facts);
        for (Map.Entry<String, String> file : joint.rules.entrySet()) {
            Files.writeString(to.resolve(file.getKey()), file.getValue());
        }
        return to;
    }

    private void add(Path policy, char letter) throws IOException {
        JsonNode own = JSON.readTree(policy.resolve("policy.json").toFile());
        Set<String> codes = new TreeSet<>();
        for (String labels : List.of("roles", "values")) {
            own.get(labels).properties().forEach(label -> {
                codes.add(label.getKey());
                ((ObjectNode) info.get(labels)).set(label.getKey(), label.getValue());
                ((ObjectNode) info.get(labels)).set(lettered(label.getKey(), letter), label.getValue());
            });
        }
        JSON.readTree(policy.resolve("clauses.json").toFile()).get("clauses").forEach(clause -> {
            ((ObjectNode) clause).remove("declaredIn");
            clauses.withArray("clauses").add(clause);
        });
        String declared = Files.readString(policy.resolve("facts.drl"));
        Set<String> types = new TreeSet<>();
        DECLARED.matcher(declared).results().forEach(match -> types.add(match.group(1)));
        facts.append(renamed(declared.substring(declared.indexOf("\ndeclare")), types, Set.of(), letter));
        try (Stream<Path> files = Files.list(policy)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".drl")
                    && !each.endsWith("facts.drl")).sorted().toList()) {
                String text = Files.readString(file).replaceFirst("package .*", "package org.complaintrules.policy.joint");
                rules.put(letter + "-" + file.getFileName(), renamed(text, types, codes, letter));
            }
        }
    }

    private static String renamed(String drl, Set<String> types, Set<String> codes, char letter) {
        StringBuilder renamed = new StringBuilder();
        for (String line : drl.split("\n", -1)) {
            int annotations = line.indexOf('@') < 0 ? line.length() : line.indexOf('@');
            Matcher words = QUOTED_OR_NAME.matcher(line.substring(0, annotations));
            renamed.append(words.replaceAll(word -> Matcher.quoteReplacement(
                    renamed(word.group(), line.startsWith("rule "), types, codes, letter))))
                    .append(line.substring(annotations)).append('\n');
        }
        return renamed.toString();
    }

    private static String renamed(String word, boolean names, Set<String> types, Set<String> codes, char letter) {
        if (!word.startsWith("\"")) {
            return types.contains(word) ? letter + word : word;
        }
        String text = word.substring(1, word.length() - 1);
        return names ? '"' + (letter + ": " + text) + '"' : codes.contains(text) ? '"' + lettered(text, letter) + '"' : word;
    }

    private static String lettered(String code, char letter) {
        return Character.isUpperCase(code.charAt(0)) ? letter + "_" + code
                : "" + Character.toLowerCase(letter) + Character.toUpperCase(code.charAt(0)) + code.substring(1);
    }
}

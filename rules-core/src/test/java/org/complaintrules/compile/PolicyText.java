package org.complaintrules.compile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The files of a small policy that a test writes: only the declarations and rules that matter to the test, everything
 * else filled in. Its clauses are {@code c1} to {@code c60}; {@code c9} has a caution.
 */
public final class PolicyText {
    private static final String PACKAGE = "package org.complaintrules.policy.";

    private final String id;
    private final SortedMap<String, String> texts = new TreeMap<>();

    private PolicyText(String id) {
        this.id = id;
        texts.put("policy.json", """
                {"id": "%s", "title": {"zh": "测试制度", "en": "Test policy"}, "document": {"zh": "测试", "en": "Test"},
                 "zone": "Asia/Shanghai", "roles": {}, "values": {}}
                """.formatted(id));
        texts.put("clauses.json", clauses(IntStream.rangeClosed(1, 60).mapToObj(i -> "c" + i).toList()));
        facts("");
    }

    public static PolicyText named(String id) {
        return new PolicyText(id);
    }

    /** A policy with the facts of {@code declarations.drl}. */
    public static PolicyText sample() {
        return sample("test-policy");
    }

    public static PolicyText sample(String id) {
        return named(id).facts(resource("declarations.drl"));
    }

    /** A policy with these declarations. */
    public static PolicyText of(String declarations) {
        return named("test-policy").facts(declarations);
    }

    public static String clauses(List<String> ids) {
        return ids.stream().map(id -> """
                {"id": "%s", "article": "第%s条", "kind": "test", "zh": "条款", "en": "a clause"%s}""".formatted(id,
                        id.substring(1), id.equals("c9")
                                ? ", \"caution\": {\"zh\": \"原文有歧义。\", \"en\": \"The source is ambiguous.\"}" : ""))
                .collect(Collectors.joining(",\n", "{\"clauses\": [\n", "\n]}\n"));
    }

    public PolicyText facts(String declarations) {
        return file("facts.drl", """
                %s
                import java.math.BigDecimal
                import java.time.Instant
                import java.time.LocalDate
                import java.util.List

                """.formatted(packageLine()) + declarations);
    }

    /** Adds a rule file with its header filled in. */
    public PolicyText rules(String file, String rules) {
        return file(file, header() + rules);
    }

    public PolicyText rules(String rules) {
        return rules("rules.drl", rules);
    }

    public PolicyText file(String name, String text) {
        texts.put(name, text);
        return this;
    }

    public String packageLine() {
        return PACKAGE + id.replace('-', '_');
    }

    public String header() {
        return """
                %s

                import org.complaintrules.outcome.*
                import org.complaintrules.time.*

                global CaseClock clock

                """.formatted(packageLine());
    }

    /** A policy with the facts of {@code declarations.drl} and the rules of {@code rules.drl}. */
    public static PolicyText complete() {
        return sample().file("rules.drl", resource("rules.drl"));
    }

    private static String resource(String name) {
        try (InputStream in = PolicyText.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Leaves a file out. */
    public PolicyText without(String name) {
        texts.remove(name);
        return this;
    }

    public String text(String name) {
        return texts.get(name);
    }

    /** Writes the files into a folder of the policy's name. */
    public Path writeTo(Path rules) throws IOException {
        Path folder = Files.createDirectories(rules.resolve(id));
        for (Map.Entry<String, String> each : texts.entrySet()) {
            Files.writeString(folder.resolve(each.getKey()), each.getValue());
        }
        return folder;
    }

    public PolicyFiles files() {
        return new PolicyFiles(id, "", texts);
    }

    public PolicyModel model() {
        return PolicyReader.read(files());
    }

    public CompiledPolicy compile() {
        return PolicyCompiler.compile(files());
    }

    /** A rule that classifies under the scheme {@code seen} by its own name, so that a test sees whether it held. */
    public static String seen(String name, String... when) {
        return """
                rule "%s" @clause("c1")
                when
                    %s
                then
                    insert(new Classification("seen", "%s"));
                end

                """.formatted(name, String.join("\n    ", when), name);
    }
}
